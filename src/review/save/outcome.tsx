import { type ReactElement, useEffect, useRef } from 'react';
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
          text: `${sentence} ${save.notKnownText}`,
          reference: null,
          support: detail,
        };
  }
  if (outcome.state === 'other-draft') {
    const { sentence, reference } = outcome;
    return { icon: 'caution', title: save.other, text: sentence, reference, support: null };
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

/** Takes the focus when it appears after a save, so that the outcome is read out where the button was. */
export function Outcome(props: {
  outcome: SaveOutcome;
  outdated: boolean;
  who: string;
  takeFocus: boolean;
}): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { outcome, takeFocus } = props;
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);
  const report = props.outdated ? ofEarlier(reportOf(outcome), outcome) : reportOf(outcome);
  return (
    <div className="outcome" data-outcome={outcome.state} data-outdated={props.outdated}>
      <h3 ref={heading} tabIndex={-1} className="disposition">
        <Icon name={report.icon} />
        {report.title}
      </h3>
      <p>{props.who}</p>
      <p>{report.text}</p>
      {report.reference !== null && (
        <p>
          {save.reference}: <span className="reference">{report.reference}</span>
        </p>
      )}
      {report.support !== null && <Deeper summary={app.support}>{report.support}</Deeper>}
    </div>
  );
}
