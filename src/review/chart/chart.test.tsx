// @vitest-environment happy-dom
import { within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { IntakeState } from '../../intake-state.ts';
import { assessmentOf, openState, settled } from '../fixtures.ts';
import { showReview } from '../render.tsx';

const table = async (state: IntakeState, name: string) => {
  const { screen } = await showReview(state);
  return within(screen.getAllByRole('table', { name, hidden: true })[0] ?? document.body);
};

describe('lesions', () => {
  test('each has side, size with unit, date, modality, state and growth', async () => {
    const cells = (await table(settled.surveillance, 'Lesions')).getAllByRole('cell', { hidden: true });
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'left',
      '2.1 cm',
      '12 Jan 2026',
      'Ultrasound',
      'active',
      'none seen: 0.1 cm a year, 8 Jan 2025 – 12 Jan 2026',
    ]);
  });

  test('one that shrinks is not given a negative growth', async () => {
    const growth = settled.surveillance.assessment.decision.growth.map((one) => ({
      ...one,
      cmPerYear: -0.81,
    }));
    const state = openState(assessmentOf({ decision: { growth } }));
    const rows = (await table(state, 'Lesions')).getAllByRole('row', { hidden: true });
    expect(rows[1]?.textContent).toContain('none seen: smaller by 0.81 cm a year');
  });

  test('a number without a unit is shown only as the chart’s own words, with the reason it is not used', async () => {
    const { screen } = await showReview(settled.sizeMissing);
    expect((await table(settled.sizeMissing, 'Lesions')).getByText('not measured')).toBeTruthy();
    expect(screen.getByText('not used: no unit')).toBeTruthy();
  });
});

describe('medications', () => {
  test('one that nothing recognises is shown and asked about', async () => {
    const row = (await table(settled.surveillance, 'Medications')).getByRole('row', {
      name: /Amlodipine/,
      hidden: true,
    });
    expect(row.textContent).toContain('not recognised, please check');
  });

  test('a stopped one is history, one step deeper', async () => {
    const { screen } = await showReview(settled.surveillance);
    const stopped = screen.getByText('Nitrofurantoin 100 mg').closest('details');
    expect(stopped?.querySelector('summary')?.textContent).toBe('1 stopped medicine');
  });
});

describe('kidney function', () => {
  const words = async (state: IntakeState) => {
    const { screen } = await showReview(state);
    return screen.getByRole('region', { name: 'From the chart' }).textContent;
  };

  test('has its unit, category, equation and date', async () => {
    expect(await words(settled.surveillance)).toContain(
      'eGFR 84 mL/min/1.73 m² G2  by CKD-EPI 2021, reported 15 Sept 2026',
    );
  });

  test.each([
    [{ valueMgDl: 0.9 }, '0.9 mg/dL'],
    [{ valueMgDl: 1.0972, recorded: { value: 97, unit: 'µmol/L' as const } }, '97 µmol/L'],
    [{ valueMgDl: 1.0972, recorded: { value: 0.097, unit: 'mmol/L' as const } }, '0.097 mmol/L'],
  ])(
    'a calculated value names the creatinine behind it, in the unit of the chart: %j',
    async (value, amount) => {
      const facts = {
        egfr: { state: 'not-recorded' as const },
        creatinine: { state: 'present' as const, value: { ...value, date: '2026-09-15' }, sources: [] },
      };
      expect(await words(openState(assessmentOf({ facts })))).toContain(
        `calculated from creatinine ${amount} of 15 Sept 2026`,
      );
    },
  );

  test('a value that no entry dates is not shown', async () => {
    const facts = { egfr: { state: 'not-recorded' as const } };
    expect(await words(openState(assessmentOf({ facts })))).not.toContain('eGFR 84');
  });
});
