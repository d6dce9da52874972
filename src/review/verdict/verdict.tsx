import type { ReactElement } from 'react';
import { addDays } from '../../core/dates.ts';
import type { Urgency } from '../../core/decision.ts';
import type { CalendarDate } from '../../core/facts.ts';
import type { Recommendation } from '../../core/recommend.ts';
import { URGENCY_WEEKS } from '../../core/urgency.ts';
import { formatDate, readable } from '../format.ts';
import { Icon } from '../parts/icon.tsx';
import { urgencies, urgencyBy, urgencyLabel, verdict } from '../words.ts';
import { dispositionWords, tones } from './disposition.ts';

/** A headline of more characters than this is set smaller, so that the first view still holds the rest. */
const LONG = 170;

/** "Within 2 weeks, by 14 Dec 2026". */
function urgencyWords(urgency: Urgency, today: CalendarDate): string {
  const weeks = URGENCY_WEEKS[urgency];
  const words = urgencies[urgency];
  return weeks === undefined ? words : urgencyBy(words, formatDate(addDays(today, weeks * 7)));
}

/**
 * What a clinician reads first. Where the app has nothing to say of the patient it does not say how urgent it is either:
 * leukaemia is not routine. `data-disposition`, `data-rule` and `data-subtype` are for tests and integrators.
 */
export function Verdict(props: { decision: Recommendation; today: CalendarDate }): ReactElement {
  const { decision, today } = props;
  const tone = tones[decision.disposition];
  const words = dispositionWords(decision);
  return (
    <section
      className="verdict"
      aria-label={verdict.label}
      tabIndex={-1}
      data-tone={tone}
      data-disposition={decision.disposition}
      data-rule={decision.rule}
      data-subtype={decision.subtype ?? undefined}
    >
      <p className="disposition">
        <Icon name={decision.disposition} />
        {tone === 'emergency' ? `${words}: ${verdict.actNow}` : words}
      </p>
      <h1 data-long={decision.headline.length > LONG}>{readable(decision.headline)}</h1>
      {tone === 'unknown' && <p className="not-advice">{verdict.none}</p>}
      <p className="facts-line">
        {decision.subtype !== 'X-OUT-OF-SCOPE' && (
          <span>
            {urgencyLabel}: <b>{urgencyWords(decision.urgency, today)}</b>
          </span>
        )}
        <span>{verdict.rule(decision.rule)}</span>
      </p>
    </section>
  );
}

/** Before the verdict may be shown: its place, and what is still under way. Never a guess. */
export function VerdictPending({ title, reading }: { title: string; reading: string[] }): ReactElement {
  return (
    <section className="verdict" aria-label={verdict.label} data-tone="reading" aria-busy="true">
      <h1>{title}</h1>
      <p className="soft">{verdict.readingText}</p>
      {reading.length > 0 && (
        <p className="facts-line">
          <span>
            {verdict.readingNow}: {reading.join(', ')}
          </span>
        </p>
      )}
    </section>
  );
}
