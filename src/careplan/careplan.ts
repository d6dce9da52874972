import type { CarePlan, CarePlanActivity, CodeableConcept } from 'fhir/r4';
import { ACTIVITIES } from '../terminology/activities.ts';
import { coding } from './codes.ts';
import { planModel } from './model.ts';
import { narrative } from './narrative.ts';
import { hasPlan } from './has-plan.ts';
import { noteText } from './note-text.ts';
import type { PlanInput, PlanModel, Section, SectionId, Step } from './plan.ts';
import { linesOf } from './section-lines.ts';

const PROFILE = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan';
const TAG = {
  system: 'urn:uuid:5832e63a-8b35-4630-b3f2-2ad23a0d695d',
  code: 'cds-draft',
  display: 'Drafted by decision support; needs clinician sign-off',
};

/** The rules that a plan comes from, in the version of their content. */
const RULES = 'urn:uuid:3586824f-3bea-4773-b750-bd75825bf69c';

/** Required by US Core up to 7.0.0, and the only category some EHRs know. */
const ASSESS_PLAN: CodeableConcept = {
  coding: [
    {
      system: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category',
      code: 'assess-plan',
      display: 'Assessment and Plan of Treatment',
    },
  ],
  text: 'Assessment and Plan of Treatment',
};
const SURVEILLANCE: CodeableConcept = {
  coding: coding(ACTIVITIES.activeSurveillance),
  text: 'Active surveillance',
};

function activity(step: Step, reasons: { reference: string }[]): CarePlanActivity {
  const { kind, text, code, details, report, window } = step;
  const description = [...details, ...(report === null ? [] : [report])].join(' ');
  return {
    detail: {
      kind,
      code: { ...(code === null ? {} : { coding: coding(code) }), text },
      ...(kind === 'ServiceRequest' && reasons.length > 0 ? { reasonReference: reasons } : {}),
      status: 'not-started',
      doNotPerform: false,
      ...(window === null ? {} : { scheduledPeriod: { start: window.from, end: window.to } }),
      ...(description === '' ? {} : { description }),
    },
  };
}

/** Notes are markdown, which may carry HTML and links: no words of the chart may become either. */
const inert = (text: string): string => text.replace(/<(?=[a-z/!?])/gi, '< ').replace(/\](?=[([])/g, '] ');

/** Not noted: the steps, which are the activities, and what the patient is told, which follows from them. */
const UNNOTED: SectionId[] = ['steps', 'education'];

/** The other sections are repeated as notes, for readers that drop the narrative. */
const note = (section: Section): { text: string }[] =>
  UNNOTED.includes(section.id)
    ? []
    : [{ text: inert(noteText({ heading: section.heading, lines: linesOf(section) })) }];

/** An element that is left out when empty: FHIR has no empty arrays. */
const some = <K extends string, T>(key: K, items: T[]): Partial<Record<K, T[]>> =>
  // A computed key widens to string; it is K.
  items.length === 0 ? {} : ({ [key]: items } as Record<K, T[]>);

const references = (list: string[]): { reference: string }[] => list.map((reference) => ({ reference }));

function render(model: PlanModel, { patient, encounterId, decision }: PlanInput): CarePlan {
  const addresses = references(model.addresses);
  return {
    resourceType: 'CarePlan',
    meta: { profile: [PROFILE], tag: [TAG] },
    text: { status: 'generated', div: narrative(model) },
    instantiatesUri: [`${RULES}#${decision.contentVersion}`],
    status: 'draft',
    intent: model.accepted ? 'plan' : 'proposal',
    category: model.surveillance ? [ASSESS_PLAN, SURVEILLANCE] : [ASSESS_PLAN],
    title: model.title,
    description: model.description,
    subject: { reference: `Patient/${patient.id}` },
    ...(encounterId === undefined ? {} : { encounter: { reference: `Encounter/${encounterId}` } }),
    period: { start: model.period.start, ...(model.period.end === null ? {} : { end: model.period.end }) },
    ...some('addresses', addresses),
    ...some('supportingInfo', references(model.supportingInfo)),
    ...some(
      'activity',
      model.steps.map((step) => activity(step, addresses)),
    ),
    ...some('note', model.sections.flatMap(note)),
  };
}

/**
 * The CarePlan draft of a decision and the clinician's choices (FHIR R4, US Core). Null in an emergency and
 * out of scope. Without identifier, created and author: saving adds them.
 */
export function buildCarePlan(input: PlanInput): CarePlan | null {
  if (!hasPlan(input.decision)) return null;
  return render(planModel(input), input);
}
