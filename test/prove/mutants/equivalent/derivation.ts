import type { Equivalent } from './equivalent.ts';

const ABSENT = 'a day that is not there is later than none and earlier than none';

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
];
