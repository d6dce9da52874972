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

/** "MRI: due 12 Jan 2027. In 7 weeks; from 12 Jul 2026 on", or by how much it is overdue. */
function Due({ imaging, today }: { imaging: Imaging; today: CalendarDate }): ReactElement {
  const { due, window } = imaging;
  const ahead = due > today ? [scan.ahead(formatSpan(today, due))] : [];
  const since =
    window === null || window.from === window.to
      ? []
      : [(window.from > today ? scan.openFrom : scan.openNow)(formatDate(window.from))];
  return (
    <>
      <p className="big">
        {sentenceCase(MODALITY[imaging.modality])}: {due === today ? scan.today : scan.due(formatDate(due))}
      </p>
      {imaging.overdue && <Late words={scan.overdueSince(formatSpan(due, today))} />}
      {ahead.length > 0 && <p>{[...ahead, ...since].join('; ')}</p>}
    </>
  );
}

function Interval({ imaging }: { imaging: Imaging }): ReactElement {
  const { intervalMonths } = imaging;
  if (intervalMonths === null) return <p className="soft">{scan.noInterval}</p>;
  return (
    <p className="soft">
      {scan.interval(intervalMonths.chosen, intervalMonths.min, intervalMonths.max)},{' '}
      {scan.from[imaging.countsFrom]}
    </p>
  );
}

/** When the next scan is due, in which window, and from what that counts. */
export function NextScan(props: {
  imaging: Imaging | null;
  today: CalendarDate;
  disposition: Exclude<Disposition, 'emergency'>;
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
      <Interval imaging={imaging} />
      {imaging.basis !== '' && <p className="soft">{readable(imaging.basis)}</p>}
    </Card>
  );
}
