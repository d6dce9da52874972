import { describe, expect, it } from 'vitest';
import { sizesWritten } from './numbers.ts';
import { plain } from './plain.ts';
import { standingOf } from './standing.ts';

function standings(written: string) {
  const sentence = plain(written);
  const sizes = sizesWritten(sentence);
  return sizes.map((size, index) => standingOf(sentence, size, sizes[index - 1]));
}

describe('of the sizes in a sentence', () => {
  it.each([
    ['measures 3.4 cm', ['current']],
    ['measures 3.4 cm, previously 2.9 cm', ['current', 'earlier']],
    ['3.4 cm (2.9 cm in 2022)', ['current', 'earlier']],
    ['was 2.9 cm, now 3.4 cm', ['earlier', 'current']],
    ['compared with 2.9 cm on 3 May', ['earlier']],
    ['compared with the prior scan, it measures 3.4 cm', ['current']],
    ['unchanged since 2021, measuring 3.4 cm', ['current']],
    ['increased from 2.9 to 3.4 cm', ['earlier', 'current']],
    ['decreased to 2.9 cm from 3.4 cm', ['current', 'earlier']],
    ['2024: 26 mm', ['earlier']],
    ['up to 2.1 cm', ['none']],
    ['less than 1 cm', ['none']],
    ['> 4 cm', ['none']],
    ['≥4 cm', ['none']],
    ['4 cm or more', ['none']],
    ['2–3 cm', ['none', 'none']],
    ['grown by 3 mm', ['none']],
    ['2 mm per year', ['none']],
    ['4 mm from the hilum', ['none']],
    ['resection of a 5 cm mass', ['none']],
  ])('"%s"', (written, expected) => {
    expect(standings(written)).toEqual(expected);
  });
});
