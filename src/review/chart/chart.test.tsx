// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { assessmentOf, openState, settled } from '../fixtures.ts';
import { showReview } from '../render.tsx';

const table = (state: Parameters<typeof showReview>[0], name: string) => {
  const { screen } = showReview(state);
  return within(screen.getAllByRole('table', { name, hidden: true })[0] ?? document.body);
};

describe('lesions', () => {
  test('each has side, size with unit, date, modality, state and growth', () => {
    const cells = table(settled.surveillance, 'Lesions').getAllByRole('cell', { hidden: true });
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'left',
      '2.1 cm',
      '12 Jan 2026',
      'Ultrasound',
      'active',
      'none seen: 0.1 cm a year, 8 Jan 2025 – 12 Jan 2026',
    ]);
  });

  test('a number without a unit is shown only as the chart’s own words, with the reason it is not used', () => {
    const { screen } = showReview(settled.sizeMissing);
    expect(table(settled.sizeMissing, 'Lesions').getByText('not measured')).toBeTruthy();
    expect(screen.getByText('not used: no unit')).toBeTruthy();
  });
});

describe('medications', () => {
  test('one that nothing recognises is shown and asked about', () => {
    const row = table(settled.surveillance, 'Medications').getByRole('row', {
      name: /Amlodipine/,
      hidden: true,
    });
    expect(row.textContent).toContain('not recognised, please check');
  });

  test('a stopped one is history, one step deeper', () => {
    const { screen } = showReview(settled.surveillance);
    const stopped = screen.getByText('Nitrofurantoin 100 mg').closest('details');
    expect(stopped?.querySelector('summary')?.textContent).toBe('1 stopped medicine');
  });
});

describe('kidney function', () => {
  const words = (state: Parameters<typeof showReview>[0]) =>
    showReview(state).screen.getByRole('region', { name: 'From the chart' }).textContent;

  test('has its unit, category, equation and date', () => {
    expect(words(settled.surveillance)).toContain(
      'eGFR 84 mL/min/1.73 m² G2  by CKD-EPI 2021, reported 15 Sept 2026',
    );
  });

  test('a calculated value names the creatinine it was calculated from', () => {
    const facts = {
      egfr: { state: 'not-recorded' as const },
      creatinine: {
        state: 'present' as const,
        value: { valueMgDl: 0.9, date: '2026-09-15' },
        sources: [],
      },
    };
    expect(words(openState(assessmentOf({ facts })))).toContain(
      'calculated from creatinine 0.9 mg/dL of 15 Sept 2026',
    );
  });

  test('a value that no entry dates is not shown', () => {
    const facts = { egfr: { state: 'not-recorded' as const } };
    expect(words(openState(assessmentOf({ facts })))).not.toContain('eGFR 84');
  });
});
