import type { ReactElement } from 'react';
import type { Decision, Option } from '../../core/decision.ts';
import { Icon } from '../parts/icon.tsx';
import { offeredBy } from './offered.ts';
import type { Choosing } from './use-choosing.ts';
import { choosing as words } from './words.ts';

/** On the card of an option: that it was chosen, or the way to choose it, with its reason, where the plan is saved. */
export function ChooseOption(props: {
  decision: Decision;
  option: Option;
  choosing: Choosing;
}): ReactElement | null {
  const { decision, option, choosing } = props;
  const { others } = offeredBy(decision);
  if (others.length === 0) return null;
  const { id, label } = option;
  const other = others.includes(option);
  const current = others.find((one) => one.id === choosing.chosen.option?.id);
  if (current === option) {
    return (
      <p className="chosen-mark">
        <Icon name="done" />
        {words.card.chosen}
      </p>
    );
  }
  // The recommended option is there to go back to only where another was chosen.
  if (!other && current === undefined) return null;
  const choose = () => {
    choosing.say({ do: 'option', option: other ? { id, label } : null });
    choosing.say({ do: 'show', field: other ? 'reason' : 'option' });
  };
  return (
    <button type="button" className="quiet" aria-label={words.card.chooseOf(label)} onClick={choose}>
      {words.card.choose}
    </button>
  );
}
