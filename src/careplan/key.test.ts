import type { CarePlan } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { buildCarePlan } from './careplan.ts';
import { facts, input, source, surveillance } from './fixtures.ts';
import { planKey } from './key.ts';
import type { PlanInput } from './plan.ts';

const keyOf = (change: Partial<PlanInput> = {}): string => {
  const plan = buildCarePlan({ ...input, ...change });
  return plan === null ? '' : planKey(plan);
};

/** A scan six months from today, or in another number of months. */
function counted(today: string, due: string, months = 6): string {
  const intervalMonths = { min: months, max: months, chosen: months };
  const when = { countsFrom: 'today' as const, intervalMonths, due, window: { from: due, to: due } };
  const imaging = surveillance.imaging === null ? null : { ...surveillance.imaging, ...when };
  return keyOf({ today, decision: { ...surveillance, imaging } });
}

describe('two drafts are the same plan', () => {
  test('on another day', () => {
    expect(keyOf({ today: '2026-11-24' })).toBe(keyOf());
  });
  test('in another encounter', () => {
    expect(keyOf({ encounterId: 'e2' })).toBe(keyOf());
  });
  test('after saving added its names and dates, whatever the order of keys', () => {
    const plan = buildCarePlan(input);
    if (plan === null) throw new Error('no plan');
    const saved: CarePlan = { created: '2026-11-23', id: '7', identifier: [{ value: 'x' }], ...plan };
    const turned = Object.fromEntries(Object.entries(saved).toReversed()) as unknown as CarePlan;
    expect(planKey(turned)).toBe(planKey(plan));
  });
  test('while a scan that is due now stays due now', () => {
    const now = { intervalMonths: null, window: null };
    const due = (today: string): string => {
      const imaging = surveillance.imaging === null ? null : { ...surveillance.imaging, ...now, due: today };
      return keyOf({ today, decision: { ...surveillance, imaging } });
    };
    expect(due('2026-11-24')).toBe(due('2026-11-23'));
  });
  test('while a scan that is counted from today moves along with it', () => {
    expect(counted('2026-11-24', '2027-05-24')).toBe(counted('2026-11-23', '2027-05-23'));
  });
  test('where the same was answered again on another day', () => {
    const answered = (date: string): string => {
      const said = { from: 'clinician', by: 'Dr Rossi', date, reason: 'Asked her.' } as const;
      const lam = { state: 'absent-documented' as const, value: false, sources: [said] };
      return keyOf({ today: date, facts: { ...facts, lam } });
    };
    expect(answered('2026-11-24')).toBe(answered('2026-11-23'));
    expect(answered('2026-11-23')).not.toBe(keyOf());
  });
});

describe('two drafts are different plans', () => {
  test('when the decision differs', () => {
    expect(keyOf({ decision: { ...surveillance, headline: 'Another.' } })).not.toBe(keyOf());
  });
  test('when the next scan differs', () => {
    expect(keyOf({ choices: { ...input.choices, intervalMonths: 6 } })).not.toBe(keyOf());
  });
  test('when the next scan is counted from today and the interval differs', () => {
    expect(counted('2026-11-23', '2026-12-23', 1)).not.toBe(counted('2026-11-23', '2027-05-23'));
  });
  test('when what they rest on differs', () => {
    const sources = [source('Condition/lam', '2026-01-01', 'No LAM')];
    const lam = { state: 'absent-documented' as const, value: false, sources };
    expect(keyOf({ facts: { ...facts, lam } })).not.toBe(keyOf());
  });
  test('when the clinician accepted one of them', () => {
    expect(keyOf({ choices: { ...input.choices, accepted: true } })).not.toBe(keyOf());
  });
  test('when something could not be read', () => {
    const gap = {
      id: 'g',
      what: 'Procedures',
      why: 'failed' as const,
      facts: [],
      text: 'Procedures failed.',
    };
    expect(keyOf({ gaps: [gap] })).not.toBe(keyOf());
  });
});
