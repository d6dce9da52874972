import type { Equivalent } from './equivalent.ts';

const ABSENT = 'a day that is not there is later than none and earlier than none';
const A_WORD = 'a word is no entry of a list: it has no code, no class, no status and no day';
const ONE_DAY = 'of two equal days either is the later one';
const HAS_A_VALUE = 'what a size or a growth decides is governed by an active lesion with a current value';

const of = (file: string, because: string, ...pairs: [code: string, mutant: string][]): Equivalent[] =>
  pairs.map(([code, mutant]) => ({ file: `src/core/${file}.ts`, code, mutant, because }));

const NONE: [code: string, mutant: string] = ['[]', '["Stryker was here"]'];

export const treatment: readonly Equivalent[] = [
  ...of('treatment/progression', 'of what is only supposed no word is read', ["''", '"Stryker was here!"']),
  ...of('treatment/response', ABSENT, ['currentDate === null', 'false']),
  ...of(
    'treatment/scans',
    ONE_DAY,
    ['date > latest', 'date >= latest'],
    ['treatment.date > since', 'treatment.date >= since'],
  ),
  ...of('drugs/d0', A_WORD, NONE),
  ...of('drugs/list', A_WORD, NONE),
  ...of('drugs/list', ABSENT, ['date !== null', 'true']),
  ...of('drugs/planned', 'what is not planned, or not known, is on no later day', [
    "typeof day === 'string'",
    'true',
  ]),
  ...of('drugs/pregnancy', ABSENT, ['date !== undefined', 'true']),
  ...of('modifiers/pressure', A_WORD, NONE),
  ...of('modifiers/soft-factors', A_WORD, NONE),
  ...of('modifiers/tsc', 'a word is no sign of TSC that is looked for', NONE),
  ...of(
    'words/headlines',
    HAS_A_VALUE,
    ['lesion?.stale', 'lesion.stale'],
    ['lesion?.current', 'lesion.current'],
    ['lesion?.current?.remeasure', 'lesion?.current.remeasure'],
    ['lesion?.current?.modalityChanged', 'lesion?.current.modalityChanged'],
    ['e.governing?.stale', 'e.governing.stale'],
  ),
];
