import type { FactKey } from '../core/facts.ts';
import { withoutDose } from './dose.ts';
import { allStatements } from './inputs.ts';
import { DISPOSITION } from './labels.ts';
import type { PlanInput, PlanModel, Section, Step } from './plan.ts';
import { chosenImaging } from './schedule.ts';
import { planSections } from './sections.ts';
import { referencesTo } from './sources.ts';
import { planSteps } from './steps.ts';

const BANNER = 'DRAFT by decision support, not signed. Nothing here is an order.';
const BANNER_ACCEPTED =
  'DRAFT accepted in the app by the clinician named as author. Nothing here is an order.';

/** Facts whose conditions a plan is about, when they are held to be true. */
const ADDRESSED: FactKey[] = ['renalAml', 'tsc', 'lam', 'acuteBleed', 'priorAmlBleed', 'symptoms'];
const NOT_HELD = ['no', 'none', 'excluded'];

/** No text of a plan may carry a dose but the one the printing rule allows. */
function guardDoses(
  allowed: boolean,
  steps: Step[],
  sections: Section[],
): { steps: Step[]; sections: Section[] } {
  const safe = (text: string): string => withoutDose(text, allowed);
  return {
    steps: steps.map((step) => ({ ...step, text: safe(step.text), details: step.details.map(safe) })),
    sections: sections.map((section) =>
      'rows' in section
        ? { ...section, rows: section.rows.map((row) => row.map(safe)) }
        : section.id === 'choices'
          ? section
          : { ...section, lines: section.lines.map(safe) },
    ),
  };
}

/** The plan as data: what will be written, shown and printed. Same input, same model. */
export function planModel(input: PlanInput): PlanModel {
  const { facts, derived, decision, choices, today } = input;
  const statements = allStatements(facts, derived, decision.growth);
  const steps = planSteps(input);
  const guarded = guardDoses(decision.subtype === 'M-START', steps, planSections(input, steps, statements));
  const sources = statements.flatMap((one) => one.sources);
  const addressed = statements.filter(
    ({ fact, value }) => ADDRESSED.includes(fact) && !NOT_HELD.includes(value),
  );
  const imaging = chosenImaging(decision, choices);
  const end = imaging?.window?.to ?? null;
  return {
    title: `Renal angiomyolipoma: ${DISPOSITION[decision.disposition]} (draft)`,
    question: 'How should this renal angiomyolipoma be managed now?',
    banner: choices.accepted ? BANNER_ACCEPTED : BANNER,
    description: decision.headline,
    surveillance: decision.disposition === 'surveillance' || choices.option === 'active-surveillance',
    accepted: choices.accepted,
    period: { start: today, end: end !== null && end >= today ? end : null },
    ...guarded,
    addresses: referencesTo(
      ['Condition'],
      addressed.flatMap((one) => one.sources),
      false,
    ),
    supportingInfo: referencesTo(['Observation', 'Procedure', 'DiagnosticReport'], sources, true),
  };
}
