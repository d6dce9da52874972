import type { CarePlan } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { buildCarePlan } from './careplan.ts';
import { input, surveillance } from './fixtures.ts';
import { planKey } from './key.ts';
import type { PlanInput } from './plan.ts';

const keyOf = (change: Partial<PlanInput> = {}): string => {
  const plan = buildCarePlan({ ...input, ...change });
  return plan === null ? '' : planKey(plan);
};

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
});

describe('two drafts are different plans', () => {
  test('when the decision differs', () => {
    expect(keyOf({ decision: { ...surveillance, headline: 'Another.' } })).not.toBe(keyOf());
  });
  test('when the next scan differs', () => {
    expect(keyOf({ choices: { ...input.choices, intervalMonths: 6 } })).not.toBe(keyOf());
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
