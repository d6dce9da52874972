import type { Patient } from '../core/facts.ts';
import { addresses } from './addresses.ts';
import { settledOption } from './choices.ts';
import { departsFromFirst, watchingInstead } from './departures.ts';
import { dischargeInstead } from './discharge.ts';
import { withoutDose } from './dose.ts';
import { allStatements } from './inputs.ts';
import { DISPOSITION } from './labels.ts';
import type { PlanInput, PlanModel, Section, Step } from './plan.ts';
import { chosenImaging } from './schedule.ts';
import { planSections } from './sections.ts';
import { referencesTo } from './sources.ts';
import { planSteps } from './steps.ts';
import { tidy } from './text.ts';

const DRAFT = 'DRAFT by decision support, not signed. Nothing here is an order.';
const ACCEPTED =
  'DRAFT by decision support, accepted by the clinician named as author. Nothing here is an order.';

/** What a list of plans says of an intervention that the clinician chose not to do. */
const WATCHING = 'surveillance, chosen by the clinician';
const DISCHARGE = 'no next scan (discharge), chosen by the clinician';

/** Evidence of a decision that lives in resources of its own; medicines are never referred to. */
const EVIDENCE_TYPES = ['Observation', 'Procedure', 'DiagnosticReport'];

function guardedStep(step: Step, safe: (text: string) => string): Step {
  const report = step.report === null ? null : safe(step.report);
  return { ...step, text: safe(step.text), details: step.details.map(safe), report };
}

/** The clinician's own words stay as typed. */
function guardedSection(section: Section, safe: (text: string) => string): Section {
  if ('rows' in section) return { ...section, rows: section.rows.map((row) => row.map(safe)) };
  return section.id === 'choices' ? section : { ...section, lines: section.lines.map(safe) };
}

const nameAndBirth = ({ name, birthDate }: Patient): string =>
  `${name === null ? 'Name not recorded' : tidy(name)}, ${birthDate === null ? 'birth date not recorded' : `born ${birthDate}`}`;

/** In a list of plans the title is all that shows: what was chosen instead belongs into it. */
function outcomeOf(input: PlanInput): string {
  const { decision, choices } = input;
  if (dischargeInstead(input) !== null) return DISCHARGE;
  if (watchingInstead(input) !== null) return WATCHING;
  const recommended = DISPOSITION[decision.disposition];
  const settled = settledOption(decision, choices);
  if (settled === null || !departsFromFirst(decision, settled)) return recommended;
  return `${recommended}; the clinician chose: ${settled.label}`;
}

/** The plan as data: what will be written, shown and printed. Same input, same model. */
export function planModel(input: PlanInput): PlanModel {
  const { patient, facts, derived, decision, choices, today } = input;
  const statements = allStatements(facts, derived, decision);
  const steps = planSteps(input);
  const safe = (text: string): string => withoutDose(text, decision.subtype === 'M-START');
  const watched = decision.disposition === 'surveillance' || choices.option === 'active-surveillance';
  const end = chosenImaging(input)?.window?.to ?? null;
  return {
    title: `Renal angiomyolipoma: ${outcomeOf(input)} (draft)`,
    patient: nameAndBirth(patient),
    question: 'How should this renal angiomyolipoma be managed now?',
    banner: choices.accepted ? ACCEPTED : DRAFT,
    description: safe(decision.headline),
    surveillance: watched && dischargeInstead(input) === null,
    accepted: choices.accepted,
    period: { start: today, end: end !== null && end >= today ? end : null },
    steps: steps.map((step) => guardedStep(step, safe)),
    sections: planSections(input, steps, statements).map((section) => guardedSection(section, safe)),
    addresses: addresses(facts),
    supportingInfo: referencesTo(
      EVIDENCE_TYPES,
      statements.flatMap(({ sources }) => sources),
      'versioned',
    ),
  };
}
