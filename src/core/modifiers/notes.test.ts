import { describe, expect, it } from 'vitest';
import { addMonths } from '../dates.ts';
import { decide } from '../decide.ts';
import type { Facts, Gap } from '../facts.ts';
import {
  chart,
  decided,
  everolimus,
  gap,
  lesion,
  present,
  scan,
  series,
  sized,
  TODAY,
  treatment,
} from '../fixtures.ts';

const alert = (facts: Facts, id: string) => decided(facts).alerts.find((a) => a.id === id);
const action = (facts: Facts, id: string) => decided(facts).actions.find((a) => a.id === id);
const definite = { tsc: present('definite' as const) };

describe('near a threshold', () => {
  const near = (mm: number, more: Partial<Facts> = {}) => alert(sized(mm, more), 'MOD-NEAR')?.text;

  it('is from 3.8 cm to below 4.0 cm', () => {
    expect(near(37.9)).toBeUndefined();
    expect(near(38)).toMatch(/^3\.8 cm on 2026-10-12 is below 4\.0 cm/);
    expect(near(39.9)).toContain('3.99 cm');
    expect(near(40)).toBeUndefined();
  });

  it('with definite TSC also from 2.8 cm to exactly 3.0 cm', () => {
    expect(near(27.9, definite)).toBeUndefined();
    expect(near(28, definite)).toContain('3.0 cm');
    expect(near(30, definite)).toContain('3.0 cm');
    expect(near(30.1, definite)).toBeUndefined();
    expect(near(38, definite)).toContain('4.0 cm');
    expect(near(29, { tsc: present('suspected') })).toBeUndefined();
  });

  it('is not said where no lesion has a size', () => {
    expect(alert(chart({ lesions: present([lesion('L1', [])]) }), 'MOD-NEAR')).toBeUndefined();
  });
});

describe('a shortened interval', () => {
  const why = (facts: Facts) => alert(facts, 'MOD-6')?.text;

  it('names what shortens it', () => {
    expect(why(sized(30))).toContain('3.0 cm or more');
    expect(why(sized(20, { aneurysm: present({ mm: 4, date: null }) }))).toContain('an aneurysm below 5 mm');
    expect(why(sized(30, { solitaryKidney: present(true) }))).toMatch(
      /stable over 24 months; a solitary kidney/,
    );
    const growing = series([scan('2025-10-12', 15), scan('2026-10-12', 19)]);
    expect(why(growing)).toContain('notable growth');
  });

  it('is not spoken of where it sets no window', () => {
    expect(why(sized(29.9))).toBeUndefined();
    expect(why(sized(60))).toBeUndefined();
    expect(why(sized(20, { pregnant: present(true), solitaryKidney: present(true) }))).toBeUndefined();
  });
});

describe('TSC not known', () => {
  const line = (facts: Facts, gaps: Gap[] = []) =>
    decided(facts, gaps).alerts.find((a) => a.id === 'K12')?.text;

  it('is scheduled as sporadic, and that is said', () => {
    expect(line(sized(20))).toBe('TSC: not recorded, scheduled as sporadic.');
    expect(line(sized(20), [gap('tsc')])).toBe('TSC: could not be read, scheduled as sporadic.');
  });

  it('is not said where TSC is known, suspected, or not what sets the schedule', () => {
    expect(line(sized(20, { tsc: present('excluded') }))).toBeUndefined();
    expect(line(sized(20, { tsc: present('suspected') }))).toBeUndefined();
    expect(line(sized(60))).toBeUndefined();
  });
});

describe('repeated CT', () => {
  it('is flagged from the second scan on', () => {
    const ct = (...dates: string[]) => series(dates.map((date) => scan(date, 20, 'ct')));
    expect(alert(ct('2026-10-12'), 'K8')).toBeUndefined();
    expect(alert(ct('2025-10-12', '2026-10-12'), 'K8')?.text).toMatch(/^2 CT scans/);
  });
});

describe('content', () => {
  const old = (today: string) =>
    decide({ facts: sized(20), gaps: [], today }).alerts.some((a) => a.id === 'MOD-AGE');

  it('older than 12 months is warned of, exactly 12 months is not', () => {
    expect(old(addMonths(TODAY, 12))).toBe(false);
    expect(old('2027-11-24')).toBe(true);
  });

  it('is warned of even where there is no renal AML', () => {
    const d = decide({ facts: chart({ renalAml: present(false) }), gaps: [], today: '2028-01-01' });
    expect([d.rule, d.alerts.map((a) => a.id), d.actions]).toEqual(['R00', ['MOD-AGE'], []]);
  });
});

describe('without a renal AML', () => {
  it('nothing is noted of the kidneys', () => {
    const egfr = present({ value: 22, comparator: null, date: '2026-09-15', equation: 'CKD-EPI 2021' });
    const d = decided(chart({ renalAml: present(false), ageYears: present(50), egfr }));
    expect([d.rule, d.alerts]).toEqual(['R00', []]);
  });
});

describe('kidney by kidney', () => {
  it('count, largest, fastest, largest aneurysm and the lesion that governs', () => {
    const facts = chart({
      aneurysm: present({ mm: 3, date: '2026-10-12' }),
      lesions: present([
        lesion('A', [scan('2025-10-12', 20), scan('2026-10-12', 23)]),
        lesion('B', [scan('2026-10-12', 30)]),
        lesion('C', [scan('2026-10-12', 12)], { side: 'right' }),
        lesion('D', [scan('2024-10-12', 10), scan('2026-10-12', 10)], { side: null }),
        lesion('E', [scan('2020-10-12', 50)], {
          side: 'right',
          treated: [treatment('nephron-sparing-surgery', '2021-01-01', true)],
        }),
      ]),
    });
    expect(alert(facts, 'K11')?.text).toBe(
      'Left kidney: 2 AML, largest 3.0 cm (B, 2026-10-12), fastest 0.3 cm a year (A, 2025-10-12 to 2026-10-12). ' +
        'Right kidney: 1 AML, largest 1.2 cm (C, 2026-10-12), growth not known. ' +
        'Side not recorded: 1 AML, largest 1.0 cm (D, 2026-10-12), none growing. ' +
        'Largest aneurysm of any: 3 mm on 2026-10-12. Governing lesion: B.',
    );
  });

  it('says what is not measured and not reported', () => {
    const facts = chart({ lesions: present([lesion('A', []), lesion('B', [])]) });
    expect(alert(facts, 'K11')?.text).toBe(
      'Left kidney: 2 AML, none measured, growth not known. Largest aneurysm: not reported. Governing lesion: A.',
    );
  });

  it('names no governing lesion where none decides', () => {
    const lesions = present([lesion('A', []), lesion('B', [], { side: 'right' })]);
    const facts = chart({ lesions, malignancySuspected: present(true) });
    expect(decided(facts).governingLesion).toBeNull();
    expect(alert(facts, 'K11')?.text).toMatch(/Largest aneurysm: not reported\.$/);
  });

  it('is not said where every lesion is removed', () => {
    const removed = (id: string) =>
      lesion(id, [scan('2025-10-12', 50)], {
        treated: [treatment('nephron-sparing-surgery', '2026-01-01', true)],
      });
    expect(alert(chart({ lesions: present([removed('A'), removed('B')]) }), 'K11')).toBeUndefined();
  });

  it('is not said of a single lesion', () => {
    expect(alert(sized(20), 'K11')).toBeUndefined();
  });
});

describe('what would make one act', () => {
  const text = (facts: Facts) => action(facts, 'act-if')?.text;

  it('stands with every surveillance, with the size now', () => {
    expect(text(sized(20))).toBe(
      'I would act if: 4.0 cm reached (now 2.0 cm, 2026-10-12); growth above 0.50 cm a year; an aneurysm of 5 mm or more; attributable pain, visible blood or a bleed; a new solid part or no fat; a pregnancy planned; an anticoagulant started; poor access to care; you prefer it.',
    );
    expect(text(sized(20, definite))).toContain('above 3.0 cm and growing, as TSC is definite');
    expect(text(sized(20, { sex: present('male') }))).not.toContain('pregnancy');
    expect(text(sized(20, { pregnant: present(true) }))).not.toContain('pregnancy');
    expect(text(sized(20, { patternChanged: present(true) }))).toContain('now 2.0 cm');
  });

  it('says when nothing is measured', () => {
    const bounded = lesion('L1', [], { boundedByReport: { date: '2026-10-12', upperMm: 15 } });
    expect(text(chart({ lesions: present([bounded]) }))).toContain('now not measured, reported smaller');
    const removed = lesion('L2', [], { treated: [treatment('nephrectomy', '2020-01-01')], side: 'right' });
    expect(text(chart({ lesions: present([bounded, removed]) }))).toContain('reported smaller');
    const awaiting = lesion('L1', [scan('2026-08-12', 45)], {
      treated: [treatment('embolization', '2026-09-01')],
    });
    expect(text(chart({ lesions: present([awaiting]) }))).toContain('now no untreated lesion');
  });

  it('stands with no other answer; a start of the drug says when not', () => {
    expect(text(sized(60))).toBeUndefined();
    expect(text(sized(45, definite))).toBeUndefined();
    const not = (facts: Facts) => action(facts, 'not-mtor-if')?.text;
    expect(not(sized(45, definite))).toBe(
      'Not an mTOR inhibitor if: bleeding now, diagnosis unsure, pregnant, severe infection.',
    );
    expect(not(sized(45, { ...definite, ageYears: present(12) }))).toBeDefined();
    expect(not(sized(45, { ...definite, mtor: present(everolimus()) }))).toBeUndefined();
    expect(not(sized(60))).toBeUndefined();
  });
});
