import type { ReactElement } from 'react';
import type { Recommendation } from '../../core/recommend.ts';
import { formatDate } from '../format.ts';
import { status } from '../words.ts';

/** Permanent, on every state of the screen: what this is, and that nobody has signed its content off (N3, K33). */
export function ReviewStatus({ decision }: { decision: Recommendation | null }): ReactElement {
  return (
    <p className="review-status">
      <span>
        {status.line}; {status.reviewed[decision?.reviewStatus ?? 'submitted']}
      </span>
      {decision !== null && (
        <span>{status.version(decision.contentVersion, formatDate(decision.contentDate))}</span>
      )}
    </p>
  );
}
