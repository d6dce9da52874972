import type { ReactElement } from 'react';
import type { Decision } from '../../core/decision.ts';
import { Card } from '../parts/card.tsx';
import { OpenDisagreements } from '../why/disagreements.tsx';
import { settle } from '../words.ts';
import { Notes } from './alerts.tsx';
import { Questions } from './questions.tsx';

/** What is open about this answer: the question that matters most, where the sources part, and what is to be noted. */
export function Settle({ decision }: { decision: Decision }): ReactElement {
  const { questions, disagreements } = decision;
  const nothing = questions.length === 0 && !disagreements.some((one) => one.open);
  return (
    <Card title={settle.title} className="settle">
      {nothing && <p className="soft">{settle.nothing}</p>}
      <Questions questions={questions} />
      <OpenDisagreements all={disagreements} />
      <Notes alerts={decision.alerts} />
    </Card>
  );
}
