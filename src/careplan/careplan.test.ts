import type { CarePlan } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../core/decision.ts';
import { buildCarePlan } from './careplan.ts';
import { defaultChoices } from './choices.ts';
import { input, intervention, surveillance, unreadable } from './fixtures.ts';
import type { PlanInput } from './plan.ts';

function planOf(change: Partial<PlanInput> = {}): CarePlan {
  const plan = buildCarePlan({ ...input, ...change });
  if (plan === null) throw new Error('no plan');
  return plan;
}
const planFor = (decision: Decision): CarePlan => planOf({ decision, choices: defaultChoices(decision) });
const details = (plan: CarePlan) => (plan.activity ?? []).flatMap(({ detail }) => detail ?? []);
const notes = (plan: CarePlan): string => (plan.note ?? []).map(({ text }) => text).join('\n');

describe('a draft', () => {
  test('is a proposal about the patient, and saving adds what names and dates it', () => {
    const plan = planOf();
    expect(plan).toMatchObject({ status: 'draft', intent: 'proposal', subject: { reference: 'Patient/p1' } });
    expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['identifier']));
    expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['created']));
    expect(Object.keys(plan)).not.toEqual(expect.arrayContaining(['author']));
  });

  test('becomes a plan, and stays a draft, only when the clinician accepted it', () => {
    const plan = planOf({ choices: { ...input.choices, accepted: true } });
    expect(plan).toMatchObject({ status: 'draft', intent: 'plan' });
  });

  test('names the encounter only when there is one', () => {
    expect(planOf().encounter).toBeUndefined();
    expect(planOf({ encounterId: 'e1' }).encounter).toEqual({ reference: 'Encounter/e1' });
  });

  test('is an assessment and plan first, and surveillance second where it is one', () => {
    const codes = (plan: CarePlan) => plan.category?.map(({ coding }) => coding?.[0]?.code);
    expect(codes(planOf())).toEqual(['assess-plan', '424313000']);
    expect(codes(planFor(intervention))).toEqual(['assess-plan']);
  });

  test('is about the diagnosis and rests on the version of the size that was read', () => {
    const plan = planOf();
    expect(plan.addresses).toEqual([{ reference: 'Condition/aml' }]);
    expect(plan.supportingInfo).toEqual([{ reference: 'Observation/size-1/_history/3' }]);
  });

  test('names the rules it comes from, in the version of their content', () => {
    expect(planOf().instantiatesUri).toEqual([expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}#1\.1\.0$/)]);
  });

  test('ends with the window of the next scan, and has no end when that is past', () => {
    expect(planOf().period).toEqual({ start: '2026-11-23', end: '2027-10-12' });
    expect(planOf({ today: '2028-01-01' }).period).toEqual({ start: '2028-01-01' });
  });

  test('is the same text for the same input', () => {
    expect(JSON.stringify(planOf())).toBe(JSON.stringify(planOf()));
  });
});

describe('no plan is written', () => {
  test('in an emergency', () => {
    const decision: Decision = { ...surveillance, disposition: 'emergency', rule: 'R01' };
    expect(buildCarePlan({ ...input, decision })).toBeNull();
  });
  test('out of scope', () => {
    const decision: Decision = { ...unreadable, subtype: 'X-OUT-OF-SCOPE', rule: 'R00' };
    expect(buildCarePlan({ ...input, decision })).toBeNull();
  });
  test.each([surveillance, intervention, unreadable])('and not otherwise: $disposition', (decision) => {
    expect(buildCarePlan({ ...input, decision })).not.toBeNull();
  });
});

describe('activities', () => {
  test('the next scan is a request with its code and its window', () => {
    expect(details(planOf())[0]).toMatchObject({
      kind: 'ServiceRequest',
      code: { text: 'MRI of the kidneys', coding: [{ code: '241624001' }] },
      scheduledPeriod: { start: '2027-04-12', end: '2027-10-12' },
      reasonReference: [{ reference: 'Condition/aml' }],
    });
  });

  test('all are not started, and none forbids anything', () => {
    for (const detail of [...details(planOf()), ...details(planFor(intervention))]) {
      expect(detail).toMatchObject({ status: 'not-started', doNotPerform: false });
    }
  });

  test('a referral is a request, teaching is a task', () => {
    const plan = planFor(intervention);
    const kinds = details(plan).map(({ kind, code }) => [kind, code?.text]);
    expect(kinds).toContainEqual(['ServiceRequest', 'Refer to nephrology']);
    expect(kinds).toContainEqual(['Task', 'Teach the signs of bleeding']);
  });

  test('what the rule asks for comes before the option it prepares, the general steps after it', () => {
    const first = {
      kind: 'check' as const,
      id: 'show-fat',
      text: 'Show fat first',
      because: 'R09',
      evidence: [],
    };
    const plan = planFor({ ...intervention, actions: [...intervention.actions, first] });
    const texts = details(plan).map(({ code }) => code?.text ?? '');
    expect(texts[0]).toBe('Show fat first');
    expect(texts[1]).toMatch(/^To decide with the patient/);
    expect(texts[2]).toBe('Refer to nephrology');
  });

  test('a procedure is a decision to take with the patient, not a request', () => {
    const [first] = details(planFor(intervention));
    expect(first).toMatchObject({ kind: 'Task' });
    expect(first?.code?.text).toContain('Embolization = Nephron-sparing surgery = Active surveillance');
    expect(first?.code?.coding).toBeUndefined();
  });

  test('the scan of an intervention comes last, and only if no procedure is done', () => {
    const scan = details(planFor(intervention)).at(-1);
    expect(scan?.description).toContain('Only if no procedure is done.');
  });

  test('what the report should say goes with each request for imaging, and is no step of its own', () => {
    const text = 'Ask the report for the longest diameter';
    const action = { kind: 'imaging' as const, text, because: 'R09', evidence: [] };
    const actions = [
      { ...action, id: 'confirm-measurement', text: 'Confirm the measurement.' },
      { ...action, id: 'report-request' },
    ];
    const asked = details(planFor({ ...intervention, actions }));
    expect(asked.map(({ code }) => code?.text)).not.toContain(text);
    const requests = asked.filter(({ kind }) => kind === 'ServiceRequest');
    expect(requests).toHaveLength(2);
    for (const { description } of requests) expect(description).toContain(text);
  });

  test('an action with a code that says the same carries it', () => {
    const coded = details(planFor(intervention)).find(({ code }) => code?.text === 'Refer to nephrology');
    expect(coded?.code?.coding).toEqual([
      { system: 'http://snomed.info/sct', code: '306286007', display: 'Referral to nephrologist' },
    ]);
  });

  test('an action the clinician left out is named as left out, and not planned', () => {
    const plan = planOf({ choices: { ...input.choices, actions: [] } });
    expect(details(plan)).toHaveLength(1);
    expect(notes(plan)).toContain('Left out: Teach the signs of bleeding.');
  });

  test('without a conclusion only what would settle it is planned', () => {
    const texts = details(planOf({ ...unreadableInput })).map(({ code }) => code?.text);
    expect(texts).toEqual(['Ask the treating team', 'Look up: Problem list', 'Answer: Any sign of TSC?']);
  });
});

const unreadableInput: Partial<PlanInput> = {
  decision: unreadable,
  choices: defaultChoices(unreadable),
  gaps: [
    {
      id: 'conditions',
      what: 'Problem list',
      why: 'refused',
      facts: ['symptoms'],
      text: 'The EHR refused the problem list.',
    },
  ],
};

describe('notes', () => {
  test('hold the disposition, the rule, the content version, its review status and the disclaimer', () => {
    const text = notes(planOf());
    expect(text).toContain('Disposition: surveillance.');
    expect(text).toContain('rule R11b');
    expect(text).toContain('Content version 1.1.0 of 2026-11-23. Review status: submitted, not yet reviewed');
    expect(text).toContain('does not replace');
  });

  test('hold what the plan rests on, with its day and where it stands', () => {
    expect(notes(planOf())).toMatch(
      /What this rests on\n\n(.*\n)*- Lesion L1.*21 mm.*on 2026-10-12.*Observation\/size-1/,
    );
  });

  test('hold the evidence and every disagreement of the sources', () => {
    const text = notes(planOf());
    expect(text).toContain('Evidence: S4.');
    expect(text).toContain('K1 [S6, S52]');
  });

  test('hold the evidence of each reason where reasons differ in it', () => {
    const reason = (text: string, evidence: string[]) => ({ text, facts: [], evidence });
    const reasons = [reason('Small', ['S4']), reason('Quiet', ['S37'])];
    const text = notes(planOf({ decision: { ...surveillance, reasons } }));
    expect(text).toContain('Small [S4]');
    expect(text).toContain('Quiet [S37]');
  });

  test('hold what could not be read and what is not recorded', () => {
    const text = notes(planOf(unreadableInput));
    expect(text).toContain('The EHR refused the problem list.');
    expect(text).toContain('Not recorded, which does not mean absent:');
  });

  test('tell the patient the day of the scan the clinician chose', () => {
    const education = [{ id: 'H5', text: 'Your next scan is due: 2027-10-12.' }];
    const choices = { ...input.choices, intervalMonths: 6 };
    const plan = planOf({ decision: { ...surveillance, education }, choices });
    expect(plan.text?.div).toContain('Your next scan is due: 2027-04-12.');
  });

  test('hold an override with its reason', () => {
    const choices = {
      ...defaultChoices(intervention),
      option: 'active-surveillance' as const,
      reason: 'Frail.',
    };
    const text = notes(planOf({ decision: intervention, choices }));
    expect(text).toContain(
      'Override (K4, a project choice to be signed off): surveillance every 6 months instead of intervention.',
    );
    expect(text).toContain('Reason: Frail.');
  });

  test('cannot carry markup or links from the chart', () => {
    const headline = 'Watch <img src=x onerror=alert(1)> ![x](https://evil.example)';
    const text = notes(planOf({ decision: { ...surveillance, headline } }));
    expect(text).not.toMatch(/<[a-z]/i);
    expect(text).not.toContain('](');
  });
});

test('nothing in any plan is a medication order', () => {
  for (const decision of [surveillance, intervention, unreadable]) {
    expect(JSON.stringify(planFor(decision))).not.toContain('MedicationRequest');
  }
});
