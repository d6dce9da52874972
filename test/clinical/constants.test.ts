import { expect, it } from 'vitest';
import recorded from './constants.txt?raw';
import { constantsText } from './constants.ts';

const modules = import.meta.glob<object>(
  [
    '/src/core/**/*.ts',
    '!/src/core/**/*.{test,examples}.ts',
    '!/src/core/{fixtures,arbitraries}.ts',
    '!/src/core/drugs/fixtures.ts',
  ],
  { eager: true },
);

it('rules, words and limits that the core holds as data are as recorded (`npm run ledger` records them anew)', () => {
  expect(constantsText(Object.entries(modules))).toBe(recorded);
});
