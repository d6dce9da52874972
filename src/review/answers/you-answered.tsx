import type { ReactElement } from 'react';
import type { Given } from '../../chart/answers/given.ts';
import type { Facts } from '../../core/facts.ts';
import { sentenceCase } from '../../core/words/labels.ts';
import { Card } from '../parts/card.tsx';
import { answers } from '../words-in-depth.ts';
import { Press } from './press.tsx';
import { recordedWords } from './recorded.ts';

const words = answers.given;

function Line(props: { given: Given; recorded: Facts; undo: (key: string) => void }): ReactElement {
  const { key, question, said, change, reason } = props.given;
  // A reason quotes the chart itself.
  const beside =
    reason === undefined
      ? recordedWords(change, props.recorded).map((value) => words.chart(value))
      : [sentenceCase(reason)];
  return (
    <li>
      <div>
        <p className="small">{question}</p>
        <p>
          <b>{said}</b>
        </p>
        {beside.map((line) => (
          <p key={line} className="small">
            {line}
          </p>
        ))}
      </div>
      <Press quiet words={words.undo} label={words.undoOf(question)} press={() => props.undo(key)} />
    </li>
  );
}

/** Everything that was answered here, each to be taken back alone; beside it what the chart has. */
export function YouAnswered(props: {
  answers: readonly Given[];
  recorded: Facts;
  undo: (key: string) => void;
}): ReactElement | null {
  if (props.answers.length === 0) return null;
  return (
    <Card title={words.title} className="answered">
      <ul>
        {props.answers.map((given) => (
          <Line key={given.key} given={given} recorded={props.recorded} undo={props.undo} />
        ))}
      </ul>
      <p className="small">{words.note}</p>
    </Card>
  );
}
