import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practicePatients } from '../../launch/practice-ehr/patients/index.ts';
import { plain, profilesAt } from '../../launch/practice-ehr/profiles/index.ts';
import { assess } from '../../src/assess.ts';
import type { Assessment } from '../../src/assessment.ts';
import { LABEL_DOSE } from '../../src/careplan/dose.ts';
import { input as example } from '../../src/careplan/fixtures.ts';
import { buildCarePlan, planKey, type PlanInput, planModel, planText } from '../../src/careplan/index.ts';
import type { Answers } from '../../src/chart/answers/schema.ts';
import type { Decision } from '../../src/core/decision.ts';
import { expectAsAgreed } from './agreed.ts';
import { baseR4, type Validate, validator, WRITTEN, type WrittenType } from './base-r4.ts';
import { behind } from './behind.ts';
import { extraChecks } from './extra-checks.ts';
import { choicesOf, htmlOf, papersOf } from './papers.ts';
import { US_CORE_VERSIONS, usCoreCarePlan } from './us-core.ts';
import { publishedProfiles } from './us-core-packages.ts';
import { noteProblems } from './xhtml.ts';

/** Everything that can be written of every practice patient, whichever EHR the chart is read from and whatever is chosen. */

const published = publishedProfiles();
const ours = US_CORE_VERSIONS.map((version) => usCoreCarePlan(baseR4.CarePlan, version));
const profilesOf = (type: WrittenType) => [
  baseR4[type],
  ...(type === 'CarePlan' ? ours : []),
  ...published.filter((one) => one.type === type).map(({ profile }) => profile),
];

let validate: Validate;
beforeAll(async () => {
  validate = await validator();
}, 60_000);

const count = new Map<string, number>();
const counted = (what: string) => count.set(what, (count.get(what) ?? 0) + 1);
afterAll(() => {
  const counts = [...count].map(([what, times]) => `${times} ${what}`).join(', ');
  const names = published.map(({ type, version }) => `${type} ${version}`).join(', ');
  console.log(`Validated ${counts}. Published US Core: ${names === '' ? 'not here' : names}.`);
});

type Resource = { resourceType: WrittenType };

/** Everything that base R4, US Core and the extra checks have against what is written. */
const problems = (resource: Resource): unknown[] => [
  ...profilesOf(resource.resourceType).flatMap((profile) => validate(resource, profile)),
  ...extraChecks(resource),
];

describe('what is broken is found', () => {
  const { draft, provenance } = papersOf(example);
  const { type: _t, ...withoutType } = draft;
  const [attachment] = draft.content;
  const { recorded: _r, ...withoutDay } = provenance;

  test.each([
    ['a note with a property FHIR does not have', { ...draft, colour: 'red' }],
    ['a note without content', { ...draft, content: undefined }],
    ['a note with two dates in its place', { ...draft, date: ['2026', '2027'] }],
    ['a note whose attachment is a word', { ...draft, content: [{ ...attachment, attachment: 'x' }] }],
    ['a provenance of no day', withoutDay],
    ['a provenance of nobody', { ...provenance, agent: [] }],
    ['a provenance of nothing', { ...provenance, target: undefined }],
  ])('%s', (_, resource) => {
    expect(validate(resource, baseR4[resource.resourceType])).not.toEqual([]);
  });

  test.runIf(published.length > 0)('by US Core: a note without its kind, and one without a category', () => {
    const { category: _c, ...withoutCategory } = draft;
    for (const { profile, version } of published.filter(({ type }) => type === 'DocumentReference')) {
      expect([version, validate(withoutType, profile)]).not.toEqual([version, []]);
      expect([version, validate(withoutCategory, profile)]).not.toEqual([version, []]);
    }
  });
});

const DOSE = /\d\s*(?:mg|mcg|µg)\b(?!\/(?:dL|g|mmol))/i;

function expectNoOrder(text: string, { subtype }: Decision): void {
  expect(text).not.toContain('MedicationRequest');
  expect(subtype === 'M-START' ? text.replaceAll(LABEL_DOSE, '') : text).not.toMatch(DOSE);
}

function expectConforming(input: PlanInput): void {
  const { plan, draft, final, provenance } = papersOf(input);
  for (const paper of [plan, draft, final, provenance] satisfies Resource[]) {
    expect(problems(paper)).toEqual([]);
    counted(paper.resourceType);
  }
  const html = [htmlOf(draft), htmlOf(final)];
  expect(html.flatMap(noteProblems)).toEqual([]);
  const texts = [plan, draft, final, provenance].map((paper) => JSON.stringify(paper));
  for (const text of [...texts, ...html, planText(planModel(input))]) expectNoOrder(text, input.decision);
  // Annotations are markdown: no words may become markup or a link there.
  for (const { text } of plan.note ?? []) expect(text).not.toMatch(/<[a-z/!?]|\]\(/i);
  expectDraftsAndSigned(input);
}

function expectDraftsAndSigned(input: PlanInput): void {
  const { plan, draft, final } = papersOf(input);
  expectAsAgreed(plan, input.choices.accepted);
  for (const { id } of input.decision.disagreements)
    expect(plan.text?.div).toMatch(new RegExp(`<li>${id}(?: \\[|:)`));
  expect(draft).toMatchObject({ docStatus: 'preliminary' });
  expect(htmlOf(draft)).toContain('<p><b>DRAFT');
  expect(htmlOf(draft)).not.toMatch(/signed by/i);
  // What an EHR that holds only final notes asks of one.
  expect(final).toMatchObject({
    docStatus: 'final',
    author: [{ reference: 'Practitioner/d1' }],
    context: { encounter: [{ reference: 'Encounter/e1' }], period: { end: expect.any(String) } },
  });
  expect(final.content).toHaveLength(1);
  expect(htmlOf(final).match(/draft/gi)).toEqual(['draft']);
  expect(htmlOf(final)).toMatch(/<p><b>Signed by [^<]+, from a decision-support draft\./);
}

/** A plan that another EHR changes nothing of is looked at once. */
const seen = new Set<string>();

function plansOf({ patient, ...rest }: Assessment): PlanInput[] {
  if (patient === null) return [];
  return choicesOf(rest.decision).flatMap(({ named, choices }) => {
    const input = { ...rest, patient, choices };
    const plan = buildCarePlan(input);
    const key = plan === null ? null : planKey(plan);
    if (key === null || seen.has(key)) return [];
    seen.add(key);
    counted(`plans ${named}`);
    counted(`of ${rest.decision.disposition}`);
    return [input];
  });
}

const TODAY = '2026-11-23';
const patients = practicePatients(TODAY);

describe.each([plain, ...profilesAt(0)])('read from an EHR like $name', (profile) => {
  test.each(patients)('$point: all that can be written conforms', { timeout: 60_000 }, (patient) => {
    const { resources, gaps } = behind(profile, patient);
    const assessment = assess(resources, { today: TODAY, gaps });
    const { disposition, rule } = assessment.decision;
    const none = disposition === 'emergency' || rule === 'R00';
    expect(assessment.carePlan === null).toBe(none);
    for (const input of plansOf(assessment)) expectConforming(input);
  });
});

/** Small, steady for two years, its fat shown: a longer interval or a discharge is offered (K1). */
const STEADY: Answers = {
  fatSeen: true,
  fatSeenBy: 'mri',
  lesions: [
    {
      side: 'right',
      measurements: [
        { date: '2024-01-10', axesMm: [19], modality: 'ultrasound' },
        { date: '2026-06-23', axesMm: [20], modality: 'ultrasound' },
      ],
    },
  ],
};

test('answered by the clinician, so that a discharge can be chosen: all that can be written conforms', () => {
  const { resources = [] } = patients.find(({ id }) => id === 'sporadic-2cm') ?? {};
  const answered = assess(resources, { today: TODAY, answers: STEADY, by: 'Dr <b>Rossi</b>' });
  for (const input of plansOf(answered)) expectConforming(input);
  expect(count.get('plans discharged')).toBeGreaterThan(0);
});

test('every kind of plan was among them, and every kind of paper', () => {
  for (const disposition of ['surveillance', 'intervention', 'medical-therapy', 'insufficient-data'])
    expect(count.get(`of ${disposition}`)).toBeGreaterThan(0);
  for (const type of WRITTEN) expect(count.get(type)).toBeGreaterThan(100);
});
