import { type ReactElement, useRef } from 'react';
import type { Assessment } from '../../assessment.ts';
import { Icon } from '../parts/icon.tsx';
import { LaterForm } from './later-form.tsx';
import type { Choosing } from './use-choosing.ts';
import { choosing as words } from './words.ts';

function Quiet(props: { words: string; press: () => void }): ReactElement {
  return (
    <button type="button" className="quiet" onClick={props.press}>
      {props.words}
    </button>
  );
}

/** What differs from the recommendation, as the plan says it, and what is still missing; the way back. */
function Yours(props: { choosing: Choosing; lines: readonly string[]; restore: () => void }): ReactElement {
  const { choosing, lines, restore } = props;
  const { problems } = choosing.applied;
  if (lines.length + problems.length === 0) return <Quiet words={words.forget} press={restore} />;
  return (
    <div className="yours">
      {lines.length > 0 && <h3>{words.yours}</h3>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {problems.length > 0 && (
        <p className="needed">{words.needed(problems.map(({ field }) => words.missingOf[field]))}</p>
      )}
      <Quiet words={words.restore} press={restore} />
    </div>
  );
}

/** One step deeper: the plan can be saved as recommended without ever opening this. */
export function ChoosePlan(props: {
  assessment: Assessment;
  choosing: Choosing;
  canAccept: boolean;
  /** What was chosen, as the plan says it. */
  lines: readonly string[];
}): ReactElement {
  const { assessment, choosing, canAccept, lines } = props;
  const { chosen, applied, say } = choosing;
  const summary = useRef<HTMLElement>(null);
  const restore = () => {
    say({ do: 'restore' });
    // The button goes with what it restores.
    summary.current?.focus();
  };
  const isChanged = lines.length + applied.dropped.length + applied.problems.length > 0;
  return (
    <>
      <details
        className="choose-plan"
        open={chosen.isOpen}
        onToggle={({ currentTarget }) => say({ do: 'fold', isOpen: currentTarget.open })}
      >
        <summary ref={summary}>{words.fold}</summary>
        <div className="inside">
          <LaterForm assessment={assessment} choosing={choosing} canAccept={canAccept} />
        </div>
      </details>
      <div aria-live="polite" className="equal">
        {applied.dropped.map((sentence) => (
          <div key={sentence} className="notice" data-tone="caution">
            <Icon name="caution" />
            <p>{sentence}</p>
          </div>
        ))}
      </div>
      {isChanged && <Yours choosing={choosing} lines={lines} restore={restore} />}
    </>
  );
}
