import { type ReactElement, useId } from 'react';
import type { Assessment } from '../../assessment.ts';
import type { Reason } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { Card, Deeper } from '../parts/card.tsx';
import { why } from '../words-in-depth.ts';
import { OtherDisagreements } from './disagreements.tsx';
import { Evidence } from './evidence.tsx';
import { entriesOf } from './fact-entries.ts';
import { Sources } from './sources.tsx';
import { Trace } from './trace.tsx';

function Entries({ reason, assessment }: { reason: Reason; assessment: Assessment }): ReactElement {
  return (
    <div className="stack">
      {reason.facts.map((path) => {
        const { label, sources, note } = entriesOf(path, assessment);
        return (
          <div key={path}>
            <h3>{label}</h3>
            {note !== null && <p className="soft">{note}</p>}
            <Sources sources={sources} />
          </div>
        );
      })}
    </div>
  );
}

/** Why: each reason, its evidence, and the chart entries it rests on; then the whole path through the rules. */
export function Why({ assessment }: { assessment: Assessment }): ReactElement {
  const { decision } = assessment;
  const id = useId();
  return (
    <Card title={why.title}>
      <ul className="reasons">
        {decision.reasons.map((reason, index) => (
          <li key={reason.text}>
            <p id={`${id}-${index}`}>{readable(reason.text)}</p>
            <Evidence ids={reason.evidence} />
            {reason.facts.length > 0 && (
              <Deeper summary={why.chartSays} of={`${id}-${index}`}>
                <Entries reason={reason} assessment={assessment} />
              </Deeper>
            )}
          </li>
        ))}
      </ul>
      <OtherDisagreements all={decision.disagreements} />
      <Deeper summary={why.trace}>
        <Trace decision={decision} />
      </Deeper>
    </Card>
  );
}
