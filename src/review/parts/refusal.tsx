import { Component, type ReactElement, type ReactNode } from 'react';
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

/** A fault must not leave half a recommendation standing. React offers this as a class only. */
export class FaultFence extends Component<{ children: ReactNode; instead: ReactNode }, { fault: boolean }> {
  override state = { fault: false };

  static getDerivedStateFromError(): { fault: boolean } {
    return { fault: true };
  }

  override render(): ReactNode {
    return this.state.fault ? this.props.instead : this.props.children;
  }
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
