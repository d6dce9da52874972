import { expect, test } from 'vitest';
import { inOneAlphabet } from './lookalikes.ts';

test.each([
  ['ev\u0435r\u043elimus', 'everolimus'],
  ['\u0415verolimus 10 mg', 'Everolimus 10 mg'],
  ['sir\u03bflimus', 'sirolimus'],
  ['\u0441arbamazepine', 'carbamazepine'],
])('%s is read as %s', (written, read) => {
  expect(inOneAlphabet(written)).toBe(read);
});

test.each(['everolimus', 'эверолимус', 'эверолимус (Afinitor)', 'ιβουπροφαίνη 400 mg', 'β-blocker', 'µg'])(
  '%s stays as it is',
  (written) => {
    expect(inOneAlphabet(written)).toBe(written);
  },
);
