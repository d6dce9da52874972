import { describe, expect, test } from 'vitest';
import type { FollowedUp, Imaging } from '../core/decision.ts';
import { defaultChoices } from './choices.ts';
import { input, intervention, surveillance } from './fixtures.ts';
import { chosenImaging, scheduleLines } from './schedule.ts';

const chosen = (change: Partial<FollowedUp>, today = input.today): Imaging | null =>
  chosenImaging({ ...input, today, choices: { ...defaultChoices(surveillance), ...change } });

describe('the scan', () => {
  test('is the recommended one when nothing was chosen', () => {
    expect(chosen({})).toEqual(surveillance.imaging);
  });

  test('chosen earlier is due earlier, in the same window', () => {
    expect(chosen({ intervalMonths: 8 })).toMatchObject({
      due: '2027-06-12',
      window: { from: '2027-04-12', to: '2027-06-12' },
    });
  });

  test('chosen earlier than the window is due on its day', () => {
    expect(chosen({ intervalMonths: 3 })?.window).toEqual({ from: '2027-01-12', to: '2027-01-12' });
  });

  test('chosen later begins where the recommended window ends', () => {
    expect(chosen({ intervalMonths: 24 })).toMatchObject({
      due: '2028-10-12',
      window: { from: '2027-10-12', to: '2028-10-12' },
    });
  });

  test('keeps the day of the month that a short month cuts from one end of its window', () => {
    const imaging = surveillance.imaging && {
      ...surveillance.imaging,
      due: '2027-08-31',
      window: { from: '2027-02-28', to: '2027-08-31' },
    };
    const decision = { ...surveillance, imaging };
    const due = (intervalMonths: number) =>
      chosenImaging({ ...input, decision, choices: { ...input.choices, intervalMonths } })?.due;
    expect(due(24)).toBe('2028-08-31');
    expect(due(9)).toBe('2027-05-31');
  });

  test('chosen earlier may already be overdue', () => {
    expect(chosen({ intervalMonths: 8 }, '2027-06-12')?.overdue).toBe(false);
    expect(chosen({ intervalMonths: 8 }, '2027-06-13')?.overdue).toBe(true);
  });

  test('may be of another kind', () => {
    expect(chosen({ modality: 'ct' })?.modality).toBe('ct');
  });

  test('of an intervention is the plan itself once surveillance is chosen', () => {
    const watching = { ...defaultChoices(intervention), option: 'active-surveillance' as const };
    const fallback = { ...input, decision: intervention, choices: defaultChoices(intervention) };
    expect(chosenImaging(fallback)?.onlyIfNoProcedure).toBe(true);
    expect(chosenImaging({ ...fallback, choices: watching })?.onlyIfNoProcedure).toBe(false);
  });

  test('that is due now has no interval to change', () => {
    const imaging = NOW;
    const decision = { ...surveillance, imaging };
    const plan = { ...input, decision, choices: { ...input.choices, intervalMonths: 3 } };
    expect(chosenImaging(plan)).toMatchObject(NOW);
    expect(scheduleLines(imaging)).toEqual(['Due now.']);
  });
});

const NOW: Imaging = {
  modality: 'mri',
  intervalMonths: null,
  countsFrom: 'today',
  due: '2026-11-23',
  window: null,
  overdue: false,
  onlyIfNoProcedure: false,
  basis: 'No usable size.',
};

describe('the schedule in words', () => {
  test('names window, interval and what it counts from', () => {
    const lines = surveillance.imaging === null ? [] : scheduleLines(surveillance.imaging);
    expect(lines).toEqual([
      'Due by 2027-10-12, window 2027-04-12 to 2027-10-12.',
      'Interval: 12 months (range: 6 to 12) after the last scan.',
    ]);
  });

  test('says when it is overdue', () => {
    expect(scheduleLines({ ...NOW, overdue: true })).toContain('Overdue: arrange it now.');
  });
});
