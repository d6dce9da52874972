import type { CarePlan } from 'fhir/r4';
import { expect } from 'vitest';
import { ACTIVITIES } from '../../src/terminology/activities.ts';

const VERIFIED = new Set(
  Object.values(ACTIVITIES).flatMap(({ system, code, status }) =>
    status === 'verified' ? [`${system}|${code}`] : [],
  ),
);

/** Goals are words of the narrative; what changes the meaning of elements, and security labels, some EHRs refuse. */
const NEVER = ['goal', 'modifierExtension', 'implicitRules', 'contained', 'instantiatesCanonical'];

/** Parts of the narrative by which it stands alone, whatever the plan. */
const ALONE = [
  '<p><b>DRAFT',
  'Assessed on 2026-',
  'What this rests on',
  'What is not known',
  'Decided by rule R',
  'Content version ',
  'does not replace it',
];

/** What this project writes of what FHIR leaves open: a draft that orders nothing and can be traced. */
export function expectAsAgreed(plan: CarePlan, isAccepted: boolean): void {
  expect(plan).toMatchObject({
    meta: { tag: [{ code: 'cds-draft' }], profile: [expect.stringMatching(/us-core-careplan$/)] },
    status: 'draft',
    intent: isAccepted ? 'plan' : 'proposal',
    text: { status: 'generated' },
    instantiatesUri: [expect.stringContaining('#')],
    title: expect.stringMatching(/ \(draft\)$/),
  });
  expect(plan.meta?.security).toBeUndefined();
  for (const name of NEVER) expect(plan).not.toHaveProperty(name);
  // Whom nobody may name before the plan is accepted, and who must be named then.
  expect(plan.author !== undefined).toBe(isAccepted);
  const [first, second] = (plan.category ?? []).map(({ coding }) => coding?.[0]?.code);
  expect(first).toBe('assess-plan');
  expect([undefined, '424313000']).toContain(second);
  for (const part of ALONE) expect(plan.text?.div).toContain(part);
  const notes = plan.note?.map(({ text }) => text).join('\n');
  for (const part of ALONE.slice(2)) expect(notes).toContain(part);
  expectNoOrders(plan);
}

function expectNoOrders({ activity = [] }: CarePlan): void {
  expect(activity).not.toEqual([]);
  for (const { detail, reference } of activity) {
    expect(reference).toBeUndefined();
    expect(detail).toMatchObject({ status: 'not-started', doNotPerform: false });
    expect(['ServiceRequest', 'Task']).toContain(detail?.kind);
    expect(detail?.code?.text).toMatch(/\S/);
    for (const { system, code } of detail?.code?.coding ?? [])
      expect(VERIFIED).toContain(`${system}|${code}`);
  }
}
