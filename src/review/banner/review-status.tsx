import type { ReactElement } from 'react';
import { ARTICLE_UPDATED } from '../../core/content.ts';
import type { CalendarDate } from '../../core/facts.ts';
import type { Recommendation } from '../../core/recommend.ts';
import { formatDate } from '../format.ts';
import { status } from '../words.ts';
import { aged } from './aged.ts';

/** Which content this is of which day, and what of it has aged. */
function contentWords({ contentVersion, contentDate }: Recommendation, today: CalendarDate): string {
  const old = aged(contentDate, today);
  return [
    status.version(contentVersion, formatDate(contentDate)),
    ...(old.content ? [status.aged] : []),
    ...(old.article ? [status.agedArticle(formatDate(ARTICLE_UPDATED))] : []),
  ].join('; ');
}

/**
 * Permanent, on every state of the screen: what this is, that nobody has signed its content off, and what has aged
 * (N3, N5, K33).
 */
export function ReviewStatus(props: {
  decision: Recommendation | null;
  today: CalendarDate | null;
}): ReactElement {
  const { decision, today } = props;
  return (
    <p className="review-status">
      <span>
        {status.line}; {status.reviewed[decision?.reviewStatus ?? 'submitted']}
      </span>
      {decision !== null && today !== null && <span>{contentWords(decision, today)}</span>}
    </p>
  );
}
