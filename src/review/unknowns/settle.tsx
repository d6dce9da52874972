import type { ReactElement } from 'react';
import type { Decision } from '../../core/decision.ts';
import { Card } from '../parts/card.tsx';
import { OpenDisagreements } from '../why/disagreements.tsx';
import { settle } from '../words-in-depth.ts';
import { Notes, notesOf } from './alerts.tsx';
import { Questions } from './questions.tsx';

/** What is open about this answer: the question that matters most, where the sources part, and what is to be noted. */
export function Settle({ decision }: { decision: Decision }): ReactElement | null {
  const { questions, disagreements } = decision;
  const hasNotes = notesOf(decision.alerts).length > 0;
  if (questions.length === 0 && !hasNotes && !disagreements.some((one) => one.open)) return null;
  return (
    <Card title={settle.title} className="settle">
      <Questions questions={questions} />
      <OpenDisagreements all={disagreements} />
      <Notes alerts={decision.alerts} />
    </Card>
  );
}
