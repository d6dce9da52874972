import type { ReactElement } from 'react';
import type { Disagreement } from '../../core/decision.ts';
import { formatNames, readable } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import { LaterTexts } from './later-texts.tsx';
import { TOPICS } from './topics.ts';
import { Unfolding } from './unfolding.tsx';
import { disagreements as words } from './words.ts';

/** One disagreement: a line that says what it is about, behind it what is followed, why, and every statement in full. */
function Card({ disagreement }: { disagreement: Disagreement }): ReactElement {
  const { id, text, followed, because } = disagreement;
  return (
    <Unfolding className="disagreement" summary={TOPICS[id] ?? readable(text)}>
      {() => (
        <div className="stack">
          <p>{readable(text)}</p>
          <p>
            <b>{followed.length === 0 ? words.none : words.which(formatNames(followed))}</b>
          </p>
          <p>
            {words.because}: {readable(because)}
          </p>
          <LaterTexts>{({ Sides }) => <Sides disagreement={disagreement} />}</LaterTexts>
        </div>
      )}
    </Unfolding>
  );
}

/** The disagreements that changed this patient's answer: one line each. */
export function OpenDisagreements({ all }: { all: Disagreement[] }): ReactElement[] {
  return all.filter((one) => one.open).map((one) => <Card key={one.id} disagreement={one} />);
}

/** The others, behind one line. */
export function OtherDisagreements({ all }: { all: Disagreement[] }): ReactElement | null {
  const others = all.filter((one) => !one.open);
  if (others.length === 0) return null;
  return (
    <Deeper summary={words.more(others.length)}>
      {others.map((one) => (
        <Card key={one.id} disagreement={one} />
      ))}
    </Deeper>
  );
}
