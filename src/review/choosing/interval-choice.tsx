import type { ReactElement } from 'react';
import { chosenImaging } from '../../careplan/schedule.ts';
import type { Assessment } from '../../assessment.ts';
import type { Decision } from '../../core/decision.ts';
import { formatDate } from '../format.ts';
import { intervalReasonFor, monthsFor } from './applied.ts';
import type { IntervalPick, MonthsPick } from './chosen.ts';
import { intervalKey, offeredBy } from './offered.ts';
import { Radio } from './radio.tsx';
import { ReasonField, Refused, useRefusal } from './reason-field.tsx';
import type { Choosing } from './use-choosing.ts';
import { choosing as words } from './words.ts';

type Refusals = (field: 'months' | 'interval-reason' | 'discharge-reason') => string | undefined;

function Months(props: {
  choosing: Choosing;
  pick: MonthsPick;
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

function Reason(props: {
  decision: Decision;
  choosing: Choosing;
  pick: IntervalPick;
  hints: readonly string[];
  refused: Refusals;
}): ReactElement {
  const { decision, choosing, pick, hints, refused } = props;
  const field = pick === 'discharge' ? 'discharge-reason' : 'interval-reason';
  const value = intervalReasonFor(choosing.chosen, decision, pick);
  const isSuggested = pick !== 'other' && value !== '' && value === offeredBy(decision).longer?.reason;
  return (
    <ReasonField
      field={field}
      label={pick === 'discharge' ? words.interval.dischargeReason : words.interval.reason}
      hints={[...hints, ...(isSuggested ? [words.prefilled] : [])]}
      value={value}
      refused={refused(field)}
      change={(typed) => choosing.say({ do: 'interval-reason', pick, words: typed })}
    />
  );
}

/** What is to be said of the way that was chosen. */
function Details(props: {
  assessment: Assessment;
  choosing: Choosing;
  pick: IntervalPick;
  refused: Refusals;
}): ReactElement {
  const { assessment, choosing, pick, refused } = props;
  const { decision, today } = assessment;
  const { choices } = choosing.applied;
  if (pick === 'discharge') return <Reason {...props} decision={decision} hints={[words.interval.ends]} />;
  const isOther = choices.intervalMonths !== undefined;
  const due = isOther ? chosenImaging({ decision, choices, today })?.due : undefined;
  return (
    <>
      <Months choosing={choosing} pick={pick} due={due} refused={refused('months')} />
      <Reason decision={decision} choosing={choosing} pick={pick} hints={[]} refused={refused} />
    </>
  );
}

/** When the next scan is due: as recommended, by an override, after another number of months, or never. */
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
        note={one === 'discharge' ? words.option.departs : null}
        isChosen={pick === one}
        choose={() => choosing.say({ do: 'interval', interval: one === null ? null : { pick: one, of } })}
      />
      {one !== null && one === pick && (
        <Details assessment={assessment} choosing={choosing} pick={one} refused={refused} />
      )}
    </>
  );
  return (
    <fieldset>
      <legend>{words.interval.title}</legend>
      {way(null, words.interval.recommended(recommended.chosen))}
      {longer !== null && (
        <>
          <p className="small">{words.interval.offered(longer.text)}</p>
          {way('longer-interval', words.interval.longer)}
          {way('discharge', words.interval.discharge)}
        </>
      )}
      {way('other', words.interval.other)}
    </fieldset>
  );
}
