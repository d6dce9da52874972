import { type ReactElement, useId } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Given } from '../../chart/answers/given.ts';
import { anyFact as words } from '../words-in-depth.ts';
import { type Ask, askOf } from './asks.ts';
import { topicsOf } from './topics.ts';

/** Any fact, picked from a list; what can be said of it is drawn by `children`. */
export function AnyFact(props: {
  label: string;
  assessment: Assessment;
  answers: readonly Given[];
  picked: string;
  pick: (fact: string) => void;
  children: (ask: Ask, fact: string) => ReactElement;
}): ReactElement {
  const { assessment, picked } = props;
  const id = useId();
  const groups = topicsOf(assessment);
  const about = groups.flatMap(({ topics }) => topics).find(({ about: { fact } }) => fact === picked)?.about;
  return (
    <>
      <div className="answer-form">
        <label htmlFor={id}>{props.label}</label>
        <select id={id} value={picked} onChange={({ target }) => props.pick(target.value)}>
          <option value="">{words.pick}</option>
          {groups.map(({ title, topics }) => (
            <optgroup key={title} label={title}>
              {topics.map((topic) => (
                <option key={topic.about.fact} value={topic.about.fact}>
                  {topic.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      {about !== undefined && props.children(askOf(about, assessment, props.answers), about.fact)}
    </>
  );
}
