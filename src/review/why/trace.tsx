import type { ReactElement } from 'react';
import type { Decision } from '../../core/decision.ts';
import { readable } from '../format.ts';
import { why } from '../words-in-depth.ts';

/** Each rule in the order it was tried, with its result and on what that rests. */
export function Trace({ decision }: { decision: Decision }): ReactElement {
  return (
    <ol className="path">
      {decision.trace.map((step) => {
        const decided = step.rule === decision.rule;
        return (
          <li key={step.rule} data-decided={decided}>
            <span>{step.rule}</span>
            <span>
              {why.traceResult[step.result]}
              {decided && `, ${why.decided}`}
            </span>
            <span>{readable(step.because.join('; '))}</span>
          </li>
        );
      })}
    </ol>
  );
}
