import type { ReactElement } from 'react';
import type { Alert } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { Icon } from '../parts/icon.tsx';
import { Evidence } from '../why/evidence.tsx';
import { alerts as words } from '../words-in-depth.ts';

/** How many alerts the first view holds; a stop is shown however many there are. */
const SHOWN = 3;

function AlertLine({ alert }: { alert: Alert }): ReactElement {
  return (
    <div className="notice" data-tone={alert.severity}>
      <Icon name={alert.severity} />
      <div>
        <b>{words.severity[alert.severity]}:</b> {readable(alert.text)} <Evidence ids={alert.evidence} />
      </div>
    </div>
  );
}

const inFirstView = (alerts: Alert[]): Alert[] =>
  alerts.filter(({ severity }, index) => severity === 'stop' || (severity === 'caution' && index < SHOWN));

/** Stop, however many; then caution, up to three in all. */
export function Alerts({ alerts }: { alerts: Alert[] }): ReactElement[] {
  return inFirstView(alerts).map((alert) => <AlertLine key={alert.id + alert.text} alert={alert} />);
}

/** Those that stay out of the first view. */
export function notesOf(alerts: Alert[]): Alert[] {
  const shown = inFirstView(alerts);
  return alerts.filter((alert) => !shown.includes(alert));
}

/** The rest of them, behind one line. */
export function Notes({ alerts }: { alerts: Alert[] }): ReactElement | null {
  const rest = notesOf(alerts);
  if (rest.length === 0) return null;
  return (
    <Deeper summary={words.more(rest.length)}>
      <div className="stack">
        {rest.map((alert) => (
          <AlertLine key={alert.id + alert.text} alert={alert} />
        ))}
      </div>
    </Deeper>
  );
}
