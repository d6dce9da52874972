import type { ReactElement } from 'react';
import { firstOptions } from '../../careplan/choices.ts';
import type { Recommendation } from '../../core/recommend.ts';
import { readable } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { firstOption as words } from '../words.ts';

/** The first view: the one option that comes first, or those that share the first place as equals. */
export function FirstOption({ decision }: { decision: Recommendation }): ReactElement {
  const first = firstOptions(decision);
  const [only] = first;
  const title = decision.disposition === 'insufficient-data' ? words.step : words.one;
  if (only === undefined) return <Card title={title}>{words.none}</Card>;
  if (first.length === 1) {
    return (
      <Card title={title}>
        <p className="big">{only.label}</p>
        <p className="soft">{readable(only.rationale)}</p>
      </Card>
    );
  }
  return (
    <Card title={words.equal}>
      <p className="soft">{words.equalMeans}</p>
      <ul className="equal">
        {first.map((option) => (
          <li key={option.id} className="option">
            <b>{option.label}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}
