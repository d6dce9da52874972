import type { ReactElement } from 'react';
import { Radio } from './radio.tsx';
import type { Choosing } from './use-choosing.ts';
import { choosing as words } from './words.ts';

/** Whose the draft is: nobody's yet, or the clinician's. Only who is known to the EHR can be its author. */
export function Acceptance(props: { choosing: Choosing; canAccept: boolean }): ReactElement {
  const { chosen, plan, say } = props.choosing;
  const isAccepted = chosen.accepted === plan;
  const { title, proposal, accepted, draft, nobody } = words.acceptance;
  return (
    <fieldset>
      <legend>{title}</legend>
      <Radio
        name="acceptance"
        words={proposal}
        isChosen={!isAccepted}
        choose={() => say({ do: 'accept', accepted: null })}
      />
      {props.canAccept && (
        <Radio
          name="acceptance"
          words={accepted}
          isChosen={isAccepted}
          choose={() => say({ do: 'accept', accepted: plan })}
        />
      )}
      <p className="small">{props.canAccept ? draft : nobody}</p>
    </fieldset>
  );
}
