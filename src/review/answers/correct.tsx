import { type ReactElement, useId, useRef, useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Given } from '../../chart/answers/given.ts';
import type { Facts } from '../../core/facts.ts';
import { Deeper } from '../parts/card.tsx';
import { anyFact as words } from '../words-in-depth.ts';
import { AnyFact } from './any-fact.tsx';
import { type Answer, AskAnswer } from './ask.tsx';
import type { Ask } from './asks.ts';
import { wordsOfFact } from './recorded.ts';

type Correcting = { assessment: Assessment; recorded: Facts; answers: readonly Given[]; answer: Answer };

/** A plan keeps reasons up to `REASON_LIMIT`: of a long list in the chart the beginning, and all that was typed. */
const CHART_LIMIT = 300;
const WHY_LIMIT = 600;

/** What stands in the chart's place keeps what the chart says, and says why. */
function inPlaceOf(chart: readonly string[], why: string): string {
  const said = chart.join('; ');
  return words.inPlace(said.length > CHART_LIMIT ? `${said.slice(0, CHART_LIMIT)}…` : said, why);
}

/** One fact: what the chart says of it, why that is not followed, and what is so instead. */
function One(props: {
  ask: Ask;
  chart: readonly string[];
  assessment: Assessment;
  answer: Answer;
}): ReactElement {
  const { ask, chart, assessment, answer } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState(false);
  const isKnown = chart.length > 0;
  const say = (given: Given) => {
    const why = field.current?.value.trim() ?? '';
    if (isKnown && why === '') {
      setRefused(true);
      field.current?.focus();
      return;
    }
    answer(isKnown ? { ...given, reason: inPlaceOf(chart, why) } : given);
  };
  return (
    <AskAnswer ask={ask} today={assessment.today} picked answer={say}>
      {isKnown && (
        <>
          {chart.map((value) => (
            <p key={value} className="small">
              {words.chart(value)}
            </p>
          ))}
          <div className="answer-form">
            <label htmlFor={id}>{words.why}</label>
            <input
              ref={field}
              id={id}
              type="text"
              maxLength={WHY_LIMIT}
              autoComplete="off"
              aria-invalid={refused}
              aria-describedby={refused ? `${id}-refused` : undefined}
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

/** Everything the chart has wrong or does not have: both are kept, and the answer says why. */
export function Correct({ assessment, recorded, answers, answer }: Correcting): ReactElement {
  const [picked, pick] = useState('');
  const done: Answer = (given) => {
    pick('');
    answer(given);
  };
  return (
    <Deeper summary={words.correct}>
      <AnyFact label={words.which} assessment={assessment} answers={answers} picked={picked} pick={pick}>
        {(ask, fact) => (
          <One
            key={fact}
            ask={ask}
            chart={wordsOfFact(fact, recorded, assessment.facts)}
            assessment={assessment}
            answer={done}
          />
        )}
      </AnyFact>
    </Deeper>
  );
}
