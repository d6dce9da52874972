import type { ReactElement } from 'react';
import type { Alert } from '../../core/decision.ts';
import { Deeper } from '../parts/card.tsx';
import { Icon } from '../parts/icon.tsx';
import { Evidence } from '../why/evidence.tsx';
import { alerts as words } from '../words.ts';

/** How many alerts the first view holds; a stop is shown however many there are. */
const SHOWN = 3;

function AlertLine({ alert }: { alert: Alert }): ReactElement {
  return (
    <div className="notice" data-tone={alert.severity}>
      <Icon name={alert.severity} />
      <div>
        <b>{words.severity[alert.severity]}:</b> {alert.text} <Evidence ids={alert.evidence} />
      </div>
    </div>
  );
}

/** Stop first, then caution; what is only to be noted stays behind one line. */
export function Alerts({ alerts }: { alerts: Alert[] }): ReactElement | null {
  if (alerts.length === 0) return null;
  const shown = alerts.filter(
    ({ severity }, index) => severity === 'stop' || (severity === 'caution' && index < SHOWN),
  );
  const rest = alerts.filter((alert) => !shown.includes(alert));
  return (
    <>
      {shown.map((alert) => (
        <AlertLine key={alert.id + alert.text} alert={alert} />
      ))}
      {rest.length > 0 && (
        <Deeper summary={words.more(rest.length)}>
          <div className="notices">
            {rest.map((alert) => (
              <AlertLine key={alert.id + alert.text} alert={alert} />
            ))}
          </div>
        </Deeper>
      )}
    </>
  );
}
