import type { ReactElement } from 'react';
import type { Decision } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Evidence } from '../why/evidence.tsx';
import { plan } from '../words-in-depth.ts';

/** What is to be done, and what the patient is to be told. */
export function NextSteps({ decision }: { decision: Decision }): ReactElement | null {
  if (decision.actions.length === 0 && decision.education.length === 0) return null;
  return (
    <Card title={plan.actions}>
      <ul className="reasons">
        {decision.actions.map((action) => (
          <li key={action.id}>
            <b>{plan.kinds[action.kind]}:</b> {readable(action.text)}{' '}
            <Evidence ids={[action.because, ...action.evidence]} />
          </li>
        ))}
      </ul>
      {decision.education.length > 0 && <h3>{plan.education}</h3>}
      <ul className="reasons">
        {decision.education.map((line) => (
          <li key={line.id}>{readable(line.text)}</li>
        ))}
      </ul>
    </Card>
  );
}
