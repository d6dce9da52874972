import { beforeAll, describe, expect, test } from 'vitest';
import { practicePatients } from '../../launch/practice-ehr/patients/index.ts';
import { assess } from '../../src/assess.ts';
import { gapFor, queries } from '../../src/chart/index.ts';
import { carePlanDefinition as base, careplanValidator, type Validate } from './base-r4.ts';
import { extraChecks } from './extra-checks.ts';
import { US_CORE_VERSIONS, usCoreCarePlan } from './us-core.ts';

const TODAY = '2026-11-23';
const patients = practicePatients(TODAY);
const profiles = [base, ...US_CORE_VERSIONS.map((version) => usCoreCarePlan(base, version))];
let validate: Validate;
beforeAll(async () => {
  validate = await careplanValidator();
}, 60_000);

describe.each(patients)('$point', ({ resources }) => {
  const { decision, carePlan } = assess(resources, { today: TODAY });

  test('has a plan unless it is an emergency or out of scope', () => {
    const none = decision.disposition === 'emergency' || decision.rule === 'R00';
    expect(carePlan === null).toBe(none);
  });

  test('has a plan that conforms', () => {
    if (carePlan === null) return;
    expect(profiles.flatMap((profile) => validate(carePlan, profile))).toEqual([]);
    expect(extraChecks(carePlan)).toEqual([]);
  });

  test('has a plan without an order or a dose', () => {
    const text = JSON.stringify(carePlan);
    expect(text).not.toContain('MedicationRequest');
    expect(text).not.toMatch(/\d\s*(?:mg|mcg|µg)\b(?!\/(?:dL|g))/i);
  });
});

describe.each(patients)('$point, when nothing but the patient could be read', ({ id, resources }) => {
  const gaps = queries(id)
    .filter(({ resourceType }) => resourceType !== 'Patient')
    .map((query) => gapFor(query, 'failed'));
  const { carePlan } = assess(resources.slice(0, 1), { today: TODAY, gaps });

  test('the plan conforms, and says of each read that it failed', () => {
    expect(carePlan).not.toBeNull();
    expect(extraChecks(carePlan)).toEqual([]);
    const notes = (carePlan?.note ?? []).map(({ text }) => text).join('\n');
    for (const { text } of gaps) expect(notes).toContain(text);
  });
});
