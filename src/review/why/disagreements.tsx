import type { ReactElement } from 'react';
import type { Disagreement } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { disagreements as words } from '../words-in-depth.ts';
import { Evidence } from './evidence.tsx';

function Body({ disagreement }: { disagreement: Disagreement }): ReactElement {
  return (
    <dl className="pairs">
      <dt>{words.statements}</dt>
      <dd>
        <Evidence ids={disagreement.statements} />
      </dd>
      <dt>{words.followed}</dt>
      <dd>{disagreement.followed.length === 0 ? words.none : <Evidence ids={disagreement.followed} />}</dd>
      <dt>{words.because}</dt>
      <dd>{readable(disagreement.because)}</dd>
    </dl>
  );
}

/** The disagreements that changed this patient's answer: one line each, in the first view. */
export function OpenDisagreements({ all }: { all: Disagreement[] }): ReactElement[] {
  return all
    .filter((one) => one.open)
    .map((one) => (
      <Deeper key={one.id} summary={words.one(readable(one.text))}>
        <Body disagreement={one} />
      </Deeper>
    ));
}

/** The others, behind one line. */
export function OtherDisagreements({ all }: { all: Disagreement[] }): ReactElement | null {
  const others = all.filter((one) => !one.open);
  if (others.length === 0) return null;
  return (
    <Deeper summary={words.more(others.length)}>
      <ul className="reasons">
        {others.map((one) => (
          <li key={one.id}>
            <p>
              <b>{one.id}</b> {readable(one.text)}
            </p>
            <Body disagreement={one} />
          </li>
        ))}
      </ul>
    </Deeper>
  );
}
