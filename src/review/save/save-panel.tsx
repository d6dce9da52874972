import { type ReactElement, useMemo, useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import { defaultChoices, planModel } from '../../careplan/index.ts';
import type { Choices } from '../../core/decision.ts';
import type { Patient } from '../../core/facts.ts';
import type { SaveOutcome, Session } from '../../ehr/types.ts';
import { whoIs } from '../banner/patient-banner.tsx';
import { Card, Deeper } from '../parts/card.tsx';
import { save } from '../words-in-depth.ts';
import { offerOf } from './offer.ts';
import { Outcome } from './outcome.tsx';
import { PlanPreview } from './plan-preview.tsx';

type Saving = null | 'in-progress' | SaveOutcome;

/** What pressing the button means in this state; null when there is nothing left to press. */
function buttonWords(saving: Saving, outdated: boolean): string | null {
  if (saving === null) return save.button;
  if (saving === 'in-progress') return save.busy;
  if (saving.state === 'not-saved') return save.again;
  if (saving.state === 'not-known') return save.check;
  return outdated ? save.button : null;
}

const isNothing = (saving: Saving): boolean =>
  saving !== null && saving !== 'in-progress' && saving.state === 'not-saved';

function SaveButton(props: { words: string; busy: boolean; press: () => void }): ReactElement {
  // Not `disabled`, which would drop the focus: pressing it while busy does nothing.
  return (
    <button
      type="button"
      className="primary"
      aria-disabled={props.busy}
      onClick={props.busy ? undefined : props.press}
    >
      {props.words}
    </button>
  );
}

function Preview(props: {
  patient: Patient;
  assessment: Assessment;
  session: Session;
  choices: Choices;
}): ReactElement {
  const { patient, assessment, session, choices } = props;
  const { encounterId } = session;
  const plan = useMemo(
    () => planModel({ ...assessment, patient, choices, ...(encounterId === null ? {} : { encounterId }) }),
    [assessment, patient, choices, encounterId],
  );
  return (
    <Deeper summary={save.preview}>
      <PlanPreview plan={plan} />
    </Deeper>
  );
}

/** The one action of the screen: read the plan, save it as a draft, see what became of it. */
export function SavePanel(props: {
  assessment: Assessment;
  session: Session;
  reading: string[];
  saving: Saving;
  /** What was saved is not what is shown. */
  outdated: boolean;
  save: (choices: Choices) => void;
}): ReactElement {
  const { assessment, outdated } = props;
  // Of another plan than the one shown it says nothing that nothing was saved.
  const saving = outdated && isNothing(props.saving) ? null : props.saving;
  const choices = useMemo(() => defaultChoices(assessment.decision), [assessment]);
  // An outcome that was there before anything was pressed here must not pull the focus.
  const [pressed, setPressed] = useState(false);
  const offer = offerOf(assessment, props.reading);
  const { patient } = assessment;
  const outcome = saving === null || saving === 'in-progress' ? null : saving;
  const words = buttonWords(saving, outdated);
  const press = () => {
    setPressed(true);
    props.save(choices);
  };
  return (
    <Card title={save.title} className="save stack">
      {outcome !== null && patient !== null && (
        <Outcome outcome={outcome} outdated={outdated} who={whoIs(patient)} takeFocus={pressed} />
      )}
      {offer.open && patient !== null ? (
        <>
          {outcome === null && (
            <p>
              {save.forPatient} <b>{whoIs(patient)}</b>
            </p>
          )}
          {words !== null && (
            <>
              <Preview patient={patient} assessment={assessment} session={props.session} choices={choices} />
              <SaveButton words={words} busy={saving === 'in-progress'} press={press} />
            </>
          )}
          {outcome === null && <p className="soft">{save.promise}</p>}
        </>
      ) : (
        <p>{offer.open ? save.noPatient : offer.because}</p>
      )}
    </Card>
  );
}
