import type { ReactElement } from 'react';
import type { Decision } from '../../core/decision.ts';
import { ChooseOption } from '../choosing/option-card.tsx';
import type { Choosing } from '../choosing/use-choosing.ts';
import { readable } from '../format.ts';
import { Card } from '../parts/card.tsx';
import { Evidence } from '../why/evidence.tsx';
import { options as words } from '../words-in-depth.ts';

/** Every option with its rank; equal ranks look equal. */
export function Options(props: { decision: Decision; choosing: Choosing | null }): ReactElement | null {
  const { decision, choosing } = props;
  const { options } = decision;
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
            {choosing !== null && <ChooseOption decision={decision} option={option} choosing={choosing} />}
          </li>
        ))}
      </ul>
    </Card>
  );
}
