import type { ReactElement } from 'react';
import { firstOptions } from '../../careplan/choices.ts';
import type { Decision, Option } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Evidence } from '../why/evidence.tsx';
import { options as words } from '../words.ts';

/** The first view: the one option that comes first, or those that share the first place as equals. */
export function FirstOption({ decision }: { decision: Decision }): ReactElement {
  const first = firstOptions(decision);
  const [only] = first;
  const title = decision.disposition === 'insufficient-data' ? words.firstStep : words.first;
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

/** Every option with its rank; equal ranks look equal. */
export function Options({ options }: { options: Option[] }): ReactElement | null {
  if (options.length === 0) return null;
  const shared = (rank: number) => options.filter((option) => option.rank === rank).length > 1;
  return (
    <Card title={words.title}>
      <ul className="options">
        {options.map((option) => (
          <li key={option.id} className="option">
            <p className="option-rank">
              {shared(option.rank) ? words.equalRank(option.rank) : words.rank(option.rank)}
            </p>
            <h3>{option.label}</h3>
            <p>{readable(option.rationale)}</p>
            <Evidence ids={option.evidence} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
