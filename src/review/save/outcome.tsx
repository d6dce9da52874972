import { type ReactElement, useEffect, useId, useRef } from 'react';
import type { SaveOutcome } from '../../ehr/types.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { app } from '../words.ts';
import { save } from '../words-in-depth.ts';
import { Deeper } from '../parts/card.tsx';

/** What a save ended in, as the clinician reads it. `not-known` is never worded as saved nor as not saved. */
type Report = {
  icon: IconName;
  title: string;
  text: string;
  reference: string | null;
  support: string | null;
};

const where = ({ reference, version }: { reference: string; version: string | null }): string =>
  version === null ? reference : `${reference}, ${save.version(version)}`;

function reportOf(outcome: SaveOutcome): Report {
  if (outcome.state === 'not-saved' || outcome.state === 'not-known') {
    const { sentence, detail } = outcome.error;
    return outcome.state === 'not-saved'
      ? { icon: 'caution', title: save.notSaved, text: sentence, reference: null, support: detail }
      : {
          icon: 'gap',
          title: save.notKnown,
          text: sentence,
          reference: null,
          support: detail,
        };
  }
  if (outcome.state === 'other-draft') {
    const { reference } = outcome.draft;
    return { icon: 'caution', title: save.other, text: save.otherText, reference, support: null };
  }
  if (outcome.state === 'several') {
    const reference = outcome.references.join(', ');
    return { icon: 'caution', title: save.several, text: save.severalText, reference, support: null };
  }
  const reference = where(outcome);
  return outcome.state === 'saved'
    ? { icon: 'done', title: save.saved, text: save.savedText, reference, support: null }
    : { icon: 'done', title: save.already, text: save.alreadyText, reference, support: null };
}

/** What was saved before the recommendation became another one: never called saved as it is shown now. */
function ofEarlier(report: Report, outcome: SaveOutcome): Report {
  return outcome.state === 'saved' || outcome.state === 'already-saved'
    ? { ...report, icon: 'caution', title: save.outdated, text: save.outdatedText }
    : report;
}

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
  outdated: boolean;
  who: string;
  takeFocus: boolean;
  /** Has a screen reader read it out. */
  tell: (words: string) => void;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { outcome, takeFocus, tell } = props;
  const report = props.outdated ? ofEarlier(reportOf(outcome), outcome) : reportOf(outcome);
  const told = `${report.title}. ${report.text}`;
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
        <Icon name={report.icon} />
        {report.title}
      </h3>
      <p>{props.who}</p>
      <p id={id}>{report.text}</p>
      {report.reference !== null && (
        <p>
          {save.reference}: <span className="reference">{report.reference}</span>
        </p>
      )}
      {report.support !== null && <Deeper summary={app.support}>{report.support}</Deeper>}
    </div>
  );
}
