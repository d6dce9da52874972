import { type ReactElement, type ReactNode, useId, useState } from 'react';
import type { Given } from '../../chart/answers/given.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { answers as words } from '../words-in-depth.ts';
import { AnswerForm } from './answer-form.tsx';
import type { Ask } from './asks.ts';
import { Press } from './press.tsx';

/** How the screen hands an answer on. */
export type Answer = (given: Given) => void;

type Say = (said: string, change: Given['change']) => void;

/** The answers to one question: a press for each, a small form where it takes a number or a day, and "not known". */
function Choices(props: { ask: Ask; today: CalendarDate; isOpen: boolean; say: Say }): ReactElement {
  const { ask, say } = props;
  const { choices, form } = ask;
  const [isOpen, setOpen] = useState(props.isOpen);
  const id = useId();
  return (
    // The form too: of several open ones each must be known by its question.
    <div role="group" aria-label={ask.question}>
      <div className="choices">
        {choices.map((choice) => (
          <Press key={choice.words} words={choice.words} press={() => say(choice.words, choice.change)} />
        ))}
        {form !== null && (
          <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
            {form.summary}
          </button>
        )}
        <Press quiet words={words.notKnown} press={() => say(words.notKnown, {})} />
      </div>
      {form !== null && (
        // Hidden, not gone: what was typed stays when it is closed.
        <div id={id} hidden={!isOpen}>
          <AnswerForm form={form} today={props.today} use={say} />
        </div>
      )}
    </div>
  );
}

/** A question with its answers. `children`: what an answer would change, or has to say beside. */
export function AskAnswer(props: {
  ask: Ask;
  today: CalendarDate;
  answer: Answer;
  /** Picked by itself: a form that is what else can be said need not be opened first. */
  picked?: true;
  children?: ReactNode;
}): ReactElement {
  const { ask, today, answer } = props;
  const { key, question } = ask;
  return (
    <div className="ask">
      <h3 tabIndex={-1}>{question}</h3>
      {ask.details.map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
      {props.children}
      <Choices
        ask={ask}
        today={today}
        isOpen={props.picked === true && ask.choices.every(({ change }) => change.noOtherLesion)}
        say={(said, change) => answer({ key, question, said, change })}
      />
    </div>
  );
}
