import type { ReactElement } from 'react';
import type { CalendarDate, FactKey, Gap, Source } from '../../core/facts.ts';
import { formatDate } from '../format.ts';
import { pictures as words } from './words.ts';

type Dated = { date: CalendarDate | null; earliest?: CalendarDate };

/** A day, or the days that are possible where the chart says only the month or year. */
export function dayWords({ date, earliest }: Dated): string {
  if (date === null) return words.noDate;
  return earliest === undefined ? formatDate(date) : words.between(formatDate(earliest), formatDate(date));
}

function originOf(source: Source): string {
  return source.from === 'chart' ? source.reference : words.answered(formatDate(source.date));
}

/** Where a value stands in the chart, or who entered it. */
export function Entry({ sources }: { sources: readonly Source[] }): ReactElement {
  return <span className="reference">{[...new Set(sources.map(originOf))].join(', ') || words.noEntry}</span>;
}

/** The chart's own words for what could not be drawn. */
export function quoted(sources: readonly Source[]): string {
  return sources
    .map((source) => (source.from === 'chart' ? `“${source.words}”` : originOf(source)))
    .join(', ');
}

/** What could not be read, or be used, of what a picture is drawn from. */
export function Missed({ fact, gaps }: { fact: FactKey; gaps: readonly Gap[] }): ReactElement {
  return (
    <>
      {gaps
        .filter(({ facts }) => facts.includes(fact))
        .map(({ id, text }) => (
          <p key={id}>
            <b>{text}</b>
          </p>
        ))}
    </>
  );
}

/** What a picture leaves out is said beneath it. */
export function NotDrawn({ items }: { items: string[] }): ReactElement | null {
  if (items.length === 0) return null;
  return (
    <div className="stack">
      <p>
        <b>{words.notDrawn}</b>
      </p>
      <ul className="sources">
        {items.map((item, index) => (
          // Two entries may say the same: the place is the identity.
          <li key={`${index} ${item}`}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
