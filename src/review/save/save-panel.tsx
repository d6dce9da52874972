import { type ReactElement, useId, useMemo, useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import { planModel, type PlanModel } from '../../careplan/index.ts';
import type { Given } from '../../chart/answers/given.ts';
import type { Choices } from '../../core/decision.ts';
import type { Press, SaveOutcome, Session, Standing } from '../../ehr/types.ts';
import { whoIs } from '../banner/patient-banner.tsx';
import { ChoosePlan } from '../choosing/choose-plan.tsx';
import type { Choosing } from '../choosing/use-choosing.ts';
import { Card, Deeper } from '../parts/card.tsx';
import { CopyPlan } from '../standing/copy-plan.tsx';
import { type Hindrance, hindranceOf } from '../standing/hindrance.ts';
import { notNow } from '../standing/words.ts';
import { save } from '../words-in-depth.ts';
import { offerOf } from './offer.ts';
import { Outcome } from './outcome.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { type Saving, useSaving } from './use-saving.ts';

/** What pressing the button does in this state, and what it says; null when there is nothing left to press. */
function buttonOf(saving: Saving, outdated: boolean): { words: string; press: Press } | null {
  if (saving === null) return { words: save.button, press: 'save' };
  if (saving === 'in-progress') return { words: save.busy, press: 'save' };
  if (saving.state === 'not-saved') return { words: save.again, press: 'save' };
  if (saving.state === 'not-known')
    return saving.next === 'send'
      ? { words: save.again, press: 'save' }
      : { words: save.look, press: 'check' };
  if (saving.state === 'other-draft')
    return saving.draft.canUpdate ? { words: save.update, press: { update: saving.draft } } : null;
  if (saving.state === 'several') return { words: save.look, press: 'check' };
  return outdated ? { words: save.button, press: 'save' } : null;
}

function SaveButton(props: {
  words: string;
  busy: boolean;
  hindrance: Hindrance | null;
  press: () => void;
}): ReactElement {
  const id = useId();
  const { words, hindrance } = props;
  const isOff = props.busy || hindrance !== null;
  // Not `disabled`, which would drop the focus: pressing it while busy does nothing. Nor does the second press of a
  // double click, which was meant for what stood in its place.
  return (
    <>
      {hindrance !== null && <p id={id}>{notNow[hindrance]}</p>}
      <button
        type="button"
        className="primary"
        aria-disabled={isOff}
        aria-describedby={hindrance === null ? undefined : id}
        onClick={({ detail }) => {
          if (!isOff && detail < 2) props.press();
        }}
      >
        {words}
      </button>
    </>
  );
}

function usePlan(
  assessment: Assessment,
  choices: Choices | null,
  { encounterId }: Session,
): PlanModel | null {
  return useMemo(() => {
    const { patient } = assessment;
    if (patient === null || choices === null) return null;
    return planModel({ ...assessment, patient, choices, ...(encounterId === null ? {} : { encounterId }) });
  }, [assessment, choices, encounterId]);
}

/** What stands under the heading of choices, in the words of the plan. */
const chosenLines = (plan: PlanModel | null): string[] =>
  plan?.sections.flatMap((one) => (one.id === 'choices' && 'lines' in one ? one.lines : [])) ?? [];

/** The one action of the screen: read the plan, save it as a draft, see what became of it. */
export function SavePanel(props: {
  assessment: Assessment;
  session: Session;
  standing: Standing;
  reading: string[];
  answers: readonly Given[];
  saving: Saving;
  /** What was saved is of another recommendation than the one shown. */
  outdated: boolean;
  /** Null where there is no plan. */
  choosing: Choosing | null;
  save: (choices: Choices, press: Press) => void;
}): ReactElement {
  const { assessment, choosing, session, standing } = props;
  const { patient } = assessment;
  const { saving, outdated, pressed, press } = useSaving(props);
  const plan = usePlan(assessment, choosing?.applied.choices ?? null, session);
  const offer = offerOf(assessment, props.reading, standing);
  const isReadOnly = !offer.open && offer.readOnly;
  const hindrance = hindranceOf(standing);
  const outcome = saving === null || saving === 'in-progress' ? null : saving;
  const button = buttonOf(saving, outdated);
  // Of which outcome it was: of another one, nothing has been read out.
  const [told, tell] = useState<{ of: SaveOutcome; words: string } | null>(null);
  return (
    <Card title={save.title} className="save stack">
      <p className="visually-hidden" aria-live="polite">
        {told?.of === outcome && told?.words}
      </p>
      {outcome !== null && patient !== null && (
        <Outcome
          outcome={outcome}
          outdated={outdated}
          who={whoIs(patient)}
          takeFocus={pressed}
          tell={(words) => tell({ of: outcome, words })}
        />
      )}
      {!offer.open && <p>{offer.because}</p>}
      {(offer.open || isReadOnly) && outcome === null && patient !== null && (
        <p>
          {save.forPatient} <b>{whoIs(patient)}</b>
        </p>
      )}
      {choosing !== null && (
        <ChoosePlan
          assessment={assessment}
          choosing={choosing}
          canAccept={session.fhirUser !== null}
          lines={chosenLines(plan)}
        />
      )}
      {(offer.open || isReadOnly) && plan !== null && button !== null && (
        <Deeper summary={save.preview}>
          <PlanPreview plan={plan} />
        </Deeper>
      )}
      {offer.open && plan !== null && button !== null && (
        <SaveButton
          words={button.words}
          busy={saving === 'in-progress'}
          hindrance={hindrance}
          press={() => press(button.press)}
        />
      )}
      {plan !== null && (isReadOnly || hindrance === 'ended') && (
        <CopyPlan
          plan={plan}
          answers={props.answers}
          isComplete={choosing === null || choosing.applied.problems.length === 0}
        />
      )}
      {offer.open && saving === 'in-progress' && outdated && <p>{save.busyOutdated}</p>}
      {offer.open && outcome === null && hindrance === null && <p className="soft">{save.promise}</p>}
    </Card>
  );
}
