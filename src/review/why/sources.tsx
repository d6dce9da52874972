import type { ReactElement } from 'react';
import type { Source } from '../../core/facts.ts';
import { formatDate } from '../format.ts';
import { source as words } from '../words-in-depth.ts';

type Described = { quote: string; details: string[]; reference: string | null };

function describe(source: Source): Described {
  if (source.from === 'clinician') {
    return {
      quote: source.reason ?? '',
      details: [words.clinician(source.by ?? words.you), formatDate(source.date)],
      reference: null,
    };
  }
  const { reference, version } = source;
  return {
    quote: `“${source.words}”`,
    details: [
      source.date === undefined ? words.undated : formatDate(source.date),
      source.status ?? words.noStatus,
      words.grade[source.grade],
    ],
    reference: version === undefined ? reference : words.version(reference, version),
  };
}

const keyOf = (source: Source): string =>
  source.from === 'chart' ? `${source.reference} ${source.words}` : `clinician ${source.date}`;

/**
 * Chart entries in the chart's own words, with date, status and how they were matched; in small type by what each is
 * found again in the EHR.
 */
export function Sources({ sources }: { sources: Source[] }): ReactElement {
  const unique = new Map(sources.map((source) => [keyOf(source), source]));
  return (
    <ul className="sources">
      {[...unique].map(([key, source]) => {
        const { quote, details, reference } = describe(source);
        return (
          <li key={key}>
            <span className="quote">{quote}</span> <span className="soft">{details.join(' · ')}</span>
            {reference !== null && <span className="reference">{reference}</span>}
          </li>
        );
      })}
    </ul>
  );
}
