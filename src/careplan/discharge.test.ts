import { describe, expect, test } from 'vitest';
import type { Choices, Decision } from '../core/decision.ts';
import { buildCarePlan } from './careplan.ts';
import { chosenLines } from './chosen-lines.ts';
import { input, surveillance } from './fixtures.ts';
import { planModel } from './model.ts';
import { patientSheet } from './patient/sheet.ts';
import type { PlanInput } from './plan.ts';

/** K1: the clinician may discharge with bleeding advice (H3) where a longer interval is offered. */

const H5 = 'You need check-up scans, usually every 6–12 months. Your next scan is due: 2027-10-12.';
const steady: Decision = {
  ...surveillance,
  overrides: [{ id: 'longer-interval', text: 'Scan less often, or discharge', reason: 'Unchanged.' }],
  education: [...surveillance.education, { id: 'H5', text: H5 }],
};
const choices: Choices = { option: null, discharge: { reason: 'Frail.' }, actions: [], accepted: true };
const discharged: PlanInput = { ...input, decision: steady, choices };
const model = planModel(discharged);
const text = JSON.stringify(model);

describe('a discharge', () => {
  test('is said with what it stands instead of, by which override, and why', () => {
    expect(chosenLines(discharged)).toEqual([
      'Discharge: no next scan, instead of one after 12 months. This departs from the recommendation.',
      'Override (K1, a project choice to be signed off): discharge with bleeding advice (H3).',
      'Reason for the discharge: Frail.',
    ]);
  });

  test('plans no scan: a step says so, who chose it and what brings the patient back', () => {
    expect(model.steps.map(({ id }) => id)).toEqual(['discharge', 'bleeding-education']);
    const [step] = model.steps;
    expect(step?.text).toBe('Discharge with bleeding advice (H3): no next scan');
    expect(step?.details.join(' ')).toMatch(
      /^Changed by the clinician; recommended: MRI, 12 months .* This departs .* brings the patient back: .*H3.*H4/,
    );
    expect(model.period).toEqual({ start: input.today, end: null });
  });

  test('is the title of the plan, which is no active surveillance', () => {
    expect(model.title).toBe(
      'Renal angiomyolipoma: no next scan (discharge), chosen by the clinician (draft)',
    );
    expect(buildCarePlan(discharged)?.category).toHaveLength(1);
    expect(text).not.toContain('Chosen by the clinician: Active surveillance');
  });

  test('keeps the bleeding advice among the steps and for the patient, and no day of a scan', () => {
    expect(text).not.toContain('Left out');
    expect(text).toContain('Call the emergency number at once');
    expect(text).not.toContain('Your next scan is due');
  });

  test('is told to the patient after the signs of bleeding, which still count', () => {
    const { blocks } = patientSheet(discharged);
    expect(blocks[0]?.id).toBe('emergency-signs');
    const said = blocks.flatMap(({ before }) => before).join(' ');
    expect(said).toContain('Your clinician chose this way for you: no more check-up scans.');
    expect(said).toContain('The signs of a bleed at the top of this sheet still count.');
    expect(said).not.toMatch(/You need|6 to 12 months|watch it with scans/);
  });

  test('changes nothing where the decision does not offer it', () => {
    const plan = { ...discharged, decision: { ...steady, overrides: [] } };
    expect(planModel(plan).steps[0]?.id).toBe('next-scan');
    expect(chosenLines(plan).join(' ')).not.toContain('ischarge');
  });
});
