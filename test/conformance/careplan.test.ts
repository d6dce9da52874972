import { assert, property, string } from 'fast-check';
import type { CarePlan } from 'fhir/r4';
import { beforeAll, describe, expect, test } from 'vitest';
import { facts, input, intervention, source, surveillance, unreadable } from '../../src/careplan/fixtures.ts';
import { buildCarePlan, defaultChoices, type PlanInput } from '../../src/careplan/index.ts';
import { baseR4, validator, type Validate } from './base-r4.ts';
import { extraChecks } from './extra-checks.ts';
import { htmlOf, papersOf } from './papers.ts';
import { US_CORE_VERSIONS, usCoreCarePlan } from './us-core.ts';
import { noteProblems } from './xhtml.ts';

const base = baseR4.CarePlan;
const profiles = US_CORE_VERSIONS.map((version) => usCoreCarePlan(base, version));
let validate: Validate;
beforeAll(async () => {
  validate = await validator();
}, 60_000);

function planOf(change: Partial<PlanInput> = {}): CarePlan {
  const plan = buildCarePlan({ ...input, ...change });
  if (plan === null) throw new Error('no plan');
  return plan;
}

/** Everything base R4, all four US Core versions and the extra checks have against a plan. */
function problems(plan: CarePlan): unknown[] {
  return [...[base, ...profiles].flatMap((profile) => validate(plan, profile)), ...extraChecks(plan)];
}

describe('the validator knows a broken plan', () => {
  const { intent: _i, ...withoutIntent } = planOf();
  const { text: _t, ...withoutText } = planOf();
  const [activity] = planOf().activity ?? [];

  test.each([
    ['without intent', withoutIntent],
    ['with a property FHIR does not have', { ...planOf(), colour: 'red' }],
    [
      'with an activity that is a reference and a detail',
      { ...planOf(), activity: [{ ...activity, reference: { reference: 'Task/1' } }] },
    ],
  ])('%s', (_, plan) => {
    expect(validate(plan, base)).not.toEqual([]);
  });

  test.each(US_CORE_VERSIONS)('without the category US Core %s demands', (version) => {
    const plan = { ...planOf(), category: [{ text: 'another' }] };
    expect(validate(plan, usCoreCarePlan(base, version)).length > 0).toBe(version !== '8.0.0');
  });

  test.each(US_CORE_VERSIONS)('without the narrative US Core %s demands', (version) => {
    expect(validate(withoutText, usCoreCarePlan(base, version)).length > 0).toBe(version === '3.1.1');
  });
});

describe('what is written conforms', () => {
  test.each([
    ['surveillance', surveillance],
    ['intervention', intervention],
    ['a conclusion that cannot be drawn', unreadable],
    ['a scan that is due now', { ...surveillance, imaging: null, actions: [], questions: [] }],
  ])('for %s', (_, decision) => {
    expect(problems(planOf({ decision, choices: defaultChoices(decision) }))).toEqual([]);
  });

  test.each([true, false])('for a discharge, accepted: %s', (accepted) => {
    const override = { id: 'longer-interval', text: 'Scan less often, or discharge', reason: '' } as const;
    const choices = { option: null, discharge: { reason: 'Frail <b>.' }, actions: [], accepted };
    const plan = planOf({ decision: { ...surveillance, overrides: [override] }, choices });
    expect(problems(plan)).toEqual([]);
    expect(plan).toMatchObject({ status: 'draft', intent: accepted ? 'plan' : 'proposal' });
    expect(plan.period).toEqual({ start: input.today });
  });

  test('when accepted, in an encounter', () => {
    const choices = { ...input.choices, accepted: true };
    expect(problems(planOf({ choices, encounterId: 'e1' }))).toEqual([]);
  });

  test('when the window of the scan is past', () => {
    expect(problems(planOf({ today: '2029-02-28' }))).toEqual([]);
  });

  test('whatever the chart and the clinician wrote', { timeout: 30_000 }, () => {
    const anything = string({ unit: 'binary', maxLength: 60 });
    assert(
      property(anything, anything, anything, (words, name, note) => {
        const renalAml = {
          state: 'present' as const,
          value: true,
          sources: [source('Condition/aml', words, words)],
        };
        const { plan, draft, final, provenance } = papersOf({
          ...input,
          facts: { ...facts, renalAml },
          patient: { ...input.patient, name },
          choices: { ...input.choices, note, reason: words, intervalMonths: 3, intervalReason: words },
        });
        expect([plan, draft, final, provenance].flatMap(extraChecks)).toEqual([]);
        expect([draft, final].map(htmlOf).flatMap(noteProblems)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
