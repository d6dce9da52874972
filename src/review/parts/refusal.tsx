import type { ReactElement } from 'react';
import type { EhrError } from '../../ehr/types.ts';
import { app } from '../words.ts';
import { Deeper } from './card.tsx';

/** The chart cannot be opened: what happened and what to do, and nothing of a patient. */
export function Refusal({ error }: { error: EhrError }): ReactElement {
  return (
    <main className="refusal">
      <div role="alert">
        <h1>{app.refusedTitle}</h1>
        <p>{error.sentence}</p>
      </div>
      <Deeper summary={app.support}>{error.detail}</Deeper>
    </main>
  );
}

/** The whole screen failed. */
export function Fault(): ReactElement {
  return (
    <main className="refusal">
      <div role="alert">
        <h1>{app.failedTitle}</h1>
        <p>{app.failed}</p>
      </div>
    </main>
  );
}
