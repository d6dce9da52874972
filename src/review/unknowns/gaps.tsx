import type { ReactElement } from 'react';
import type { Gap } from '../../core/facts.ts';
import { Icon } from '../parts/icon.tsx';
import { gaps as words } from '../words.ts';

function GapNotice({ gap, retry }: { gap: Gap; retry: () => void }): ReactElement {
  const busy = gap.why === 'outstanding';
  const action = busy ? words.retrying : words.retry;
  return (
    <div className="notice" data-tone="gap">
      <Icon name="gap" />
      <div>
        <b>
          {words.title}: {gap.what}
        </b>{' '}
        <span className="soft">({words.why[gap.why]})</span>
        <p>{gap.text}</p>
      </div>
      <button
        type="button"
        aria-label={words.retryOf(action, gap.what)}
        aria-disabled={busy}
        onClick={busy ? undefined : retry}
      >
        {action}
      </button>
    </div>
  );
}

/**
 * What could not be read, what that means, and the way to try again. Unknown is never none.
 * A read under way for the first time is not a failure. One asked for `again` keeps its place until it has succeeded,
 * and so keeps the focus of who asked.
 */
export function Gaps(props: {
  gaps: readonly Gap[];
  again: readonly string[];
  retry: (gapId: string) => void;
}): ReactElement[] {
  return props.gaps
    .filter((gap) => gap.why !== 'outstanding' || props.again.includes(gap.id))
    .map((gap) => <GapNotice key={gap.id} gap={gap} retry={() => props.retry(gap.id)} />);
}
