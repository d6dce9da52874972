import { describe, expect, it } from 'vitest';
import { sizesWritten } from './numbers.ts';
import { plain } from './plain.ts';

const read = (sentence: string) => sizesWritten(plain(sentence)).map(({ axesMm }) => axesMm);

describe('a size', () => {
  it.each([
    ['3.2 cm', [[32]]],
    ['32 mm', [[32]]],
    ['3.2cm', [[32]]],
    ['a 3-cm lesion', [[30]]],
    ['3,2 cm', [[32]]],
    ['3·2 cm', [[32]]],
    ['.8 cm', [[8]]],
    ['9 millimetres', [[9]]],
    ['3.2 x 2.8 x 4.1 cm', [[32, 28, 41]]],
    ['3.2 × 2.8 cm', [[32, 28]]],
    ['3.2 by 2.8 cm', [[32, 28]]],
    ['3.2cm x 2.8cm', [[32, 28]]],
    ['3,2×2,8 cm', [[32, 28]]],
    ['32 mm x 2.8 cm', [[32, 28]]],
    ['4.4 (AP) x 3.9 (TR) x 5.2 (CC) cm', [[44, 39, 52]]],
    ['3.4 cm AP x 2.9 cm TV', [[34, 29]]],
    ['measuring 2.1 and 1.4 cm', [[21], [14]]],
    ['2.1 cm and 1.4 cm', [[21], [14]]],
  ])('%s', (written, expected) => {
    expect(read(written)).toEqual(expected);
  });

  it.each([
    'no unit: 3.2 x 2.8',
    '23 cm3 and 23 cm²',
    'pressure 120 mmHg, 80 mm Hg',
    'on 12/03/2024',
    'series 4, image 38',
    '2024 cm',
    'version 1.2.3 cm',
  ])('is not in "%s"', (written) => {
    expect(read(written)).toEqual([]);
  });

  it('is no list after an image number', () => {
    expect(read('on image 3 and 2 cm')).toEqual([[20]]);
  });

  it.each(['2–3 cm', '2 to 3 cm', 'between 2 and 3 cm', 'from 2 cm to 3 cm'])(
    'is an end of "%s"',
    (written) => {
      expect(sizesWritten(plain(written)).map(({ span }) => span)).toEqual(['from', 'to']);
    },
  );

  it('stands where it says', () => {
    const [size] = sizesWritten('an AML of 3.2 x 2.8 cm.');
    expect('an AML of 3.2 x 2.8 cm.'.slice(size?.start, size?.end)).toBe('3.2 x 2.8 cm');
  });
});
