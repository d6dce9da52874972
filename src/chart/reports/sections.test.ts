import { describe, expect, it } from 'vitest';
import { headingOf } from './sections.ts';

describe('a heading', () => {
  it.each(['FINDINGS: x', 'Impression:', 'Conclusion', 'Findings', 'MRI findings: x'])(
    '"%s" is of this scan',
    (said) => {
      expect(headingOf(said)).toMatchObject({ current: true, organ: null });
    },
  );

  it.each([
    'COMPARISON: x',
    'Comparison studies: x',
    'TECHNIQUE:',
    'Clinical information: x',
    'Clinical history',
    'Indication: x',
    'Reason for exam: x',
    'Prior imaging: x',
  ])('"%s" is not of this scan', (said) => {
    expect(headingOf(said)).toMatchObject({ current: false });
  });

  it.each([
    ['LEFT KIDNEY: x', 'kidney', 'left'],
    ['Right kidney: x', 'kidney', 'right'],
    ['Kidneys: x', 'kidney', null],
    ['Kidneys and ureters: x', 'kidney', null],
    ['Kidney (L): x', 'kidney', 'left'],
    ['Left: x', null, 'left'],
    ['Liver: x', 'elsewhere', null],
    ['Adrenal glands: x', 'elsewhere', null],
  ])('"%s" says where', (said, organ, side) => {
    expect(headingOf(said)).toMatchObject({ current: true, organ, side });
  });

  it('"Details" is of the request, and after a conclusion of the findings', () => {
    expect(headingOf('DETAILS')).toMatchObject({ current: false });
    expect(headingOf('DETAILS', true)).toMatchObject({ current: true });
  });

  it.each(['Largest right: 28 mm', 'There is an AML', 'Size: 3 cm', ''])('"%s" is none', (said) => {
    expect(headingOf(said)).toBeNull();
  });
});
