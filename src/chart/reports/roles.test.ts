import { describe, expect, it } from 'vitest';
import { plain } from './plain.ts';
import { roleOf } from './roles.ts';
import { tokensOf } from './tokens.ts';

function roles(written: string) {
  const tokens = tokensOf(plain(written));
  return [...tokens.keys()].filter((at) => tokens[at]?.tag === 'size').map((at) => roleOf(tokens, at));
}

describe('of the sizes in a sentence', () => {
  it.each([
    ['measures 3.4 cm', ['current']],
    ['measures 3.4 cm, previously 2.9 cm', ['current', 'earlier']],
    ['3.4 cm (2.9 cm in 2022)', ['current', 'earlier']],
    ['3.4 cm (2.9 cm), larger', ['current', 'earlier']],
    ['was 2.9 cm, now 3.4 cm', ['earlier', 'current']],
    ['compared with 2.9 cm on 3 May', ['earlier']],
    ['compared with the prior scan, it measures 3.4 cm', ['current']],
    ['unchanged since 2021, measuring 3.4 cm', ['current']],
    ['unchanged from 3.4 cm', ['earlier']],
    ['increased from 2.9 to 3.4 cm', ['earlier', 'current']],
    ['decreased to 2.9 cm from 3.4 cm', ['current', 'earlier']],
    ['12 mm -> 15 mm over 2 years', ['none', 'current']],
    ['2024: 26 mm', ['earlier']],
    ['2019 22 mm, 2021 25 mm, today 29 mm', ['earlier', 'earlier', 'current']],
    ['on the prior CT 2.9 cm', ['earlier']],
    ['2.9 cm before embolisation', ['earlier']],
    ['the previously described AML, 3 cm', ['current']],
    ['up to 2.1 cm', ['none']],
    ['less than 1 cm', ['none']],
    ['> 4 cm', ['none']],
    ['≥4 cm', ['none']],
    ['4 cm or more', ['none']],
    ['2–3 cm', ['none', 'none']],
    ['grown by 3 mm', ['none']],
    ['growth: +4 mm', ['none']],
    ['grown to 3 cm', ['current']],
    ['2 mm per year', ['none']],
    ['4 mm from the hilum', ['none']],
    ['is 24 mm, not 42 mm', ['current', 'none']],
    ['32 mm, sorry, 23 mm', ['none', 'current']],
  ])('"%s"', (written, expected) => {
    expect(roles(written)).toEqual(expected);
  });
});
