import { describe, expect, test } from 'vitest';
import { barOf } from './bar.ts';
import type { DrawnPeriod } from './drug-lanes.ts';
import { timeScale } from './time-scale.ts';

const TODAY = '2026-11-23';
const time = timeScale(['2020-01-01', TODAY]);

const day = (date: string) => ({ earliest: date, latest: date });
const month = { earliest: '2024-03-01', latest: '2024-03-31' };

const period = (more: Partial<DrawnPeriod>): DrawnPeriod => ({
  from: day('2022-05-01'),
  to: null,
  prescribed: false,
  end: 'ongoing',
  unusable: null,
  source: { from: 'clinician', date: TODAY },
  ...more,
});

const bar = (more: Partial<DrawnPeriod>) => barOf(period(more), time, TODAY);
const stretch = (from: string, to: string) => ({ from: time.at(from), to: time.at(to) });

describe('the bar of a medicine', () => {
  test('reaches to today while it is taken', () => {
    expect(bar({})).toMatchObject({ solid: stretch('2022-05-01', TODAY), vague: [], end: 'ongoing' });
  });

  test('is open where only the month of its start or end is known', () => {
    expect(
      bar({ from: month, to: { earliest: '2025-01-01', latest: '2025-12-31' }, end: 'recorded' }),
    ).toEqual({
      whole: stretch('2024-03-01', '2025-12-31'),
      solid: stretch('2024-03-31', '2025-01-01'),
      vague: [stretch('2024-03-01', '2024-03-31'), stretch('2025-01-01', '2025-12-31')],
      end: 'recorded',
      before: false,
    });
  });

  test('is open all through where start and end may be the same day', () => {
    expect(bar({ from: month, to: month, end: 'recorded' })).toMatchObject({
      solid: null,
      vague: [stretch('2024-03-01', '2024-03-31')],
    });
  });

  test('of an unknown end is its start alone', () => {
    expect(bar({ end: 'unknown' })).toMatchObject({
      whole: stretch('2022-05-01', '2022-05-01'),
      solid: null,
      vague: [],
    });
  });

  test('ends today where its end is still to come', () => {
    expect(bar({ to: day('2027-05-01'), end: 'recorded' })).toMatchObject({
      solid: stretch('2022-05-01', TODAY),
      end: 'ongoing',
    });
  });

  test('that begins before the picture is cut off there; one that is over before has none', () => {
    expect(bar({ from: day('2009-05-01') })).toMatchObject({ whole: { from: 0 }, before: true });
    expect(bar({ from: day('2009-05-01'), to: day('2010-05-01'), end: 'recorded' })).toBeNull();
  });
});
