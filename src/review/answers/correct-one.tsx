import { type ReactElement, useId, useRef, useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import { contradicts } from '../../chart/answers/contradicts.ts';
import type { Change, Given } from '../../chart/answers/given.ts';
import type { Facts } from '../../core/facts.ts';
import { anyFact as words } from '../words-in-depth.ts';
import { type Answer, AskAnswer } from './ask.tsx';
import type { Ask } from './asks.ts';
import { correcting } from './words.ts';

/** A plan keeps reasons up to `REASON_LIMIT`: of a long list in the chart the beginning, and all that was typed. */
const CHART_LIMIT = 300;
export const WHY_LIMIT = 600;

/** What stands in the chart's place keeps what the chart says, and says why. */
export function inPlaceOf(chart: readonly string[], why: string): string {
  const said = chart.join('; ');
  return words.inPlace(said.length > CHART_LIMIT ? `${said.slice(0, CHART_LIMIT)}…` : said, why);
}

/** Another scan or treatment of a lesion is another answer; the same one again stands in place of the earlier. */
function keyOf({ key }: Ask, { ofLesion }: Change): string {
  const [scan] = ofLesion?.measurements ?? [];
  const done = ofLesion?.treated || null;
  if (!key.startsWith('lesions.')) return key;
  if (scan !== undefined) return `${key} ${scan.date} ${scan.modality ?? ''}`;
  return done === null ? key : `${key} ${done.procedure} ${done.date ?? ''}`;
}

/** One fact: what the chart says of it, why that is not followed where it is not, and what is so instead or too. */
export function CorrectOne(props: {
  ask: Ask;
  chart: readonly string[];
  assessment: Assessment;
  recorded: Facts;
  answer: Answer;
}): ReactElement {
  const { ask, chart, assessment, recorded, answer } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const say = (given: Given) => {
    const why = field.current?.value.trim() ?? '';
    const isInPlace = chart.length > 0 && contradicts(given.change, recorded, assessment.facts);
    if (isInPlace && why === '') {
      setRefused(true);
      field.current?.focus();
      return;
    }
    const answered = { ...given, key: keyOf(ask, given.change) };
    if (why === '') answer(answered);
    else answer({ ...answered, reason: isInPlace ? inPlaceOf(chart, why) : why });
  };
  return (
    <AskAnswer ask={ask} today={assessment.today} picked answer={say}>
      {chart.length > 0 && (
        <>
          {chart.map((value) => (
            <p key={value} className="small">
              {words.chart(value)}
            </p>
          ))}
          <div className="answer-form">
            <label htmlFor={id}>{words.why}</label>
            <p id={`${id}-when`} className="small">
              {correcting.when}
            </p>
            <input
              ref={field}
              id={id}
              type="text"
              maxLength={WHY_LIMIT}
              autoComplete="off"
              aria-invalid={refused}
              aria-describedby={refused ? `${id}-refused` : `${id}-when`}
            />
            {refused && (
              <p id={`${id}-refused`} className="refused">
                {words.whyMissing}
              </p>
            )}
          </div>
        </>
      )}
    </AskAnswer>
  );
}
