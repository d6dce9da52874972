import type { ReactElement } from 'react';
import type { Given } from '../../chart/answers/given.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { Deeper } from '../parts/card.tsx';
import { answers as words } from '../words-in-depth.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Ask } from './asks.ts';

/** How the screen hands an answer on. */
export type Answer = (given: Given) => void;

/** The answers to one question: a press for each, a small form where it takes a number or a day, and "not known". */
export function Answers(props: { ask: Ask; today: CalendarDate; answer: Answer }): ReactElement {
  const { ask, today, answer } = props;
  const { key, question, choices, form } = ask;
  const say = (said: string, change: Given['change']) => answer({ key, question, said, change });
  return (
    <>
      {ask.details.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      <div className="choices" role="group" aria-label={question}>
        {choices.map((choice) => (
          <button key={choice.words} type="button" onClick={() => say(choice.words, choice.change)}>
            {choice.words}
          </button>
        ))}
        <button type="button" className="quiet" onClick={() => say(words.notKnown, {})}>
          {words.notKnown}
        </button>
      </div>
      {form !== null && (
        <Deeper summary={form.summary}>
          <AnswerForm form={form} today={today} use={say} />
        </Deeper>
      )}
    </>
  );
}
