import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../dates.ts';
import type { Lesion, Measurement } from '../facts.ts';
import { lesion, scan, TODAY, treatment } from '../fixtures.ts';
import { reaches40mm } from './projection.ts';
import { viewLesions } from './view.ts';

function projected(scans: Measurement[], more: Partial<Lesion> = {}) {
  const [view] = viewLesions([lesion('L1', scans, more)], TODAY, () => false).views;
  if (view === undefined) throw new Error('one lesion in, one lesion out');
  return reaches40mm(view);
}

/** 1,461 days are four years. */
const [THEN, NOW] = ['2022-10-12', '2026-10-12'] as const;
const fourYears = (from: number, to: number) => projected([scan(THEN, from), scan(NOW, to)]);

describe('the date at which a lesion reaches 4.0 cm', () => {
  it('continues the present trend: 10 mm in four years leave 10 mm for the next four', () => {
    expect(fourYears(20, 30)?.date).toBe(addDays(NOW, 1461));
  });

  it('is earlier if the scan measured 3 mm too little, later if 3 mm too much', () => {
    const { earliest, latest } = fourYears(20, 30) ?? {};
    expect(daysBetween(NOW, earliest ?? '')).toBe(Math.ceil((7 / 13) * 1461));
    expect(daysBetween(NOW, latest ?? '')).toBe(Math.ceil((13 / 7) * 1461));
  });

  it('may already be past when the last scan is within 3 mm of 4.0 cm', () => {
    expect(fourYears(20, 37)?.earliest).toBe(NOW);
    expect(fourYears(20, 36.9)?.earliest).not.toBe(NOW);
  });

  it('has no latest date where the whole growth could be error of measurement', () => {
    expect(fourYears(20, 23)).toMatchObject({ latest: null });
    expect(fourYears(20, 24)?.latest).not.toBeNull();
  });

  it('is not stated beyond a century', () => {
    expect(fourYears(3, 6)).not.toBeNull();
    expect(projected([scan('1996-10-12', 3), scan(NOW, 6)])).toBeNull();
  });

  it('is still stated for the last day of a century', () => {
    const [mm, gain] = [15, 3];
    const over = (days: number) => projected([scan(addDays(NOW, -days), mm - gain), scan(NOW, mm)]);
    expect(over(4383)?.date).toBe(addDays(NOW, 36_525));
    expect(over(4384)).toBeNull();
    const error = 3;
    const latest = (days: number) =>
      projected([scan(addDays(NOW, -days), mm - gain), scan(NOW, mm + error)])?.latest;
    expect(latest(4383)).toBe(addDays(NOW, 36_525));
    expect(latest(4384)).toBeNull();
  });

  it('of even growth takes the error of the nearer scan, which is the greater', () => {
    const even = projected([scan(addDays(NOW, -1460), 22), scan(addDays(NOW, -730), 26), scan(NOW, 30)]);
    expect(daysBetween(NOW, even?.earliest ?? '')).toBe(730);
  });

  it('follows the faster of the two rates that K5 takes', () => {
    const quietLately = projected([scan(THEN, 20), scan('2025-10-12', 27), scan(NOW, 30)]);
    expect(quietLately?.date).toBe(addDays(NOW, Math.ceil((10 / 3) * 365)));
    const fastBefore = projected([scan(THEN, 20), scan('2025-10-12', 33), scan(NOW, 36)]);
    expect(fastBefore?.date).toBe(addDays(NOW, Math.ceil((4 / 16) * 1461)));
    const fastLately = projected([scan(THEN, 28), scan('2025-10-12', 27), scan(NOW, 35)]);
    expect(fastLately?.date).toBe(addDays(NOW, Math.ceil((5 / 8) * 365)));
  });

  it('needs two scans of one class at least six months apart', () => {
    expect(projected([scan(NOW, 30)])).toBeNull();
    expect(projected([scan('2026-04-13', 20), scan(NOW, 30)])).toBeNull();
    expect(projected([scan('2026-04-12', 20), scan(NOW, 30)])).not.toBeNull();
    expect(projected([scan(THEN, 20, 'ultrasound'), scan(NOW, 30)])).toBeNull();
    expect(projected([scan(THEN, 20, null), scan(NOW, 30, null)])).toBeNull();
  });

  it('is not stated where there is no trend, or less than measuring alone can make', () => {
    expect(fourYears(30, 30)).toBeNull();
    expect(fourYears(30, 20)).toBeNull();
    expect(fourYears(20, 22.9)).toBeNull();
  });

  it('is not stated at 4.0 cm or above, where it has been reached', () => {
    expect(fourYears(20, 39.9)).not.toBeNull();
    expect(fourYears(20, 40)).toBeNull();
  });

  it('is not stated of a stale value, an unlinked one, or a lesion that was treated since', () => {
    expect(projected([scan('2020-10-12', 20), scan('2024-11-23', 30)])).not.toBeNull();
    expect(projected([scan('2020-10-12', 20), scan('2024-11-22', 30)])).toBeNull();
    expect(projected([scan(THEN, 20), scan(NOW, 30)], { unlinked: true })).toBeNull();
    const embolized = { treated: [treatment('embolization', '2026-11-01')] };
    expect(projected([scan(THEN, 20), scan(NOW, 30)], embolized)).toBeNull();
  });

  it('counts only the scans since the last treatment', () => {
    const scans = [scan(THEN, 35), scan('2025-10-12', 20), scan(NOW, 24)];
    const treated = { treated: [treatment('embolization', '2023-01-12')] };
    expect(projected(scans, treated)?.date).toBe(addDays(NOW, 4 * 365));
  });
});
