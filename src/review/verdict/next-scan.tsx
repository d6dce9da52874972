import type { ReactElement } from 'react';
import { MODALITY } from '../../careplan/labels.ts';
import { capital } from '../../careplan/text.ts';
import type { Imaging } from '../../core/decision.ts';
import { formatDate } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { scan } from '../words.ts';

function Due({ imaging }: { imaging: Imaging }): ReactElement {
  const late = imaging.overdue && <span className="late">{scan.overdue}</span>;
  if (imaging.intervalMonths === null) {
    return (
      <>
        <p className="big">
          {capital(MODALITY[imaging.modality])}: {scan.now} {late}
        </p>
        {imaging.overdue && <p>{scan.lastOld}</p>}
      </>
    );
  }
  return (
    <p className="big">
      {capital(MODALITY[imaging.modality])}: {scan.due.toLowerCase()} {formatDate(imaging.due)} {late}
    </p>
  );
}

function Window({ imaging }: { imaging: Imaging }): ReactElement | null {
  const { intervalMonths, window } = imaging;
  if (intervalMonths === null) return <p className="soft">{scan.noInterval}</p>;
  return (
    <p className="soft">
      {scan.interval(intervalMonths.chosen, intervalMonths.min, intervalMonths.max)},{' '}
      {scan.from[imaging.countsFrom]}.
      {window !== null &&
        window.from !== window.to &&
        ` ${scan.window(formatDate(window.from), formatDate(window.to))}.`}
    </p>
  );
}

/** When the next scan is due, in which window, and from what that counts. */
export function NextScan({ imaging }: { imaging: Imaging | null }): ReactElement {
  if (imaging === null)
    return (
      <Card title={scan.title}>
        <p className="soft">{scan.none}</p>
      </Card>
    );
  return (
    <Card title={imaging.onlyIfNoProcedure ? scan.fallbackTitle : scan.title}>
      <Due imaging={imaging} />
      <Window imaging={imaging} />
      <p className="soft">{imaging.basis}</p>
    </Card>
  );
}
