import { describe, expect, test } from 'vitest';
import { LABEL_DOSE, nameWithoutStrength, withoutDose } from './dose.ts';

describe('doses', () => {
  test.each([
    'sirolimus 1–2 mg a day',
    'everolimus 5 or 2.5 mg',
    'everolimus 7,5mg',
    'reduce to 2.5 mg/day',
    'take 500 micrograms',
    'everolimus 10 mg once daily',
  ])('"%s" loses its number', (text) => {
    expect(withoutDose(text, true)).not.toMatch(/\d/);
    expect(withoutDose(text, true)).toContain('see current label / specialist');
  });

  test('the label dose stays where it may appear, and nowhere else', () => {
    expect(withoutDose(`Start ${LABEL_DOSE}.`, true)).toBe(`Start ${LABEL_DOSE}.`);
    expect(withoutDose(`Start ${LABEL_DOSE}.`, false)).not.toContain('10 mg');
  });

  test('the label dose does not shelter another one', () => {
    expect(withoutDose(`${LABEL_DOSE}; or 5 mg`, true)).not.toContain('5 mg');
  });

  test.each([
    'creatinine 1.1 mg/dL',
    'albumin 20 mg/g',
    'albumin 20 µg/mg',
    'albumin 2.3 mg/mmol',
    '21 mm on 2026-10-12',
    'haemoglobin 120 g/L',
  ])('"%s" is a result, not a dose', (text) => {
    expect(withoutDose(text, false)).toBe(text);
  });
});

test('a medicine is named without its strength', () => {
  expect(nameWithoutStrength('Everolimus 10 MG Oral Tablet')).toBe('Everolimus Oral Tablet');
});
