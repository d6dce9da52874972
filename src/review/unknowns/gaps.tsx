import type { ReactElement } from 'react';
import type { Gap } from '../../core/facts.ts';
import type { Retry } from '../../retries.ts';
import { readable } from '../format.ts';
import { Deeper } from '../parts/card.tsx';
import type { Hindrance } from '../standing/hindrance.ts';
import { Icon } from '../parts/icon.tsx';
import { gaps as words } from '../words.ts';

type Shown = {
  gap: Gap;
  tried: Retry | undefined;
  hindrance: Hindrance | null;
  retry: (gapId: string) => void;
};

function GapNotice({ gap, tried, hindrance, retry }: Shown): ReactElement {
  const busy = tried?.state === 'reading';
  const action = busy ? words.retrying : words.retry;
  const isOff = busy || hindrance !== null;
  const notNow = `not-now-${gap.id}`;
  return (
    <div className="notice" data-tone="gap">
      <Icon name="gap" />
      <div>
        <b>
          {words.title}: {gap.what}
        </b>{' '}
        <span className="soft">({words.why[gap.why]})</span>
        <p>{readable(gap.text)}</p>
        {tried?.state === 'not-read' && (
          <p className="soft">
            {words.stillNot} {tried.sentence}
          </p>
        )}
        {hindrance !== null && <p id={notNow}>{words.notNow[hindrance]}</p>}
      </div>
      <button
        type="button"
        aria-label={words.retryOf(action, gap.what)}
        aria-disabled={isOff}
        aria-describedby={hindrance === null ? undefined : notNow}
        onClick={isOff ? undefined : () => retry(gap.id)}
      >
        {action}
      </button>
    </div>
  );
}

/** Nothing rests on it: the EHR has it elsewhere or not at all, or it would only have made a proposal. */
function isQuiet({ gap, tried }: Shown): boolean {
  // While it is read again it stays where it was pressed.
  const { why, facts } = tried?.state === 'reading' ? tried.gap : gap;
  return facts.length === 0 && (why === 'not-offered' || why === 'refused');
}

/**
 * What could not be read, what that means, and the way to try again. Unknown is never none.
 * A read under way for the first time is not a failure. One asked for again keeps its place until it has succeeded,
 * and so keeps the focus of who asked.
 */
export function Gaps(props: {
  gaps: readonly Gap[];
  retries: readonly Retry[];
  retry: (gapId: string) => void;
  /** Why nothing can be read now. */
  hindrance: Hindrance | null;
}): ReactElement {
  const { retries, retry, hindrance } = props;
  const shown = props.gaps.flatMap((gap): Shown[] => {
    const tried = retries.find((one) => one.gap.id === gap.id);
    return gap.why === 'outstanding' && tried?.state !== 'reading' ? [] : [{ gap, tried, hindrance, retry }];
  });
  const notices = (some: Shown[]) => some.map((one) => <GapNotice key={one.gap.id} {...one} />);
  const quiet = shown.filter(isQuiet);
  return (
    <>
      {notices(shown.filter((one) => !isQuiet(one)))}
      {quiet.length > 0 && (
        <Deeper id="quiet-gaps" summary={words.quiet(quiet.length)}>
          <div className="stack">{notices(quiet)}</div>
        </Deeper>
      )}
    </>
  );
}

/** Read out: that a gap is being read again, and what came of it. There from the start, so that it is heard. */
export function Tried({ retries }: { retries: readonly Retry[] }): ReactElement {
  const last = retries.at(-1);
  return (
    <p className="visually-hidden" aria-live="polite">
      {last !== undefined && [words.tried[last.state](last.gap.what), last.sentence].join(' ').trim()}
    </p>
  );
}
