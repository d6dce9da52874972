import type { ReactElement } from 'react';
import { chosenImaging } from '../../careplan/schedule.ts';
import type { Assessment } from '../../assessment.ts';
import { formatDate } from '../format.ts';
import { intervalReasonFor, monthsFor } from './applied.ts';
import type { IntervalPick } from './chosen.ts';
import { intervalKey, offeredBy } from './offered.ts';
import { Radio } from './radio.tsx';
import { ReasonField, Refused, useRefusal } from './reason-field.tsx';
import type { Choosing } from './use-choosing.ts';
import { choosing as words } from './words.ts';

type Refusals = (field: 'months' | 'interval-reason') => string | undefined;

function Months(props: {
  choosing: Choosing;
  pick: IntervalPick;
  due: string | undefined;
  refused: string | undefined;
}): ReactElement {
  const { choosing, pick, due, refused } = props;
  const { id, around } = useRefusal(refused);
  return (
    <div className="field">
      <label htmlFor={`${id}-field`}>{words.interval.months}</label>
      {/* Not of type "number", which hides what it cannot read instead of leaving it to be corrected. */}
      <input
        {...around}
        id={`${id}-field`}
        name="months"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        value={monthsFor(choosing.chosen, pick)}
        onChange={({ target }) => choosing.say({ do: 'months', pick, words: target.value })}
      />
      <Refused id={id} words={refused} />
      {due !== undefined && <p className="small">{words.interval.due(formatDate(due))}</p>}
    </div>
  );
}

function Other(props: {
  assessment: Assessment;
  choosing: Choosing;
  pick: IntervalPick;
  refused: Refusals;
}): ReactElement {
  const { assessment, choosing, pick, refused } = props;
  const { decision, today } = assessment;
  const { choices } = choosing.applied;
  const isOther = choices.intervalMonths !== undefined;
  const due = isOther ? chosenImaging({ decision, choices, today })?.due : undefined;
  const value = intervalReasonFor(choosing.chosen, decision, pick);
  const isSuggested = pick !== 'other' && value !== '' && value === offeredBy(decision).longer?.reason;
  return (
    <>
      <Months choosing={choosing} pick={pick} due={due} refused={refused('months')} />
      <ReasonField
        field="interval-reason"
        label={words.interval.reason}
        hints={isSuggested ? [words.prefilled] : []}
        value={value}
        refused={refused('interval-reason')}
        change={(typed) => choosing.say({ do: 'interval-reason', pick, words: typed })}
      />
    </>
  );
}

/** When the next scan is due: as recommended, by an override, or after another number of months. */
export function IntervalChoice(props: {
  assessment: Assessment;
  choosing: Choosing;
  refused: Refusals;
}): ReactElement | null {
  const { assessment, choosing, refused } = props;
  const { decision } = assessment;
  const recommended = decision.imaging?.intervalMonths ?? null;
  const of = intervalKey(decision);
  if (recommended === null || of === null) return null;
  const { longer } = offeredBy(decision);
  const { interval } = choosing.chosen;
  const isOffered = interval?.of === of && (interval.pick === 'other' || longer !== null);
  const pick = isOffered ? interval.pick : null;
  const way = (one: IntervalPick | null, said: string) => (
    <>
      <Radio
        name="interval"
        words={said}
        isChosen={pick === one}
        choose={() => choosing.say({ do: 'interval', interval: one === null ? null : { pick: one, of } })}
      />
      {one !== null && one === pick && (
        <Other assessment={assessment} choosing={choosing} pick={one} refused={refused} />
      )}
    </>
  );
  return (
    <fieldset>
      <legend>{words.interval.title}</legend>
      {way(null, words.interval.recommended(recommended.chosen))}
      {longer !== null && way('longer-interval', words.interval.longer(longer.text))}
      {way('other', words.interval.other)}
    </fieldset>
  );
}
