import type { ReactElement } from 'react';
import type { Alert } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { Icon } from '../parts/icon.tsx';
import { severities } from '../words.ts';

/** How many alerts the first view holds; a stop is shown however many there are. */
const SHOWN = 3;

const inFirstView = (alerts: readonly Alert[]): Alert[] =>
  alerts.filter(({ severity }, index) => severity === 'stop' || (severity === 'caution' && index < SHOWN));

/** Those that stay out of the first view. */
export function notesOf(alerts: readonly Alert[]): Alert[] {
  const shown = inFirstView(alerts);
  return alerts.filter((alert) => !shown.includes(alert));
}

/** One alert; `children` is what stands behind it. */
export function AlertLine(props: { alert: Alert; children?: ReactElement }): ReactElement {
  const { severity, text } = props.alert;
  return (
    <div className="notice" data-tone={severity}>
      <Icon name={severity} />
      <div>
        <b>{severities[severity]}:</b> {readable(text)}
        {props.children}
      </div>
    </div>
  );
}

/** Directly under the verdict: stop, however many; then caution, up to three in all. */
export function Alerts({ alerts }: { alerts: readonly Alert[] }): ReactElement | null {
  const shown = inFirstView(alerts);
  if (shown.length === 0) return null;
  return (
    <div className="alerts">
      {shown.map((alert) => (
        <AlertLine key={alert.id + alert.text} alert={alert} />
      ))}
    </div>
  );
}
