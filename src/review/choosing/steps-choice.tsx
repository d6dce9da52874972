import type { ReactElement } from 'react';
import type { Decision } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { plan } from '../words-in-depth.ts';
import { offeredBy } from './offered.ts';
import type { Choosing } from './use-choosing.ts';
import { choosing as words } from './words.ts';

/** Each referral, check, test and teaching of the plan, to be left out one by one. */
export function StepsChoice(props: { decision: Decision; choosing: Choosing }): ReactElement | null {
  const { decision, choosing } = props;
  const { actions } = offeredBy(decision);
  if (actions.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.steps.title}</legend>
      <p className="small">{words.steps.hint}</p>
      {actions.map(({ id, kind, text }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            name="step"
            checked={choosing.applied.choices.actions.includes(id)}
            onChange={({ target }) =>
              choosing.say(target.checked ? { do: 'include', id } : { do: 'leave-out', action: { id, text } })
            }
          />
          <span>
            <b>{plan.kinds[kind]}:</b> {readable(text)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
