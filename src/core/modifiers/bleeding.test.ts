import { describe, expect, it } from 'vitest';
import type { BloodPressure, Facts, Medication } from '../facts.ts';
import { decided, everolimus, present, sized, told } from '../fixtures.ts';

const find = (facts: Facts, id: string) => decided(facts).actions.find((a) => a.id === id);
const soft = (more: Partial<Facts>) => find(sized(20, more), 'soft-factors')?.text;

const drug = (classes: Medication['classes'], status: Medication['status'] = 'active'): Medication => ({
  name: 'apixaban',
  status,
  classes,
  date: '2026-10-01',
  sources: [],
});
const pressure = (systolic: number, diastolic: number | null, date = '2026-10-01'): BloodPressure => ({
  systolic,
  diastolic,
  date,
  sources: [],
});
const pressures = (...list: BloodPressure[]) => ({ bloodPressure: present(list) });

describe('soft bleeding factors', () => {
  it.each<[string, Partial<Facts>, string]>([
    ['an aneurysm below 5 mm', { aneurysm: present({ mm: 4.9, date: '2026-10-12' }) }, '4.9 mm, 2026-10-12'],
    ['definite TSC', { tsc: present('definite') }, 'TSC definite'],
    ['suspected TSC', { tsc: present('suspected') }, 'TSC suspected'],
    ['an anticoagulant', { medications: present([drug(['anticoagulant'])]) }, 'takes apixaban'],
    ['an antiplatelet', { medications: present([drug(['antiplatelet'])]) }, 'takes apixaban'],
    ['dialysis', { dialysis: present(true) }, 'heparin'],
    ['a pregnancy', { pregnant: present(true) }, 'pregnancy'],
    ['a wish for pregnancy', { planningPregnancy: present(true) }, 'pregnancy planned'],
    ['poor access', { emergencyAccessPoor: present(true) }, 'poor access to emergency care'],
    ['a vessel-rich lesion', { vesselRich: present(true) }, 'vessel-rich lesion'],
    ['trauma', { flankTraumaExposure: present(true) }, 'exposure to flank trauma'],
    ['140 systolic', pressures(pressure(140, 80)), '140/80 mmHg on 2026-10-01'],
    ['90 diastolic', pressures(pressure(120, 90)), '120/90 mmHg on 2026-10-01'],
    ['a reading of today', pressures(pressure(140, 80, '2026-11-23')), '140/80 mmHg on 2026-11-23'],
    [
      'the last reading, in whatever order they are recorded',
      pressures(pressure(150, 95), pressure(130, 80, '2026-05-01')),
      '150/95 mmHg on 2026-10-01',
    ],
    ['a systolic alone', pressures(pressure(150, null)), '150 mmHg systolic on 2026-10-01'],
  ])('%s', (_, more, words) => {
    expect(soft(more)).toContain(words);
    expect(decided(sized(20, more)).disagreements.map((k) => k.id)).toContain('K6');
  });

  it.each<[string, Partial<Facts>]>([
    ['nothing known', {}],
    ['no aneurysm', { aneurysm: present({ mm: 0, date: null }) }],
    ['an aneurysm of 5 mm, which is a hard factor', { aneurysm: present({ mm: 5, date: null }) }],
    ['TSC excluded', { tsc: present('excluded') }],
    ['a stopped anticoagulant', { medications: present([drug(['anticoagulant'], 'stopped')]) }],
    ['an NSAID', { medications: present([drug(['nsaid'])]) }],
    ['139 over 89', pressures(pressure(139, 89))],
    ['139 systolic alone', pressures(pressure(139, null))],
    ['a high pressure that is not the last', pressures(pressure(160, 100, '2026-05-01'), pressure(130, 80))],
    ['a pressure to come', pressures(pressure(160, 100, '2026-11-24'))],
    ['a pressure older than 12 months', pressures(pressure(160, 100, '2025-11-22'))],
    [
      'a pressure of a child',
      { ...pressures(pressure(160, 100)), ageYears: present(17), tsc: present('excluded') },
    ],
    ['what is stated not to be', { vesselRich: present(false), emergencyAccessPoor: present(false) }],
  ])('none: %s', (_, more) => {
    expect(soft(more)).toBeUndefined();
  });

  it.each([
    ['Apixaban 5 MG Oral Tablet', 'takes Apixaban Oral Tablet.'],
    ['enoxaparin 4,000 units/0.4 mL', 'takes enoxaparin.'],
    ['aspirin 81 milligrams', 'takes aspirin.'],
    ['heparin 5000 IU', 'takes heparin.'],
  ])('%s is named without its strength', (name, words) => {
    expect(soft({ medications: present([{ ...drug(['anticoagulant']), name }]) })).toContain(words);
  });

  it('the higher of two pressures of one day counts, and one of exactly 12 months ago', () => {
    expect(soft(pressures(pressure(160, 100), pressure(130, 80)))).toContain('160/100');
    expect(soft(pressures(pressure(150, 95), pressure(160, 80)))).toContain('160/80');
    expect(soft(pressures(pressure(160, null), pressure(160, 100), pressure(160, 95)))).toContain('160/100');
    expect(soft(pressures(pressure(160, 100), pressure(160, null)))).toContain('160/100');
    expect(soft(pressures(pressure(160, 100, '2025-11-23')))).toContain('160/100');
    expect(soft(pressures(pressure(120, 80), pressure(160, 100, '2026-11-24')))).toBeUndefined();
    expect(soft({ ...pressures(pressure(160, 100)), ageYears: present(18) })).toContain('160/100');
  });

  it('never change the disposition, nor stop a blood thinner', () => {
    const d = decided(sized(20, { medications: present([drug(['anticoagulant'])]) }));
    expect(d.rule).toBe('R11b');
    expect(soft({ medications: present([drug(['anticoagulant'])]) })).toContain('ask whoever prescribed it');
    expect(soft({ vesselRich: present(true) })).not.toContain('blood thinner');
  });

  it('in a bleed leave the blood thinner to the emergency team', () => {
    const taking = { medications: present([drug(['anticoagulant'])]) };
    expect(soft({ ...taking, symptoms: present([told('shock')]) })).not.toContain('ask whoever');
    expect(soft({ ...taking, priorAmlBleed: present('2026-11-09') })).not.toContain('ask whoever');
  });
});

describe('blood pressure (K36)', () => {
  const has = (id: string, more: Partial<Facts>) => find(sized(20, more), id) !== undefined;

  it.each<[string, Partial<Facts>]>([
    ['definite TSC', { tsc: present('definite') }],
    ['suspected TSC', { tsc: present('suspected') }],
    ['one kidney', { solitaryKidney: present(true) }],
    ['an aneurysm', { aneurysm: present({ mm: 1, date: null }) }],
    ['an mTOR inhibitor', { mtor: present(everolimus({ indication: 'tsc' })) }],
    ['dialysis', { dialysis: present(true) }],
    [
      'eGFR below 60',
      { egfr: present({ value: 59.9, comparator: null, date: '2026-09-15', equation: 'CKD-EPI 2021' }) },
    ],
  ])('is measured at every visit: %s', (_, more) => {
    expect(has('blood-pressure', more)).toBe(true);
    expect(decided(sized(20, more)).disagreements.map((k) => k.id)).toContain('K36');
  });

  it('is measured before a procedure, and not asked of the others', () => {
    expect(find(sized(60), 'blood-pressure')).toBeDefined();
    expect(decided(sized(60)).disagreements.map((k) => k.id)).not.toContain('K36');
    expect(has('blood-pressure', {})).toBe(false);
  });

  it('GFR is yearly in definite TSC, said once', () => {
    expect(has('gfr-yearly', { tsc: present('definite') })).toBe(false);
    expect(has('bp-gfr-yearly', { tsc: present('definite') })).toBe(true);
    expect(find(sized(45, { tsc: present('definite') }), 'gfr-yearly')).toBeDefined();
    expect(find(sized(45), 'gfr-yearly')).toBeUndefined();
  });

  it('raised with TSC: which drug is usual is said to be unconfirmed', () => {
    const raised = pressures(pressure(150, 95));
    expect(find(sized(20, { ...raised, tsc: present('definite') }), 'pressure-in-tsc')).toMatchObject({
      because: 'K36',
      text: expect.stringContaining('not confirmed'),
    });
    expect(has('pressure-in-tsc', raised)).toBe(false);
    expect(has('pressure-in-tsc', { tsc: present('definite') })).toBe(false);
  });
});
