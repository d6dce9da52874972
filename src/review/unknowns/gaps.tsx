import type { ReactElement } from 'react';
import type { Gap } from '../../core/facts.ts';
import { Icon } from '../parts/icon.tsx';
import { settle } from '../words.ts';

/** A read still under way is not a failure: it is listed with what is being read. */
export const failedReads = (gaps: Gap[]): Gap[] => gaps.filter((gap) => gap.why !== 'outstanding');

/** What could not be read, what that means, and the way to try again. Unknown is never none. */
export function Gaps(props: { gaps: Gap[]; retry: (gapId: string) => void }): ReactElement[] {
  return failedReads(props.gaps).map((gap) => (
    <div className="notice" data-tone="gap" key={gap.id}>
      <Icon name="gap" />
      <div>
        <b>
          {settle.gaps}: {gap.what}
        </b>{' '}
        <span className="soft">({settle.why[gap.why]})</span>
        <p>{gap.text}</p>
      </div>
      <button type="button" aria-label={settle.retryOf(gap.what)} onClick={() => props.retry(gap.id)}>
        {settle.retry}
      </button>
    </div>
  ));
}
