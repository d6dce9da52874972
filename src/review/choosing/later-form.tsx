import { type ComponentProps, type ReactElement, useCallback, useEffect, useState } from 'react';
import { importAgain } from '../../import-again.ts';
import { FaultFence } from '../parts/fault-fence.tsx';
import { gaps } from '../words.ts';
import { choosing as words } from './words.ts';

type Form = typeof import('./form.tsx').ChoosingForm;

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

/** The form, whose code is asked for when all else is on the page, so that it is there when the fold is opened. */
export function LaterForm(props: ComponentProps<Form>): ReactElement {
  const [loaded, setLoaded] = useState<{ ChoosingForm: Form } | 'loading' | 'missing'>('loading');
  const load = useCallback(
    () => void importAgain(() => import('./form.tsx')).then(setLoaded, () => setLoaded('missing')),
    [],
  );
  useEffect(load, [load]);
  const retry = () => {
    setLoaded('loading');
    load();
  };
  if (loaded === 'loading') return <p>{words.loading}</p>;
  if (loaded === 'missing') return <Missing retry={retry} />;
  return (
    <FaultFence instead={<Missing />}>
      <loaded.ChoosingForm {...props} />
    </FaultFence>
  );
}
