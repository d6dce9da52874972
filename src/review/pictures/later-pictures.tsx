import { type ComponentProps, type ReactElement, useEffect, useState } from 'react';
import { FaultFence } from '../parts/fault-fence.tsx';
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

/** Without a button: a browser does not fetch a part of a page a second time that it could not load. */
function Missing(): ReactElement {
  return (
    <div className="card">
      <p>{words.missing}</p>
    </div>
  );
}

/** Pictures of what the chart says. Their code is asked for when all else is on the page. */
export function LaterPictures(props: ComponentProps<Pictures>): ReactElement {
  const [loaded, setLoaded] = useState<{ Pictures: Pictures } | 'loading' | 'missing'>('loading');
  useEffect(() => {
    import('./pictures.tsx').then(setLoaded, () => setLoaded('missing'));
  }, []);
  if (loaded === 'loading') return <Space />;
  if (loaded === 'missing') return <Missing />;
  return (
    <FaultFence instead={<Missing />}>
      <loaded.Pictures {...props} />
    </FaultFence>
  );
}
