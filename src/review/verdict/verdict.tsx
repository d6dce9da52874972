import type { ReactElement } from 'react';
import type { Decision } from '../../core/decision.ts';
import { Icon } from '../parts/icon.tsx';
import { urgencies, urgencyLabel, verdict, why } from '../words.ts';
import { dispositionWords, tones } from './disposition.ts';

/** What a clinician reads first. `data-disposition`, `data-rule` and `data-subtype` are for tests and integrators. */
export function Verdict({ decision }: { decision: Decision }): ReactElement {
  const tone = tones[decision.disposition];
  const words = dispositionWords(decision);
  return (
    <section
      className="verdict"
      aria-label={verdict.label}
      data-tone={tone}
      data-disposition={decision.disposition}
      data-rule={decision.rule}
      data-subtype={decision.subtype ?? undefined}
    >
      <p className="disposition">
        <Icon name={decision.disposition} />
        {tone === 'emergency' ? `${words}: ${verdict.actNow}` : words}
      </p>
      <h1>{decision.headline}</h1>
      {tone === 'unknown' && <p className="not-advice">{verdict.none}</p>}
      <p className="facts-line">
        <span>
          {urgencyLabel}: <b>{urgencies[decision.urgency]}</b>
        </span>
        <span>{why.rule(decision.rule)}</span>
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
