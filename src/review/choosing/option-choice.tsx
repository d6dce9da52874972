import { Fragment, type ReactElement, useId } from 'react';
import { departsFromFirst } from '../../careplan/departures.ts';
import type { Decision, Option } from '../../core/decision.ts';
import { reasonFor } from './applied.ts';
import type { Choosing } from './use-choosing.ts';
import { offeredBy, suggestedReason } from './offered.ts';
import { Radio } from './radio.tsx';
import { ReasonField, Refused } from './reason-field.tsx';
import { choosing as words } from './words.ts';

function Reason(props: {
  decision: Decision;
  option: Option;
  choosing: Choosing;
  refused: string | undefined;
}): ReactElement {
  const { decision, option, choosing, refused } = props;
  const value = reasonFor(choosing.chosen, decision);
  const isSuggested = value !== '' && value === suggestedReason(decision, option.id);
  return (
    <ReasonField
      field="reason"
      label={words.option.reason}
      hints={[
        ...(departsFromFirst(decision, option) ? [words.option.rest] : []),
        ...(isSuggested ? [words.prefilled] : []),
      ]}
      value={value}
      refused={refused}
      change={(typed) => choosing.say({ do: 'reason', option: option.id, words: typed })}
    />
  );
}

/** Which option: as recommended, or another with its reason. Nothing where there is only one. */
export function OptionChoice(props: {
  decision: Decision;
  choosing: Choosing;
  refused: (field: 'option' | 'reason') => string | undefined;
}): ReactElement | null {
  const { decision, choosing, refused } = props;
  const id = useId();
  const { first, others } = offeredBy(decision);
  const [only] = first;
  if (others.length === 0 || only === undefined) return null;
  const chosen = others.find((one) => one.id === choosing.chosen.option?.id);
  const note = (option: Option) =>
    departsFromFirst(decision, option) ? words.option.departs : words.option.equal;
  const isRefused = refused('option') !== undefined;
  return (
    <fieldset aria-describedby={isRefused ? id : undefined}>
      <legend>{words.option.title}</legend>
      <Radio
        name="option"
        words={first.length > 1 ? words.option.open : words.option.recommended(only.label)}
        isChosen={chosen === undefined}
        choose={() => choosing.say({ do: 'option', option: null })}
      />
      {others.map((option) => (
        <Fragment key={option.id}>
          <Radio
            name="option"
            words={option.label}
            note={note(option)}
            isChosen={option === chosen}
            choose={() => choosing.say({ do: 'option', option: { id: option.id, label: option.label } })}
          />
          {option === chosen && (
            <Reason decision={decision} option={option} choosing={choosing} refused={refused('reason')} />
          )}
        </Fragment>
      ))}
      <Refused id={id} words={refused('option')} />
    </fieldset>
  );
}
