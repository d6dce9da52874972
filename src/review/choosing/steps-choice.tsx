import type { ReactElement } from 'react';
import { goesWithDischarge, keptActions } from '../../careplan/discharge.ts';
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
  const { choices } = choosing.applied;
  const { kept } = keptActions(decision, choices);
  if (actions.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.steps.title}</legend>
      <p className="small">{words.steps.hint}</p>
      {actions.map((action) => {
        const { id, kind, text } = action;
        const isFixed = goesWithDischarge({ decision, choices }, action);
        return (
          <label key={id} className="check">
            <input
              type="checkbox"
              name="step"
              checked={kept.includes(action)}
              disabled={isFixed}
              onChange={({ target }) =>
                choosing.say(
                  target.checked ? { do: 'include', id } : { do: 'leave-out', action: { id, text } },
                )
              }
            />
            <span>
              <b>{plan.kinds[kind]}:</b> {readable(text)}
              {isFixed && <span className="small"> ({words.steps.withDischarge})</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
