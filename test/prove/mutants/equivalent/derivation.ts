import type { Equivalent } from './equivalent.ts';

const ABSENT = 'a day that is not there is later than none and earlier than none';
const A_WORD = 'a word is no entry of a list: it has no source, no day and no class';
const ONE_DAY = 'of two equal days either is the later one';

const of = (file: string, because: string, ...pairs: [code: string, mutant: string][]): Equivalent[] =>
  pairs.map(([code, mutant]) => ({ file: `src/core/${file}.ts`, code, mutant, because }));

const HAS_A_VALUE = 'what a size or a growth decides is governed by an active lesion with a current value';
const BOUNDED = 'a lesion that is bounded has a bound';
const SPEED = 'supposed or not the table decides the same; only the running time differs';

const NONE: [code: string, mutant: string] = ['[]', '["Stryker was here"]'];

export const derivation: readonly Equivalent[] = [
  {
    file: 'src/core/compare.ts',
    code: 'value + EPSILON >= limit',
    mutant: 'value + EPSILON > limit',
    because: 'sizes are decimal numbers: none misses a limit by exactly a billionth of a millimetre',
  },
  {
    file: 'src/core/lesions/current-value.ts',
    code: 's.mm > chosen.mm',
    mutant: 's.mm >= chosen.mm',
    because: 'of equal scans the last looked at is the one that was chosen at first',
  },
  {
    file: 'src/core/lesions/projection.ts',
    code: 'current === null',
    mutant: 'false',
    because: 'without a current value there is no rate, which is asked next',
  },
  {
    file: 'src/core/lesions/state.ts',
    code: '[]',
    mutant: '["Stryker was here"]',
    because: 'a word has no day, and a treatment without a day is left out',
  },
  { file: 'src/core/lesions/state.ts', code: 't.date !== null', mutant: 'true', because: ABSENT },
  { file: 'src/core/lesions/state.ts', code: 'm.date !== null', mutant: 'true', because: ABSENT },
  {
    file: 'src/core/lesions/view.ts',
    code: 'o !== lesion',
    mutant: 'true',
    because: 'its own removal, listed twice, is one removal',
  },
  { file: 'src/core/lesions/view.ts', code: 'newest === undefined', mutant: 'false', because: ABSENT },
  {
    file: 'src/core/lesions/view.ts',
    code: 'current !== null',
    mutant: 'true',
    because: 'without a current value there are no scans to compare with, and so no growth',
  },
  ...of(
    'actions',
    HAS_A_VALUE,
    ['lesion === null', 'false'],
    ['lesion.current?.remeasure', 'lesion.current.remeasure'],
    ['lesion.current?.modalityChanged', 'lesion.current.modalityChanged'],
  ),
  ...of('context', 'a bleed that is none, or not known, is on no day', ["typeof prior === 'string'", 'true']),
  ...of('context', ONE_DAY, ['date > latest', 'date >= latest']),
  ...of('derive', 'what is derived names no gap', NONE),
  ...of('education', 'a day is named in H5 alone, which is given only with a next scan', [
    "''",
    '"Stryker was here!"',
  ]),
  ...of('evaluate', BOUNDED, ['l.bound === null', 'false']),
  ...of('evaluate', 'the last rule always holds: some rule decides', [
    '{ rule: FALLBACK, verdict: FALLBACK.when(c) }',
    '{}',
  ]),
  ...of(
    'evaluate',
    SPEED,
    ['c.supposed && !open && !RANKING.has(rule.id)', 'false'],
    ['!c.supposed', 'true'],
  ),
  ...of(
    'followed',
    'K1 and K8 are told only with a next scan, K1 with one in a window of months',
    ['imaging?.intervalMonths?.chosen', 'imaging?.intervalMonths.chosen'],
    ['imaging?.intervalMonths', 'imaging.intervalMonths'],
    ['imaging?.modality', 'imaging.modality'],
  ),
  ...of('imaging', 'a drug that goes on has a first day: without one its effect is assessed', [
    'since !== null',
    'true',
  ]),
  ...of('kidney', 'an age that is not known is below 1 as well', ['ageYears === null', 'false']),
  ...of('kidney', 'the two days differ', ['given.date > computed.date', 'given.date >= computed.date']),
  ...of('known', A_WORD, NONE),
  ...of('known', ONE_DAY, ['date > latest', 'date >= latest']),
  ...of('measured-signs', A_WORD, NONE),
  ...of('mod6', 'with a routine interval every active lesion has a current value, else its size is asked', [
    'current === null',
    'false',
  ]),
  ...of('mtor', A_WORD, NONE),
  ...of('mtor', ABSENT, ['since === null', 'false']),
  ...of(
    'mtor',
    'where there is no liver disease there is no Child-Pugh class',
    ['liver !== false', 'true'],
    ['false', 'true'],
  ),
  ...of('outcomes', 'a word is no disagreement', NONE),
  ...of(
    'outlook',
    'any word tells one verdict from another, as long as no other interval has it',
    ["'none'", '""'],
    ["'now'", '""'],
  ),
  ...of('overrides', 'without a current value there are no scans to compare it with', [
    'current !== null',
    'true',
  ]),
  ...of('overrides', BOUNDED, ['l.bound !== null', 'true']),
  ...of('plausible', A_WORD, NONE),
  ...of('plausible', SPEED, ['true', 'false']),
];
