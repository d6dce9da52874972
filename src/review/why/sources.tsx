import type { ReactElement } from 'react';
import type { Source } from '../../core/facts.ts';
import { formatDate } from '../format.ts';
import { source as words } from '../words-in-depth.ts';

function describe(source: Source): { quote: string; details: string[] } {
  if (source.from === 'clinician') {
    return {
      quote: source.reason ?? '',
      details: [words.clinician(source.by ?? words.you), formatDate(source.date)],
    };
  }
  return {
    quote: `“${source.words}”`,
    details: [
      source.date === undefined ? words.undated : formatDate(source.date),
      source.status ?? words.noStatus,
      words.grade[source.grade],
      source.reference,
    ],
  };
}

const keyOf = (source: Source): string =>
  source.from === 'chart' ? `${source.reference} ${source.words}` : `clinician ${source.date}`;

/** Chart entries in the chart's own words, with date, status, how they were matched, and where they stand. */
export function Sources({ sources }: { sources: Source[] }): ReactElement {
  const unique = new Map(sources.map((source) => [keyOf(source), source]));
  return (
    <ul className="sources">
      {[...unique].map(([key, source]) => {
        const { quote, details } = describe(source);
        return (
          <li key={key}>
            <span className="quote">{quote}</span> <span className="soft">{details.join(' · ')}</span>
          </li>
        );
      })}
    </ul>
  );
}
