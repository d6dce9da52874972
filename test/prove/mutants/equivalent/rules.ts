import type { Equivalent } from './equivalent.ts';

const SPEED = 'of what is only supposed no word is read, nor which of several findings is looked at first';
const ITS_TREATMENT = 'a lesion that is removed, awaiting, controlled or overdue has a treatment with a day';
const ITS_BOUND = 'a lesion that is bounded, or stale without a value, has a report that bounds it';

const of = (file: string, because: string, ...pairs: [code: string, mutant: string][]): Equivalent[] =>
  pairs.map(([code, mutant]) => ({ file: `src/core/rules/${file}.ts`, code, mutant, because }));

export const rules: readonly Equivalent[] = [
  ...of('clauses', SPEED, ['[]', '["Stryker was here"]']),
  ...of('clauses', 'a first day that is not known is within no number of days', ['onset !== null', 'true']),
  ...of(
    'r06g',
    SPEED,
    ['c.supposed', 'false'],
    ["['acuteBleed', 'symptoms', 'mtor', 'lesions']", '[]'],
    ["'acuteBleed'", '""'],
    ["'symptoms'", '""'],
    ["'mtor'", '""'],
    ["'lesions'", '""'],
    ['(key) => unread.has(key)', '() => undefined'],
  ),
  ...of('r06g', 'a fact in any other state names no gap', ["fact.state === 'not-readable'", 'true']),
  ...of('r06', ITS_TREATMENT, ['l.treatment?.date', 'l.treatment.date']),
  ...of('r06', ITS_BOUND, ['l.bound?.date', 'l.bound.date']),
  ...of(
    'r11',
    ITS_TREATMENT,
    ['l.treatment?.procedure', 'l.treatment.procedure'],
    ['l.treatment?.date', 'l.treatment.date'],
  ),
  ...of('r11', ITS_BOUND, ['l.bound?.date', 'l.bound.date']),
];
