import type { ComponentProps, ReactElement } from 'react';
import { FaultFence } from '../parts/fault-fence.tsx';
import { usePart } from '../parts/use-part.ts';
import { laterPictures as words } from './later-words.ts';

type Pictures = typeof import('./pictures.tsx').Pictures;

/** In place of the pictures, and about as high. */
function Space(): ReactElement {
  return (
    <div className="card pictures-space" aria-hidden="true">
      <span className="bone" />
      <span className="bone" />
      <span className="bone" />
    </div>
  );
}

function Missing(): ReactElement {
  return (
    <div className="card">
      <p>{words.missing}</p>
    </div>
  );
}

const load = () => import('./pictures.tsx');

/** Pictures of what the chart says. Their code is asked for when all else is on the page. */
export function LaterPictures(props: ComponentProps<Pictures>): ReactElement {
  const { part } = usePart(load);
  if (part === 'loading') return <Space />;
  if (part === 'missing') return <Missing />;
  return (
    <FaultFence instead={<Missing />}>
      <part.Pictures {...props} />
    </FaultFence>
  );
}
