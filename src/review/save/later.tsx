import type { ReactElement } from 'react';
import { FaultFence } from '../parts/fault-fence.tsx';
import { usePart } from '../parts/use-part.ts';
import { gaps } from '../words.ts';
import { later as words } from './words.ts';

type Parts = typeof import('./later-parts.ts');

function Missing({ retry }: { retry?: () => void }): ReactElement {
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

const load = () => import('./later-parts.ts');

/** Of the panel's later parts, one: what differs from an earlier draft, or the note that is signed. */
export function Later({ children }: { children: (parts: Parts) => ReactElement }): ReactElement {
  const { part, retry } = usePart(load);
  if (part === 'loading') return <p className="soft">{words.loading}</p>;
  if (part === 'missing') return <Missing retry={retry} />;
  return <FaultFence instead={<Missing />}>{children(part)}</FaultFence>;
}
