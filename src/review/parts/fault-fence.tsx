import { Component, type ReactNode } from 'react';

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
