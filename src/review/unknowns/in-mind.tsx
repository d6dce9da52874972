import type { ReactElement } from 'react';
import type { Alert, Decision } from '../../core/decision.ts';
import { Deeper } from '../parts/card.tsx';
import { OpenDisagreements } from '../why/disagreements.tsx';
import { Evidence } from '../why/evidence.tsx';
import { inMind as words } from '../words-in-depth.ts';
import { AlertLine, notesOf } from './alerts.tsx';

/** The notes, and the evidence of the warnings that stand in the first view: behind one line. */
function Notes({ alerts }: { alerts: Alert[] }): ReactElement | null {
  const notes = notesOf(alerts).length;
  if (alerts.length === 0) return null;
  return (
    <Deeper summary={words.notes(alerts.length - notes, notes)}>
      <div className="stack">
        {alerts.map((alert) => (
          <AlertLine key={alert.id + alert.text} alert={alert}>
            <Evidence ids={[alert.id, ...alert.evidence]} />
          </AlertLine>
        ))}
      </div>
    </Deeper>
  );
}

/** Beside the answer, one line each: where the sources part in a way that matters here, and what is to be noted. */
export function InMind({ decision }: { decision: Decision }): ReactElement | null {
  const { alerts, disagreements } = decision;
  if (alerts.length === 0 && !disagreements.some((one) => one.open)) return null;
  return (
    <section className="card in-mind" aria-label={words.title}>
      <OpenDisagreements all={disagreements} />
      <Notes alerts={alerts} />
    </section>
  );
}
