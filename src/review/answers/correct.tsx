import { type ReactElement, useState } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Given } from '../../chart/answers/given.ts';
import type { Facts } from '../../core/facts.ts';
import { Deeper } from '../parts/card.tsx';
import { anyFact as words } from '../words-in-depth.ts';
import { AnyFact } from './any-fact.tsx';
import type { Answer } from './ask.tsx';
import { CorrectOne } from './correct-one.tsx';
import { Medicines } from './medicines.tsx';
import { wordsOfFact } from './recorded.ts';

export type Correcting = {
  assessment: Assessment;
  recorded: Facts;
  answers: readonly Given[];
  answer: Answer;
};

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
        {(ask, fact) =>
          fact === 'medications' ? (
            <Medicines assessment={assessment} recorded={recorded} answers={answers} answer={done} />
          ) : (
            <CorrectOne
              key={fact}
              ask={ask}
              chart={wordsOfFact(fact, recorded, assessment.facts)}
              assessment={assessment}
              recorded={recorded}
              answer={done}
            />
          )
        }
      </AnyFact>
    </Deeper>
  );
}
