import { type ReactElement, useState } from 'react';
import { Deeper } from '../parts/card.tsx';
import { app } from '../words.ts';
import { copied } from './copied.ts';
import { ended } from './words.ts';

const words = ended.support;

/** What the people who support this app need to know of a fault. Holds nothing of the patient. */
export function Support({ detail }: { detail: string }): ReactElement {
  const [said, setSaid] = useState('');
  const copy = async () => {
    // Anew, so that it is read out again.
    setSaid('');
    setSaid((await copied(detail)) ? words.done : words.refused);
  };
  return (
    <Deeper summary={app.support}>
      <p className="reference">{detail}</p>
      <button type="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p aria-live="polite">{said}</p>
    </Deeper>
  );
}
