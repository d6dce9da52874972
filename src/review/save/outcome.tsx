import { type ReactElement, useEffect, useId, useRef } from 'react';
import type { SaveOutcome } from '../../ehr/types.ts';
import { Icon } from '../parts/icon.tsx';
import type { Report } from './report.ts';
import { Support } from './support.tsx';
import { ended as words } from './words.ts';

/** Somebody went on with something else while it was saved. */
function isElsewhere(panel: Element | null | undefined): boolean {
  const { activeElement } = document;
  return activeElement !== null && activeElement !== document.body && panel?.contains(activeElement) !== true;
}

/**
 * Takes the focus when it appears after a save, so that the outcome is read out where the button was; who is elsewhere
 * by then is told, and not pulled away.
 */
export function Outcome(props: {
  outcome: SaveOutcome;
  report: Report;
  outdated: boolean;
  who: string;
  takeFocus: boolean;
  /** Has a screen reader read it out. */
  tell: (words: string) => void;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { outcome, report, takeFocus, tell } = props;
  const { icon, title, text, references, detail } = report;
  const told = [`${title}.`, ...text].join(' ');
  useEffect(() => {
    if (!takeFocus) return;
    if (isElsewhere(heading.current?.closest('section'))) tell(told);
    else heading.current?.focus();
    // What is said of the same save later must not pull the focus again.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [takeFocus]);
  return (
    <div className="outcome" data-outcome={outcome.state} data-outdated={props.outdated}>
      <h3 ref={heading} tabIndex={-1} className="disposition" aria-describedby={id}>
        <Icon name={icon} />
        {title}
      </h3>
      <p>{props.who}</p>
      <div id={id} className="stack">
        {text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {references.map((reference) => (
        <p key={reference}>
          {words.reference}: <span className="reference">{reference}</span>
        </p>
      ))}
      {detail !== null && <Support detail={detail} />}
    </div>
  );
}
