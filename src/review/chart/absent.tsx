import type { ReactElement } from 'react';
import type { Fact, FactKey, Gap } from '../../core/facts.ts';
import { chart, source } from '../words-in-depth.ts';

/** In which way a fact is unknown; null when it is known. A failed read is never worded as absence. */
export function unknownWords(fact: Fact<unknown>, gaps: Gap[], none: string): string | null {
  if (fact.state === 'not-recorded') return none;
  if (fact.state === 'conflicting') return source.conflicting;
  if (fact.state !== 'not-readable') return null;
  const gap = gaps.find((one) => one.id === fact.gap);
  const what = gap?.what ?? fact.gap;
  return gap?.why === 'outstanding' ? source.stillReading(what) : source.notReadable(what);
}

/** Nothing to list: why not. */
export function Absent(props: { fact: Fact<unknown>; gaps: Gap[]; none: string }): ReactElement {
  return <p className="soft">{unknownWords(props.fact, props.gaps, props.none) ?? props.none}</p>;
}

const names = (gaps: Gap[]): string => gaps.map((gap) => gap.what).join(', ');

/** A fact that a gap may have shortened or hidden says so. */
export function Incomplete({ fact, gaps }: { fact: FactKey; gaps: Gap[] }): ReactElement {
  const missed = gaps.filter((gap) => gap.facts.includes(fact));
  const outstanding = missed.filter((gap) => gap.why === 'outstanding');
  const failed = missed.filter((gap) => gap.why !== 'outstanding');
  return (
    <>
      {failed.length > 0 && (
        <p>
          <b>{chart.incomplete(names(failed))}</b>
        </p>
      )}
      {outstanding.length > 0 && <p className="soft">{chart.notYetComplete(names(outstanding))}</p>}
    </>
  );
}
