import type { CarePlan, DocumentReference, Provenance } from 'fhir/r4';
import {
  buildCarePlan,
  buildNote,
  buildProvenance,
  defaultChoices,
  type PlanInput,
} from '../../src/careplan/index.ts';
import type { Choices, Decision } from '../../src/core/decision.ts';
import { complete } from '../../src/ehr/complete.ts';
import type { Session } from '../../src/ehr/types.ts';

/** Words that would be markup, a link, an entity, or another direction of reading, wherever words can be typed. */
const HOSTILE = '<script>alert(1)</script> &lt;b&gt; "\'] (x)[y](javascript:z) \u202Edrug\u2066 שלום';

/** What a clinician can choose: nothing, everything otherwise, and a discharge where one is offered. */
export function choicesOf(decision: Decision): { named: string; choices: Choices }[] {
  const usual = defaultChoices(decision);
  const otherwise: Choices = {
    option: decision.options.at(-1)?.id ?? null,
    reason: HOSTILE,
    intervalMonths: 36,
    intervalReason: HOSTILE,
    modality: decision.imaging?.modality === 'ct' ? 'mri' : 'ct',
    actions: [],
    accepted: false,
    note: HOSTILE,
  };
  const { actions } = usual;
  const discharged: Choices = { option: null, discharge: { reason: HOSTILE }, actions, accepted: true };
  const isOffered = decision.overrides.some(({ id }) => id === 'longer-interval');
  return [
    { named: 'as recommended', choices: usual },
    { named: 'accepted', choices: { ...usual, accepted: true } },
    { named: 'otherwise', choices: otherwise },
    { named: 'otherwise and accepted', choices: { ...otherwise, accepted: true } },
    ...(isOffered ? [{ named: 'discharged', choices: discharged }] : []),
  ];
}

const session: Session = {
  serverUrl: 'https://ehr.example/fhir',
  issuerLabel: 'An EHR',
  patientId: 'p1',
  encounterId: 'e1',
  fhirUser: 'Practitioner/d1',
  userName: 'Dr Rossi',
  locale: null,
  needPatientBanner: true,
  smartStyleUrl: null,
  scopes: [],
  planSystem: 'urn:uuid:6d0f3a52-6d2c-4c0e-9f0b-5b8a3c1e7d94',
  notes: null,
  off: [],
  launchPage: null,
};
const NOW = '2026-11-23T10:00:00.000Z';
const content = 'b'.repeat(64);
const identity = { system: session.planSystem, value: 'a'.repeat(64), content };

type Papers = { plan: CarePlan; draft: DocumentReference; final: DocumentReference; provenance: Provenance };

/** The plan, both notes and the provenance, with everything that saving adds: as they leave for the chart. */
export function papersOf(input: PlanInput): Papers {
  const plan = buildCarePlan(input);
  const draft = buildNote(input, { as: 'draft', fingerprint: content });
  const final = buildNote(input, { as: 'final', fingerprint: content, signedBy: HOSTILE });
  if (plan === null || draft === null || final === null) throw new Error('no plan');
  const saved = <P extends CarePlan | DocumentReference>(paper: P, signed: boolean): P =>
    // Saving completes a paper, and leaves its type as it is.
    complete(paper, { session, identity, now: NOW, replaced: 'CarePlan/0', signed }) as P;
  const provenance = buildProvenance(plan, input.decision, {
    target: 'CarePlan/7/_history/1',
    activity: 'create',
    recorded: NOW,
    author: input.choices.accepted ? { reference: 'Practitioner/d1', name: HOSTILE } : null,
    organization: null,
  });
  const { accepted } = input.choices;
  return {
    plan: saved(plan, accepted),
    draft: saved(draft, accepted),
    final: saved(final, true),
    provenance,
  };
}

/** The note as whoever opens it reads it. */
export const htmlOf = ({ content: [first] }: DocumentReference): string =>
  Buffer.from(first?.attachment.data ?? '', 'base64').toString('utf8');
