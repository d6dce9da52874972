import { describe, expect, it } from 'vitest';
import type { Lesion, Measurement } from '../facts.ts';
import { lesion, scan, TODAY, treatment } from '../fixtures.ts';
import { lastSeen } from './last-seen.ts';
import { refusals } from './scans.ts';
import { type LesionView, largestOf, merge, viewLesions } from './view.ts';

const seen = (lesions: Lesion[]): LesionView[] => viewLesions(lesions, TODAY, () => false).views;

function one(measurements: Measurement[], more: Partial<Lesion> = {}): LesionView {
  const [view] = seen([lesion('L1', measurements, more)]);
  if (view === undefined) throw new Error('one lesion in, one lesion out');
  return view;
}

const nephrectomy = (date: string | null) => [treatment('nephrectomy', date)];
const report = (date: string, upperMm: number | null = 25) => ({ boundedByReport: { date, upperMm } });

describe('two entries of one lesion are one', () => {
  const entry = (more: Partial<Lesion>) => lesion('L1', [], { side: null, ...more });

  it('its side is the one that is known', () => {
    expect(merge(entry({ side: 'left' }), entry({})).side).toBe('left');
    expect(merge(entry({}), entry({ side: 'right' })).side).toBe('right');
  });

  it('its bound is that of the newer report', () => {
    const [older, newer] = [report('2025-01-01'), report('2026-01-01')];
    expect(merge(entry(older), entry({})).boundedByReport).toEqual(older.boundedByReport);
    expect(merge(entry({}), entry(older)).boundedByReport).toEqual(older.boundedByReport);
    expect(merge(entry(older), entry(newer)).boundedByReport).toEqual(newer.boundedByReport);
    expect(merge(entry(newer), entry(older)).boundedByReport).toEqual(newer.boundedByReport);
    expect(merge(entry({}), entry({})).boundedByReport).toBeNull();
    const sameDay = merge(entry(report('2026-01-01', 20)), entry(report('2026-01-01', 30)));
    expect(sameDay.boundedByReport?.upperMm).toBe(20);
  });

  it('its treatments are those of both', () => {
    const done = nephrectomy('2020-01-01');
    expect(merge(entry({ treated: done }), entry({})).treated).toEqual(done);
    expect(merge(entry({}), entry({ treated: done })).treated).toEqual(done);
    expect(merge(entry({ treated: done }), entry({ treated: done })).treated).toHaveLength(2);
    expect(merge(entry({}), entry({})).treated).toBeNull();
  });
});

describe('a report that bounds a lesion', () => {
  it('does until today, not from tomorrow', () => {
    expect(one([], report(TODAY)).state).toBe('bounded');
    expect(one([], report('2026-11-24')).state).toBe('active');
  });

  it('bounds "others smaller" by the largest size of that day', () => {
    const day = '2026-10-12';
    const others = [lesion('L2', [scan(day, 12), scan(day, 31)]), lesion('L3', [scan(day, 25)])];
    const [smaller] = seen([lesion('L1', [], report(day, null)), ...others]);
    expect(smaller?.bound?.mm).toBe(31);
    expect(one([], report(day, null)).bound).toBeNull();
  });

  it('bounds a treated lesion only where it is later than the treatment', () => {
    const treated = [treatment('embolization', '2026-09-01')];
    expect(one([], { treated, ...report('2026-09-02') }).state).toBe('bounded');
    expect(one([], { treated, ...report('2026-09-01') }).state).toBe('awaiting');
    expect(one([], { treated, ...report('2026-08-31') }).state).toBe('awaiting');
  });

  it('makes an old size of the lesion no reason to call it stale', () => {
    const bounded = one([scan('2022-10-12', 24)], report('2026-10-12'));
    expect(bounded.state).toBe('bounded');
    expect(bounded.stale).toBe(false);
  });

  it('is what was last seen of a lesion never measured, also when it is too old to bound', () => {
    const old = one([], report('2023-10-12'));
    expect(old.state).toBe('active');
    expect(old.stale).toBe(true);
    expect(lastSeen(old)).toEqual({ date: '2023-10-12', mm: 25, atMost: true });
  });
});

describe('a lesion whose kidney was removed', () => {
  const removed = (measured: string) =>
    one([scan(measured, 40)], { treated: nephrectomy('2026-03-01') }).state;

  it('is removed, though measured on that very day', () => {
    expect(removed('2026-02-28')).toBe('removed');
    expect(removed('2026-03-01')).toBe('removed');
  });

  it('is not taken for removed once it was measured later, up to today', () => {
    expect(removed('2026-03-02')).toBe('active');
    expect(removed(TODAY)).toBe('active');
    expect(removed('2026-11-24')).toBe('removed');
  });

  it('goes with every lesion of its side, whatever was done to them before', () => {
    const others = [
      lesion('L2', [scan('2026-02-01', 30)]),
      lesion('L3', [scan('2026-02-01', 30)], { treated: nephrectomy('2020-01-01') }),
      lesion('L4', [scan('2026-02-01', 30)], { side: 'right' }),
    ];
    const views = seen([lesion('L1', [], { treated: nephrectomy('2026-03-01') }), ...others]);
    expect(views.map(({ state }) => state)).toEqual(['removed', 'removed', 'removed', 'active']);
  });

  it('takes no other lesion with it where no side is known', () => {
    const unknown = { side: null };
    const views = seen([
      lesion('L1', [], { ...unknown, treated: nephrectomy('2026-03-01') }),
      lesion('L2', [scan('2026-02-01', 30)], unknown),
    ]);
    expect(views.map(({ state }) => state)).toEqual(['removed', 'active']);
  });

  it('is removed by the treatment that happened, not by one that is planned or has no day', () => {
    expect(one([scan('2026-02-01', 30)], { treated: nephrectomy(null) }).state).toBe('active');
    expect(one([scan('2026-02-01', 30)], { treated: nephrectomy('2026-12-01') }).state).toBe('active');
  });

  it('is judged by its latest treatment, in whatever order they are listed', () => {
    const both = [treatment('nephrectomy', '2020-01-01'), treatment('embolization', '2026-03-01')];
    for (const treated of [both, both.toReversed()]) {
      expect(one([], { treated }).treatment?.procedure).toBe('embolization');
    }
  });
});

describe('a size that cannot be used', () => {
  const negative = (date: string) => ({ ...scan(date, 20), axesMm: [-1] });

  it('is told only where it is newer than every size that can', () => {
    expect(one([scan('2026-10-12', 20), negative('2026-10-13')]).refused).toHaveLength(1);
    expect(one([scan('2026-10-12', 20), negative('2026-10-12')]).refused).toEqual([]);
    expect(one([scan('2026-10-12', 20), negative('2026-10-11')]).refused).toEqual([]);
  });

  it('is refused with its reason; one without a day is missing, not refused', () => {
    const why = (...measurements: Measurement[]) =>
      refusals(lesion('L1', measurements), TODAY).map((refused) => refused.why);
    expect(why(negative('2026-10-12'), scan('2026-11-24', 20), scan('2026-02-30', 20))).toEqual([
      'implausible',
      'future',
      'no-such-day',
    ]);
    expect(why(scan(null, 20), scan('2026-10-12', 20))).toEqual([]);
  });
});

describe('of equally large lesions', () => {
  it('the one measured longer ago counts as the largest', () => {
    const at = (date: string, mm: number) => [scan(date, mm)];
    const largest = (first: string, second: string) =>
      largestOf(seen([lesion('L1', at(first, 30)), lesion('L2', at(second, 30))]))?.id;
    expect(largest('2026-10-12', '2026-09-12')).toBe('L2');
    expect(largest('2026-09-12', '2026-10-12')).toBe('L1');
    expect(largest('2026-09-12', '2026-09-12')).toBe('L1');
    expect(largestOf(seen([lesion('L1', at(TODAY, 30)), lesion('L2', at('2020-01-01', 29))]))?.id).toBe('L1');
  });
});

describe('an older measurement without a lesion, beside a newer one of its side', () => {
  const unlinked = (side: Lesion['side']) => lesion('L1', [scan('2024-10-12', 20)], { side, unlinked: true });
  const asked = (first: Lesion, second: Lesion) =>
    viewLesions([first, second], TODAY, () => false).toLink.map(({ id }) => id);

  it('is history to link, not another lesion, though that one was also measured before', () => {
    const newer = lesion('L2', [scan('2023-10-12', 20), scan('2026-10-12', 20)]);
    expect(asked(unlinked('left'), newer)).toEqual(['L1']);
  });

  it('is a lesion where either side is not known', () => {
    expect(asked(unlinked(null), lesion('L2', [scan('2026-10-12', 20)], { side: null }))).toEqual([]);
    expect(asked(unlinked('right'), lesion('L2', [scan('2026-10-12', 20)]))).toEqual([]);
  });
});
