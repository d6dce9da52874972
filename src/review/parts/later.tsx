import type { ReactElement } from 'react';
import { gaps } from '../words.ts';
import { FaultFence } from './fault-fence.tsx';
import { usePart } from './use-part.ts';

/** What stands in place of a part: while it is under way, and where it did not arrive. */
type MeanwhileWords = { loading: string; missing: string };

function Missing({ words, retry }: { words: MeanwhileWords; retry?: () => void }): ReactElement {
  return (
    <>
      <p>{words.missing}</p>
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {gaps.retry}
        </button>
      )}
    </>
  );
}

/** A part of the screen whose code comes later, in words until it is there. `load`: the same function each time. */
export function Later<T extends object>(props: {
  load: () => Promise<T>;
  words: MeanwhileWords;
  children: (part: T) => ReactElement;
}): ReactElement {
  const { load, words, children } = props;
  const { part, retry } = usePart(load);
  if (part === 'loading') return <p className="soft">{words.loading}</p>;
  if (part === 'missing') return <Missing words={words} retry={retry} />;
  return <FaultFence instead={<Missing words={words} />}>{children(part)}</FaultFence>;
}
