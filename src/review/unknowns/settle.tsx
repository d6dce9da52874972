import type { ReactElement } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Given } from '../../chart/answers/given.ts';
import { type Answer, Answers } from '../answers/ask.tsx';
import { placeAsks } from '../answers/asks.ts';
import { openProposals, Proposals } from '../answers/proposals.tsx';
import { Card } from '../parts/card.tsx';
import { OpenDisagreements } from '../why/disagreements.tsx';
import { settle } from '../words-in-depth.ts';
import { Notes, notesOf } from './alerts.tsx';
import { openQuestions, Questions } from './questions.tsx';

type Settling = { assessment: Assessment; answers: readonly Given[]; answer: Answer };

/** Sizes of which the chart does not say the organ. */
function Places({ assessment, answers, answer }: Settling): ReactElement[] {
  return placeAsks(assessment.gaps)
    .filter((ask) => !answers.some(({ key }) => key === ask.key))
    .map((ask) => (
      <div key={ask.key} className="ask" tabIndex={-1}>
        <p>
          <b>{ask.question}</b>
        </p>
        <Answers ask={ask} today={assessment.today} answer={answer} />
      </div>
    ));
}

/**
 * What is open about this answer: sizes that wait to be used, the question that matters most, where the sources part,
 * and what is to be noted.
 */
export function Settle(props: Settling): ReactElement | null {
  const { assessment, answers, answer } = props;
  const { decision } = assessment;
  const proposals = openProposals(assessment.proposals, answers);
  const isEmpty =
    proposals.length === 0 &&
    placeAsks(assessment.gaps).length === 0 &&
    openQuestions(decision.questions, answers).length === 0 &&
    notesOf(decision.alerts).length === 0 &&
    !decision.disagreements.some((one) => one.open);
  if (isEmpty) return null;
  return (
    <Card title={settle.title} className="settle">
      <Proposals proposals={proposals} answer={answer} />
      <Places {...props} />
      <Questions {...props} />
      <OpenDisagreements all={decision.disagreements} />
      <Notes alerts={decision.alerts} />
    </Card>
  );
}
