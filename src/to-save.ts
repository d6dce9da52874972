import type { CarePlan } from 'fhir/r4';
import type { Assessment } from './assessment.ts';
import { buildCarePlan, buildNote, buildProvenance, planKey, type PlanInput } from './careplan/index.ts';
import type { Choices } from './core/decision.ts';
import { isSigned, type Paper, type SaveOptions } from './ehr/index.ts';
import type { Press, Session, Written } from './ehr/types.ts';

/** What is handed over to be saved: `paper` is told by what a copy of it is known. */
type ToSave = { paper: (content: string) => Paper; options: SaveOptions };

type How = { session: Session; written: Written; press: Press };

/** The plan of these choices as the EHR can hold it, with what tells where it is from; null where there is no plan. */
export function toSave({ patient, ...rest }: Assessment, choices: Choices, how: How): ToSave | null {
  if (patient === null) return null;
  const input = { ...rest, patient, choices };
  const plan = buildCarePlan(input);
  if (plan === null) return null;
  const { written, press } = how;
  return {
    paper: (content) => (written === 'plan' ? plan : noteOf(input, how, content)),
    options: {
      written,
      press,
      accepted: choices.accepted,
      contentKey: planKey(plan),
      provenance: (target) => whence(plan, input, how, target),
    },
  };
}

function noteOf(input: PlanInput, { written, session }: How, fingerprint: string): Paper {
  const signedBy = session.userName ?? session.fhirUser ?? '';
  const note = buildNote(
    input,
    written === 'final-note' ? { as: 'final', fingerprint, signedBy } : { as: 'draft', fingerprint },
  );
  if (note === null) throw new Error('what has a plan has a note of it');
  return note;
}

function whence(plan: CarePlan, { decision, choices }: PlanInput, how: How, target: string) {
  const { session, written, press } = how;
  return buildProvenance(plan, decision, {
    target,
    activity: typeof press === 'object' ? 'update' : 'create',
    recorded: new Date().toISOString(),
    author:
      isSigned({ accepted: choices.accepted, written }) && session.fhirUser !== null
        ? { reference: session.fhirUser, name: session.userName }
        : null,
    // No EHR says it to an app.
    organization: null,
  });
}
