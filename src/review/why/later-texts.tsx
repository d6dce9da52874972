import type { ReactElement } from 'react';
import { FaultFence } from '../parts/fault-fence.tsx';
import { usePart } from '../parts/use-part.ts';
import { gaps } from '../words.ts';
import { evidence as words } from './words.ts';

type Part = typeof import('./texts.tsx');

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

const load = () => import('./texts.tsx');

/** What the texts of the evidence are needed for. They are asked for when the first of them is opened. */
export function LaterTexts({ children }: { children: (part: Part) => ReactElement }): ReactElement {
  const { part, retry } = usePart(load);
  if (part === 'loading') return <p className="soft">{words.loading}</p>;
  if (part === 'missing') return <Missing retry={retry} />;
  return <FaultFence instead={<Missing />}>{children(part)}</FaultFence>;
}
