import { describe, expect, it } from 'vitest';
import type { Imaging } from './decision.ts';
import type { Facts, Lesion } from './facts.ts';
import { chart, decided, lesion, present, scan, series, sized, told, treatment } from './fixtures.ts';

const definite = { tsc: present('definite' as const) };
const fatShown = { fatSeen: present({ seen: true, by: 'mri' as const }) };

function plan(facts: Facts) {
  const { imaging } = decided(facts);
  if (imaging === null) return null;
  const { modality, intervalMonths: i, countsFrom, due, overdue, onlyIfNoProcedure } = imaging;
  return [modality, i === null ? 'now' : `${i.min}-${i.max}`, countsFrom, due, overdue, onlyIfNoProcedure];
}

const lesions = (...list: Lesion[]) => ({ lesions: present(list) });

describe('the next scan', () => {
  it('of a small sporadic lesion with fat shown: ultrasound within 12 months of the last', () => {
    expect(decided(sized(20, fatShown)).imaging).toEqual<Imaging>({
      modality: 'ultrasound',
      intervalMonths: { min: 6, max: 12, chosen: 12 },
      countsFrom: 'last-scan',
      due: '2027-10-12',
      window: { from: '2027-04-12', to: '2027-10-12' },
      overdue: false,
      onlyIfNoProcedure: false,
      basis: expect.any(String) as string,
    });
  });

  it('says by default only where the default applies, not where the interval is 6 months', () => {
    expect(decided(sized(29.9)).imaging?.basis).toContain('12 by default (K1)');
    const shortened = decided(sized(30)).imaging;
    expect(shortened?.intervalMonths).toEqual({ min: 6, max: 6, chosen: 6 });
    expect(shortened?.basis).toBe(
      'Every 6 months, because of a lesion of 3.0 cm or more, not shown stable over 24 months (K1, MOD-6)',
    );
    expect(shortened?.basis).not.toContain('default');
    expect(decided(sized(30, definite)).imaging?.basis).toBe(shortened?.basis);
  });

  it('shows fat once above 1.0 cm, not at exactly 1.0 cm', () => {
    expect(plan(sized(10.1))?.[0]).toBe('mri');
    expect(plan(sized(10))?.[0]).toBe('ultrasound');
  });

  it('is MRI in definite TSC, and once in suspected TSC', () => {
    expect(plan(sized(20, { ...definite, ...fatShown }))?.[0]).toBe('mri');
    const suspected = { tsc: present('suspected' as const), ...fatShown };
    expect(plan(series([scan('2026-10-12', 20, 'ultrasound')], suspected))?.[0]).toBe('mri');
    expect(plan(sized(20, suspected))?.[0]).toBe('ultrasound');
  });

  it('in pregnancy is without gadolinium, also where it is due now', () => {
    const pregnant = { pregnant: present(true) };
    const stale = series([scan('2024-01-10', 20)], { ...definite, ...pregnant });
    expect(decided(stale).imaging).toMatchObject({
      intervalMonths: null,
      basis:
        'No usable current size: measure now, within 6 weeks at the latest; without gadolinium, or ultrasound',
    });
    expect(decided(series([scan('2024-01-10', 20)], { ...fatShown, ...pregnant })).imaging).toMatchObject({
      modality: 'ultrasound',
      basis: 'No usable current size: measure now, within 6 weeks at the latest',
    });
  });

  it('of a large lesion whose measurements are not linked is six-monthly: they show nothing steady', () => {
    const unlinked = lesion('L1', [scan('2024-10-12', 35), scan('2026-10-12', 35)], { unlinked: true });
    expect(plan(chart(lesions(unlinked)))?.[1]).toBe('6-6');
  });

  it('is overdue only after the last day of the window', () => {
    expect(plan(series([scan('2025-11-23', 20)]))?.[4]).toBe(false);
    expect(plan(series([scan('2025-11-22', 20)]))?.[4]).toBe(true);
  });

  it('is at the end of a shorter month', () => {
    expect(
      plan(
        series([scan('2024-02-29', 20)], { lesions: present([lesion('L1', [scan('2026-08-31', 31)])]) }),
      )?.[3],
    ).toBe('2027-02-28');
  });

  it('is now where the size is missing or stale', () => {
    expect(plan(chart(lesions(lesion('L1', []))))).toEqual([
      'ultrasound',
      'now',
      'today',
      '2026-11-23',
      false,
      false,
    ]);
    expect(plan(series([scan('2023-10-12', 20)]))?.[4]).toBe(true);
  });

  it('where it is now, is overdue only if nothing was measured in the last year', () => {
    const stale = lesion('A', [scan('2023-10-12', 20)]);
    expect(plan(chart(lesions(stale, lesion('B', [scan('2023-11-12', 20)]))))?.[4]).toBe(true);
    expect(plan(chart(lesions(stale, lesion('B', [scan('2026-10-12', 20)]))))?.[4]).toBe(false);
  });

  it('is only a fallback of an intervention: six months after the last scan', () => {
    expect(plan(sized(60))).toEqual(['mri', '6-6', 'last-scan', '2027-04-12', false, true]);
    expect(plan(sized(60, { symptoms: present([told('flank_pain')]) }))?.[5]).toBe(true);
    expect(plan(chart({ priorAmlBleed: present('2020-01-01') }))).toBeNull();
  });

  it('is none in an emergency, after a recent bleed, in doubt of the diagnosis, and out of scope', () => {
    expect(plan(sized(20, { acuteBleed: present(true) }))).toBeNull();
    expect(plan(sized(20, { priorAmlBleed: present('2026-11-10') }))).toBeNull();
    expect(plan(sized(20, { malignancySuspected: present(true) }))).toBeNull();
    expect(plan(chart({ renalAml: present(false) }))).toBeNull();
    expect(plan(series([{ ...scan('2026-10-12', 20), unusable: 'no-unit' }]))).toBeNull();
  });

  it('reads the response six months after a start', () => {
    expect(plan(sized(45, definite))).toEqual(['mri', '3-6', 'today', '2027-05-23', false, false]);
  });

  describe('says how the urgency and its own day stand to each other', () => {
    const changed = { patternChanged: present(true), ...fatShown };
    const grown = (last: string, mm: number) => series([scan('2025-10-12', 20), scan(last, mm)], fatShown);

    it.each<[string, Facts, string]>([
      [
        'a changed pattern',
        sized(20, changed),
        'Changed pattern: characterise again; arrange it within 2 weeks',
      ],
      [
        'fast growth',
        series([scan('2026-06-12', 20), scan('2026-10-12', 25)], fatShown),
        'Fast growth: measure again; arrange it within 2 weeks',
      ],
      [
        'significant growth',
        grown('2026-10-12', 26),
        'Significant growth of a small lesion; arrange it within 6 weeks',
      ],
      [
        'significant growth, due before',
        grown('2026-06-12', 26),
        'Significant growth of a small lesion; arrange it now: it is due sooner than in 6 weeks',
      ],
      [
        'no size',
        chart(lesions(lesion('L1', []))),
        'No usable current size: measure now, within 6 weeks at the latest',
      ],
      [
        'no size, a changed pattern',
        chart({ ...changed, ...lesions(lesion('L1', [])) }),
        'No usable current size: measure now, within 2 weeks at the latest',
      ],
    ])('%s', (_, facts, basis) => {
      expect(decided(facts).imaging?.basis).toBe(basis);
    });
  });

  it('characterises again: a changed pattern in a month, fast growth in three, significant growth in six', () => {
    expect(plan(sized(20, { patternChanged: present(true) }))).toEqual([
      'mri',
      '0-1',
      'today',
      '2026-12-23',
      false,
      false,
    ]);
    expect(plan(series([scan('2026-06-12', 15), scan('2026-10-12', 20)]))?.slice(1, 4)).toEqual([
      '0-3',
      'today',
      '2027-02-23',
    ]);
    expect(plan(series([scan('2025-10-12', 13), scan('2026-10-12', 20)], fatShown))?.slice(1, 4)).toEqual([
      '3-6',
      'last-scan',
      '2027-04-12',
    ]);
  });

  it('is once a trimester in pregnancy, monthly with a risk sign', () => {
    const pregnant = { pregnant: present(true) };
    expect(plan(sized(20, pregnant))).toEqual(['ultrasound', '1-3', 'last-scan', '2027-01-12', false, false]);
    expect(plan(sized(29.9, pregnant))?.[1]).toBe('1-3');
    expect(plan(sized(30, pregnant))?.[1]).toBe('1-1');
    expect(plan(sized(20, { ...pregnant, aneurysm: present({ mm: 1, date: null }) }))?.[1]).toBe('1-1');
    expect(plan(sized(20, { ...pregnant, ...definite }))?.[1]).toBe('1-1');
  });

  it('in pregnancy is monthly for the growth of any lesion', () => {
    const growing = lesion('B', [scan('2025-10-12', 15), scan('2026-10-12', 18)]);
    const beside = lesions(lesion('A', [scan('2026-10-12', 20)]), growing);
    expect(plan(chart({ ...beside, tsc: present('excluded'), pregnant: present(true) }))?.[1]).toBe('1-1');
  });

  it('in pregnancy is not monthly for the growth of a lesion since removed', () => {
    const removed = lesion('L2', [scan('2025-02-01', 40), scan('2026-02-01', 46)], {
      treated: [treatment('nephron-sparing-surgery', '2026-03-01', true)],
    });
    const facts = chart({
      tsc: present('excluded'),
      pregnant: present(true),
      lesions: present([lesion('L1', [scan('2026-10-12', 20)]), removed]),
    });
    expect(plan(facts)?.[1]).toBe('1-3');
  });

  it('in pregnancy is without gadolinium wherever it is MRI', () => {
    const d = decided(sized(60, { pregnant: present(true) }));
    expect(d.imaging).toMatchObject({ modality: 'mri' });
    expect(d.imaging?.basis).toContain('without gadolinium');
  });
});

describe('six months exactly (MOD-6)', () => {
  const window = (facts: Facts) => plan(facts)?.[1];

  it('for a lesion from 3.0 cm on', () => {
    expect(window(sized(29.9))).toBe('6-12');
    expect(window(sized(30))).toBe('6-6');
  });

  it('not for one shown stable over 24 months', () => {
    expect(window(series([scan('2024-10-12', 32), scan('2026-10-12', 32)]))).toBe('6-12');
    expect(window(series([scan('2024-10-13', 32), scan('2026-10-12', 32)]))).toBe('6-6');
    expect(window(series([scan('2024-10-12', 32, 'ultrasound'), scan('2026-10-12', 32)]))).toBe('6-6');
  });

  it('for notable growth, a small aneurysm, a solitary kidney', () => {
    expect(window(series([scan('2025-10-12', 17), scan('2026-10-12', 20)]))).toBe('6-6');
    expect(window(sized(20, { aneurysm: present({ mm: 4.9, date: null }) }))).toBe('6-6');
    expect(window(sized(20, { aneurysm: present({ mm: 0, date: null }) }))).toBe('6-12');
    expect(window(sized(20, { solitaryKidney: present(true) }))).toBe('6-6');
  });

  it('for the kidney left after a nephrectomy of the other', () => {
    const facts = chart(
      lesions(
        lesion('gone', [scan('2020-01-01', 60)], {
          side: 'right',
          treated: [treatment('nephrectomy', '2020-02-01')],
        }),
        lesion('L1', [scan('2026-10-12', 20)]),
      ),
    );
    expect(window(facts)).toBe('6-6');
    expect(window({ ...facts, solitaryKidney: present(false) })).toBe('6-12');
  });

  it('not for definite TSC alone', () => {
    expect(window(sized(20, definite))).toBe('6-12');
  });
});

describe('follow-up after treatment', () => {
  const embolized = (id: string, date: string, ...scans: [string, number][]) =>
    lesion(
      id,
      scans.map(([day, mm]) => scan(day, mm)),
      { treated: [treatment('embolization', date)] },
    );

  it('the first scan is due 3–6 months after the procedure', () => {
    expect(plan(chart(lesions(embolized('L1', '2026-09-01', ['2026-08-01', 45]))))).toEqual([
      'mri',
      '3-6',
      'procedure',
      '2027-03-01',
      false,
      false,
    ]);
  });

  it('then every 3–6 months in the first year, every 6–12 after it', () => {
    const scanned = (date: string) =>
      plan(chart(lesions(embolized('L1', date, ['2025-10-01', 45], ['2026-10-12', 30]))));
    expect(scanned('2025-11-23')?.slice(1, 4)).toEqual(['3-6', 'last-scan', '2027-04-12']);
    expect(scanned('2025-11-22')?.slice(1, 4)).toEqual(['6-12', 'last-scan', '2027-10-12']);
  });

  it('a removed lesion has one check scan, and then none', () => {
    const removed = lesion('L1', [], { treated: [treatment('nephrectomy', '2026-02-01')] });
    expect(plan(chart(lesions(removed)))).toEqual([
      'ultrasound',
      '6-12',
      'procedure',
      '2027-02-01',
      false,
      false,
    ]);
    expect(plan(chart({ ...lesions(removed), lastRenalImagingDate: present('2026-08-01') }))).toBeNull();
    expect(
      plan(chart({ ...lesions(removed), ...definite, lastRenalImagingDate: present('2026-08-01') })),
    ).toEqual(['mri', '6-12', 'last-scan', '2027-08-01', false, false]);
  });

  it('of several, the earliest due; and before an untreated one’s when it is earlier', () => {
    const both = lesions(
      embolized('A', '2026-09-01', ['2026-08-01', 45]),
      embolized('B', '2026-08-01', ['2026-07-01', 45]),
    );
    expect(decided(chart(both))).toMatchObject({ governingLesion: 'B', imaging: { due: '2027-02-01' } });
    const mixed = lesions(
      embolized('A', '2026-09-01', ['2026-08-01', 45]),
      lesion('L1', [scan('2026-10-12', 20)]),
    );
    expect(plan(chart(mixed))?.slice(2, 4)).toEqual(['procedure', '2027-03-01']);
  });
});
