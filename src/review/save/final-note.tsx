import { type ReactElement, useId, useMemo, useState } from 'react';
import { buildCarePlan, planKey, type PlanInput, type PlanModel } from '../../careplan/index.ts';
import { asNote } from '../../careplan/note/as-note.ts';
import { Deeper } from '../parts/card.tsx';
import type { Button } from './buttons.ts';
import { finalNote as words } from './later-words.ts';
import { PlanPreview } from './plan-preview.tsx';
import { SaveButton } from './save-button.tsx';
import { useFingerprint } from './use-fingerprint.ts';

/**
 * The way into an EHR that holds only signed notes: second to taking the plan along, and open only to who has ticked
 * that this very plan was read and is signed.
 */
export function FinalNote(props: {
  plan: PlanModel;
  input: PlanInput;
  /** The clinician who signs. */
  name: string;
  buttons: readonly Button[];
  isBusy: boolean;
  isOff: boolean;
  hindrance: string | null;
  press: (button: Button) => void;
}): ReactElement {
  const { plan, input, name, isBusy, hindrance } = props;
  const id = useId();
  const key = useMemo(() => keyOf(input), [input]);
  const fingerprint = useFingerprint(key);
  // Of which plan it was ticked: another one has not been read.
  const [read, setRead] = useState<string | null>(null);
  const isRead = read === key;
  return (
    <div className="final-note stack" role="group" aria-labelledby={id}>
      <h3 id={id}>{words.title}</h3>
      <p>{words.means(name)}</p>
      {fingerprint !== null && (
        <Deeper summary={words.preview}>
          <PlanPreview
            plan={asNote(plan, { as: 'final', fingerprint, signedBy: name })}
            label={words.preview}
          />
        </Deeper>
      )}
      <label className="tick">
        <input type="checkbox" checked={isRead} onChange={() => setRead(isRead ? null : key)} />
        <span>{words.tick}</span>
      </label>
      {props.buttons.map((button, index) => (
        <SaveButton
          // The one that was pressed keeps the focus while it says that it saves.
          key={index === 0 ? 'first' : button.words}
          words={button.press === 'save' && !isBusy ? words.under(name) : button.words}
          isPrimary={false}
          isOff={props.isOff || !isRead}
          hindrance={hindrance ?? (isRead ? null : words.first)}
          risk={button.risk}
          press={() => props.press(button)}
        />
      ))}
    </div>
  );
}

/** What makes it this plan and no other. */
function keyOf(input: PlanInput): string {
  const plan = buildCarePlan(input);
  return plan === null ? '' : planKey(plan);
}
