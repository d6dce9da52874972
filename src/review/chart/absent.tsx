import type { ReactElement } from 'react';
import type { Fact, FactKey, Gap } from '../../core/facts.ts';
import { chart, source } from '../words.ts';

/** Nothing to list. A failed read is never worded as absence: that is the whole point of having two sentences. */
export function Absent(props: { fact: Fact<unknown>; none: string; unread: string }): ReactElement {
  if (props.fact.state === 'conflicting') return <p>{source.conflicting}</p>;
  return <p className="soft">{props.fact.state === 'not-readable' ? props.unread : props.none}</p>;
}

/** A list that a gap may have shortened says so above its items. */
export function Incomplete({ fact, gaps }: { fact: FactKey; gaps: Gap[] }): ReactElement | null {
  const missed = gaps.filter((gap) => gap.facts.includes(fact));
  if (missed.length === 0) return null;
  return (
    <p>
      <b>{chart.incomplete(missed.map((gap) => gap.what).join(', '))}</b>
    </p>
  );
}
