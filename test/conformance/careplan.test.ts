import type { CarePlan } from 'fhir/r4';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCarePlan } from '../../src/careplan/index.ts';
import { input } from '../../src/careplan/fixtures.ts';
import { careplanValidator, carePlanDefinition, type Validate } from './base-r4.ts';
import { extraChecks } from './extra-checks.ts';
import { US_CORE_VERSIONS, usCoreCarePlan } from './us-core.ts';

const base = carePlanDefinition();
let validate: Validate;
beforeAll(async () => {
  validate = await careplanValidator();
});

const plan = buildCarePlan(input) as CarePlan;

describe('the validator itself', () => {
  test('refuses a plan without intent', () => {
    const { intent: _, ...rest } = plan;
    expect(validate(rest, base)).not.toEqual([]);
  });
  test('refuses an activity that is a reference and a detail', () => {
    const both = { ...plan, activity: [{ ...plan.activity?.[0], reference: { reference: 'Task/1' } }] };
    expect(validate(both, base)).not.toEqual([]);
  });
  test.each(US_CORE_VERSIONS)('misses the assess-plan category where US Core %s demands it', (version) => {
    const { category: _, ...rest } = plan;
    const other = { ...rest, category: [{ text: 'other' }] };
    expect(validate(other, usCoreCarePlan(base, version)).length > 0).toBe(version !== '8.0.0');
  });
  test.each(US_CORE_VERSIONS)('misses the narrative where US Core %s demands it', (version) => {
    const { text: _, ...rest } = plan;
    expect(validate(rest, usCoreCarePlan(base, version)).length > 0).toBe(version === '3.1.1');
  });
});

describe('plan', () => {
  test('base', () => expect(validate(plan, base)).toEqual([]));
  test('extra', () => expect(extraChecks(plan)).toEqual([]));
  test.each(US_CORE_VERSIONS)('US Core %s', (version) =>
    expect(validate(plan, usCoreCarePlan(base, version))).toEqual([]),
  );
});
