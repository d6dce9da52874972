import { describe, expect, test } from 'vitest';
import type { Facts, Lesion } from '../core/facts.ts';
import { everolimus } from '../core/fixtures.ts';
import { derived, facts, source, surveillance } from './fixtures.ts';
import { allStatements } from './inputs.ts';
import type { Statement } from './statement.ts';

const told = (change: Partial<Facts>, decision = surveillance): Statement[] =>
  allStatements({ ...facts, ...change }, derived, decision);
const values = (statements: Statement[]): string[] =>
  statements.map(({ what, value }) => `${what}: ${value}`);

const earlier = source('Observation/size-0', '2025-10-12', '18 mm');
const lesion: Lesion = {
  id: 'L1',
  side: 'left',
  measurements: [
    { date: '2025-10-12', axesMm: [18], modality: 'ultrasound', sources: [earlier] },
    { date: '2026-10-12', axesMm: [21, 19], modality: 'ultrasound', sources: [earlier] },
  ],
  boundedByReport: null,
  treated: null,
};
const lesions = (...list: Lesion[]): Partial<Facts> => ({
  lesions: { state: 'present', value: list, sources: [earlier] },
});

describe('what a plan rests on', () => {
  test('is each value with its unit, its day and where it stands', () => {
    expect(values(told({}))).toContain(
      'Lesion L1, left kidney: 21 mm (21 mm × 19 mm) on 2026-10-12, ultrasound; active',
    );
  });

  test.each([
    [{ valueMgDl: 1.504524, recorded: { value: 133, unit: 'µmol/L' as const } }, '133 µmol/L'],
    [{ valueMgDl: 1.1 }, '1.1 mg/dL'],
  ])('is a creatinine in the unit of the chart: %j', (creatinine, amount) => {
    const value = { ...creatinine, date: '2026-09-15' };
    expect(values(told({ creatinine: { state: 'present', value, sources: [earlier] } }))).toContain(
      `Creatinine: ${amount} on 2026-09-15`,
    );
  });

  test.each([
    [{ value: 63.648, recorded: { value: 7.2, unit: 'mg/mmol' as const } }, '7.2 mg/mmol'],
    [{ value: 64 }, '64 mg/g'],
  ])('is a urine albumin in the unit of the chart: %j', (albumin, amount) => {
    const value = { ...albumin, date: '2026-09-15' };
    expect(values(told({ acrMgPerG: { state: 'present', value, sources: [earlier] } }))).toContain(
      `Urine albumin: ${amount} on 2026-09-15`,
    );
  });

  test('holds nothing that no source states', () => {
    const unsourced = told({ lam: { state: 'present', value: true, sources: [] } });
    expect(unsourced.some(({ fact }) => fact === 'lam')).toBe(false);
  });

  test('holds nothing of a fact that is not known', () => {
    expect(told({}).some(({ fact }) => fact === 'tsc')).toBe(false);
  });

  test('shows growth beside the scan it is counted from', () => {
    const growth = [
      {
        lesion: 'L1',
        cmPerYear: 0.3,
        class: 'notable' as const,
        from: '2025-10-12',
        to: '2026-10-12',
        reaches40mm: null,
      },
    ];
    expect(values(told(lesions(lesion), { ...surveillance, growth }))).toContain(
      'Lesion L1, left kidney, earlier: 18 mm on 2025-10-12, ultrasound; since then 0.3 cm per year (notable growth)',
    );
  });

  test('tells a lesion that a report only bounds from one that was measured', () => {
    const bounded = {
      ...lesion,
      id: 'L2',
      measurements: [],
      boundedByReport: { date: '2026-10-12', upperMm: 9 },
    };
    expect(values(told(lesions(bounded)))).toContain(
      'Lesion L2, left kidney: not measured, reported at most 9 mm on 2026-10-12',
    );
  });

  test('says of a lesion without a size that it has none', () => {
    const unmeasured = { ...lesion, id: 'L3', side: null, measurements: [] };
    expect(values(told(lesions(unmeasured)))).toContain('Lesion L3, side not recorded: no usable size');
  });

  test('names a treatment with its day', () => {
    const treated = {
      procedure: 'embolization' as const,
      date: '2026-07-01',
      completeExcision: null,
      sources: [earlier],
    };
    expect(values(told(lesions({ ...lesion, treated: [treated] })))).toContain(
      'Lesion L1, left kidney: embolization on 2026-07-01',
    );
  });

  test('never names the dose of a drug', () => {
    const mtor = everolimus({ doseMgPerDay: 7 });
    expect(values(told({ mtor: { state: 'present', value: mtor, sources: [earlier] } }))).toContain(
      'mTOR inhibitor treatment: everolimus, since 2025-06-10, reason not recorded',
    );
  });

  test('takes the newest of a series of readings', () => {
    const reading = (value: number, date: string) => ({ value, date, sources: [earlier] });
    const series = [reading(130, '2026-11-01'), reading(110, '2026-11-20'), reading(125, '2026-10-01')];
    const shown = values(told({ haemoglobin: { state: 'present', value: series, sources: [earlier] } }));
    expect(shown.filter((line) => line.startsWith('Haemoglobin'))).toEqual([
      'Haemoglobin: 110 g/L on 2026-11-20',
    ]);
  });

  test('lists medicines that matter to a rule and may be taken, not stopped ones', () => {
    const medicine = (name: string, status: 'active' | 'stopped') => ({
      name,
      status,
      classes: ['ace-inhibitor' as const],
      date: null,
      sources: [earlier],
    });
    const list = [medicine('Lisinopril 10 MG', 'active'), medicine('Ramipril', 'stopped')];
    const shown = values(told({ medications: { state: 'present', value: list, sources: [earlier] } }));
    expect(shown).toContain('Lisinopril: listed as taken; ACE inhibitor');
    expect(shown.join()).not.toContain('Ramipril');
  });

  test('shows both values where sources conflict', () => {
    const side = (value: boolean) => ({ value, sources: [earlier] });
    const shown = told({ lam: { state: 'conflicting', values: [side(true), side(false)] } });
    expect(shown.filter(({ fact }) => fact === 'lam').map(({ value }) => value)).toEqual(['yes', 'no']);
  });
});

describe('what the clinician answered in the chart’s place', () => {
  const entered = { from: 'clinician', date: '2026-11-23', by: 'Dr Rossi' } as const;

  test('stands in the plan also where nothing is left to show: no symptoms, never treated, another kidney', () => {
    const none = told({
      symptoms: { state: 'absent-documented', value: [], sources: [{ ...entered, reason: 'Asked today' }] },
    });
    expect(none).toContainEqual(
      expect.objectContaining({ what: 'Symptoms', value: 'none now', sources: [expect.anything()] }),
    );
    const sources = [earlier, { ...entered, part: true as const, reason: 'The other kidney' }];
    const corrected = told({ lesions: { state: 'present', value: [lesion], sources } });
    expect(corrected).toContainEqual(
      expect.objectContaining({ value: 'as answered', sources: [sources[1]] }),
    );
  });

  test('is said once', () => {
    const reasoned = { ...entered, reason: 'Misread' };
    const value = [
      { ...lesion, measurements: lesion.measurements.map((one) => ({ ...one, sources: [reasoned] })) },
    ];
    const rows = told({ lesions: { state: 'present', value, sources: [reasoned] } });
    expect(rows.some((one) => one.value === 'as answered')).toBe(false);
  });

  test('names each medicine that was spoken of, with the reason, also one that no rule is about', () => {
    const medicine = (name: string, status: 'active' | 'stopped', reason?: string) => ({
      name,
      status,
      classes: [],
      date: null,
      sources: [reason === undefined ? entered : { ...entered, reason }],
    });
    const value = [medicine('Metformin', 'active'), medicine('Ramipril 5 mg', 'stopped', 'Cough')];
    const whole = { ...entered, reason: 'no other medicine is taken' };
    const rows = told({ medications: { state: 'present', value, sources: [whole] } });
    expect(values(rows)).toContain('Metformin: listed as taken; no rule of this app is about it');
    expect(rows).toContainEqual(
      expect.objectContaining({
        what: 'Ramipril',
        value: 'not taken; no rule of this app is about it',
        sources: [{ ...entered, reason: 'Cough' }],
      }),
    );
    expect(rows).toContainEqual(
      expect.objectContaining({ what: 'Medications', value: 'as answered', sources: [whole] }),
    );
  });
});
