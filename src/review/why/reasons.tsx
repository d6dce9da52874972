import { type ReactElement, useId } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Reason } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { Card, Deeper } from '../parts/card.tsx';
import { About } from './about.tsx';
import { OtherDisagreements } from './disagreements.tsx';
import { Evidence } from './evidence.tsx';
import { entriesOf } from './fact-entries.ts';
import { Sources } from './sources.tsx';
import { Trace } from './trace.tsx';
import { trace, why } from './words.ts';

function Entries({ reason, assessment }: { reason: Reason; assessment: Assessment }): ReactElement {
  return (
    <div className="stack">
      {reason.facts.map((path) => {
        const { label, value, workedOut, sources, note } = entriesOf(path, assessment);
        return (
          <div key={path}>
            <h3>{value === null ? label : `${label}: ${value}`}</h3>
            {note !== null && <p className="soft">{note}</p>}
            {workedOut !== null && <p className="soft">{workedOut}</p>}
            <Sources sources={sources} />
          </div>
        );
      })}
    </div>
  );
}

/** The reasons of a rule share its evidence: it then stands once, below them. */
function shared(reasons: readonly Reason[]): string[] | null {
  const [first, ...others] = reasons;
  if (first === undefined || others.length === 0) return null;
  const isSame = others.every((one) => one.evidence.join() === first.evidence.join());
  return isSame ? first.evidence : null;
}

/** Why: each reason, its evidence, and the chart entries it rests on; then the whole path through the rules. */
export function Why({ assessment }: { assessment: Assessment }): ReactElement {
  const { decision, today } = assessment;
  const common = shared(decision.reasons);
  const id = useId();
  return (
    <Card title={why.title}>
      <ul className="reasons">
        {decision.reasons.map((reason, index) => (
          <li key={reason.text}>
            <p id={`${id}-${index}`}>{readable(reason.text)}</p>
            {common === null && <Evidence ids={reason.evidence} />}
            {reason.facts.length > 0 && (
              <Deeper summary={why.chartSays} of={`${id}-${index}`}>
                <Entries reason={reason} assessment={assessment} />
              </Deeper>
            )}
          </li>
        ))}
      </ul>
      {common !== null && common.length > 0 && (
        <div className="rests-on">
          <p className="soft">{why.restsOn}</p>
          <Evidence ids={common} label={why.restsOn} />
        </div>
      )}
      <OtherDisagreements all={decision.disagreements} />
      <Deeper summary={trace.title}>
        <Trace assessment={assessment} />
      </Deeper>
      <About decision={decision} today={today} />
    </Card>
  );
}
