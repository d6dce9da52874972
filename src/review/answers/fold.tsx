import { type ReactElement, type ReactNode, useId, useState } from 'react';

/** A button that opens a form below. It is not there before it is opened; closed again, it keeps what was typed. */
export function Fold(props: {
  words: string;
  label?: string;
  quiet?: true;
  children: ReactNode;
}): ReactElement {
  const [state, setState] = useState<'unopened' | 'open' | 'closed'>('unopened');
  const id = useId();
  const isOpen = state === 'open';
  return (
    // Of several open forms each is known by what opened it.
    <div role="group" aria-label={props.label ?? props.words}>
      <div className="choices">
        <button
          type="button"
          className={props.quiet === true ? 'quiet' : undefined}
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={props.label}
          onClick={() => setState(isOpen ? 'closed' : 'open')}
        >
          {props.words}
        </button>
      </div>
      <div id={id} hidden={!isOpen}>
        {state !== 'unopened' && props.children}
      </div>
    </div>
  );
}
