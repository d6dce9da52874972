import type { ReactElement } from 'react';
import { MODALITY } from '../../careplan/labels.ts';
import { sentenceCase } from '../../core/words/labels.ts';
import type { Disposition, Imaging } from '../../core/decision.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { formatDate, formatSpan, readable } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { scan } from '../words.ts';

function Late({ words }: { words: string }): ReactElement {
  return (
    <p>
      <span className="late">{words}</span>
    </p>
  );
}

function DueNow({ imaging }: { imaging: Imaging }): ReactElement {
  return (
    <>
      <p className="big">
        {sentenceCase(MODALITY[imaging.modality])}: {scan.now}
      </p>
      {imaging.overdue && <Late words={scan.overdue} />}
      {imaging.overdue && <p>{scan.lastOld}</p>}
    </>
  );
}

/** "MRI: due 12 Jan 2027 in 7 weeks", or by how much it is overdue. */
function Due({ imaging, today }: { imaging: Imaging; today: CalendarDate }): ReactElement {
  const { due } = imaging;
  return (
    <>
      <p className="big">
        {sentenceCase(MODALITY[imaging.modality])}: {due === today ? scan.today : scan.due(formatDate(due))}
      </p>
      {imaging.overdue && <Late words={scan.overdueSince(formatSpan(due, today))} />}
      {due > today && <p>{scan.ahead(formatSpan(today, due))}</p>}
    </>
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
export function NextScan(props: {
  imaging: Imaging | null;
  today: CalendarDate;
  disposition: Disposition;
}): ReactElement {
  const { imaging, today } = props;
  if (imaging === null)
    return (
      <Card title={scan.title}>
        <p className="soft">{scan.none[props.disposition]}</p>
      </Card>
    );
  return (
    <Card title={imaging.onlyIfNoProcedure ? scan.fallbackTitle : scan.title}>
      {imaging.intervalMonths === null ? (
        <DueNow imaging={imaging} />
      ) : (
        <Due imaging={imaging} today={today} />
      )}
      <Window imaging={imaging} />
      {imaging.basis !== '' && <p className="soft">{readable(imaging.basis)}</p>}
    </Card>
  );
}
