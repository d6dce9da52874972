import { type ComponentProps, type ReactElement, useEffect, useState } from 'react';
import { FaultFence } from '../parts/fault-fence.tsx';
import { laterPictures as words } from './later-words.ts';
import { gaps } from '../words.ts';

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

function Missing({ retry }: { retry?: () => void }): ReactElement {
  return (
    <div className="card">
      <p>{words.missing}</p>
      {retry !== undefined && (
        <button type="button" onClick={retry}>
          {gaps.retry}
        </button>
      )}
    </div>
  );
}

/** Pictures of what the chart says. Their code is asked for when all else is on the page. */
export function LaterPictures(props: ComponentProps<Pictures>): ReactElement {
  const [loaded, setLoaded] = useState<{ Pictures: Pictures } | 'loading' | 'missing'>('loading');
  const load = () => void import('./pictures.tsx').then(setLoaded, () => setLoaded('missing'));
  useEffect(load, []);
  const retry = () => {
    setLoaded('loading');
    load();
  };
  if (loaded === 'loading') return <Space />;
  if (loaded === 'missing') return <Missing retry={retry} />;
  return (
    <FaultFence instead={<Missing />}>
      <loaded.Pictures {...props} />
    </FaultFence>
  );
}
