import type { ComponentProps, ReactElement } from 'react';
import { FaultFence } from '../parts/fault-fence.tsx';
import { usePart } from '../parts/use-part.ts';
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

const load = () => import('./form.tsx');

/** The form, whose code is asked for when all else is on the page, so that it is there when the fold is opened. */
export function LaterForm(props: ComponentProps<Form>): ReactElement {
  const { part, retry } = usePart(load);
  if (part === 'loading') return <p>{words.loading}</p>;
  if (part === 'missing') return <Missing retry={retry} />;
  return (
    <FaultFence instead={<Missing />}>
      <part.ChoosingForm {...props} />
    </FaultFence>
  );
}
