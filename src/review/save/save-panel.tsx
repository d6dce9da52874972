import { type ReactElement, useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Given } from '../../chart/answers/given.ts';
import type { Choices } from '../../core/decision.ts';
import type { Press, SaveOutcome, Session, Standing } from '../../ehr/types.ts';
import { whoIs } from '../banner/patient-banner.tsx';
import { ChoosePlan } from '../choosing/choose-plan.tsx';
import type { Choosing } from '../choosing/use-choosing.ts';
import { Card, Deeper } from '../parts/card.tsx';
import { hindranceOf } from '../standing/hindrance.ts';
import { notNow } from '../standing/words.ts';
import { buttonsOf, isLook } from './buttons.ts';
import { LaterParts } from './later.tsx';
import { offerOf } from './offer.ts';
import { Outcome } from './outcome.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { reportOf } from './report.ts';
import { SaveButton } from './save-button.tsx';
import { TakeAlong } from './take-along.tsx';
import { chosenLines, usePlan } from './use-plan.ts';
import { type Saving, useSaving } from './use-saving.ts';
import { useSteady } from './use-steady.ts';
import { rungs, save } from './words.ts';

/** The one action of the screen: read the plan, save it as the EHR can hold it, see what became of it. */
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
  const rung = standing.saving;
  const written = rung.kind === 'export' ? 'plan' : rung.kind;
  const hindrance = hindranceOf(standing);
  const outcome = saving === null || saving === 'in-progress' ? null : saving;
  const buttons = plan !== null && offer.open ? buttonsOf(saving, outdated, written) : [];
  const isSteady = useSteady([rung.kind, ...buttons.map((one) => one.words)].join('\n'));
  const isOff = saving === 'in-progress' || !isSteady;
  const said = hindrance === null ? null : notNow[hindrance];
  const isSigned = rung.kind === 'final-note';
  const takesAlong = rung.kind === 'export' || isSigned || hindrance === 'ended';
  const isReady = plan !== null && (buttons.length > 0 || takesAlong);
  const signs = isSigned && buttons.some((one) => !isLook(one));
  const reading = rung.kind === 'export' || isSigned ? save.read : save.preview;
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
          report={reportOf(outcome, outdated, written)}
          outdated={outdated}
          who={whoIs(patient)}
          takeFocus={pressed}
          tell={(words) => tell({ of: outcome, words })}
        />
      )}
      {outcome?.state === 'other-draft' && plan !== null && (
        <LaterParts>
          {({ DraftChanges }) => (
            <DraftChanges draft={outcome.draft} seen={outcome.seen} input={plan.input} />
          )}
        </LaterParts>
      )}
      <div aria-live="polite">
        {!offer.open && <p>{offer.because}</p>}
        {offer.open && rung.kind !== 'plan' && rung.kind !== 'export' && (
          <p>
            {rungs.because[rung.because]} {rungs.instead[rung.kind]}
          </p>
        )}
      </div>
      {outcome === null && isReady && patient !== null && (
        <p>
          {save.forPatient} <b>{whoIs(patient)}</b>
        </p>
      )}
      {choosing !== null && (
        <ChoosePlan
          assessment={assessment}
          choosing={choosing}
          // A note that is signed is accepted by that.
          canAccept={session.fhirUser !== null && !isSigned}
          lines={chosenLines(plan)}
        />
      )}
      {isReady && !signs && plan !== null && (
        <Deeper summary={reading}>
          <PlanPreview plan={plan.model} label={reading} />
        </Deeper>
      )}
      {plan !== null && takesAlong && (
        <TakeAlong
          plan={plan.model}
          input={plan.input}
          answers={props.answers}
          isComplete={choosing === null || choosing.applied.problems.length === 0}
        />
      )}
      {buttons
        .filter((one) => !isSigned || isLook(one))
        .map((button, index) => (
          <SaveButton
            // The one that was pressed keeps the focus while it says that it saves.
            key={index === 0 ? 'first' : button.words}
            words={button.words}
            isPrimary={index === 0}
            isOff={isOff}
            hindrance={said}
            risk={button.risk}
            press={() => press(button.press)}
          />
        ))}
      {signs && plan !== null && (
        <LaterParts>
          {({ FinalNote }) => (
            <FinalNote
              plan={plan.model}
              input={plan.input}
              name={session.userName ?? session.fhirUser ?? ''}
              buttons={buttons.filter((one) => !isLook(one))}
              isBusy={saving === 'in-progress'}
              isOff={isOff}
              hindrance={said}
              press={(button) => press(button.press)}
            />
          )}
        </LaterParts>
      )}
      {offer.open && saving === 'in-progress' && outdated && <p>{save.busyOutdated}</p>}
      {offer.open && outcome === null && hindrance === null && written !== 'final-note' && (
        <p className="soft">{save.promise[written]}</p>
      )}
    </Card>
  );
}
