import { type ReactElement, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PlanInput } from '../../careplan/index.ts';
import type { Audience } from './audience.tsx';
import type { Loaded } from './use-later.ts';
import { print as words } from './words.ts';

/** A window that prints says so within this time; in a frame that may not print nothing happens. */
const SAID_MS = 2_000;

/** Prints this window; `blocked` is called where it may not. */
export function printOr(blocked: () => void): void {
  const timer = setTimeout(blocked, SAID_MS);
  addEventListener('beforeprint', () => clearTimeout(timer), { once: true });
  print();
}

/** The button, and the paper that takes the page's place while it is printed, however printing was begun. */
export function Printing(props: {
  audience: Audience;
  input: PlanInput;
  reading: string[];
  loaded: Loaded;
  load: () => Promise<boolean>;
}): ReactElement {
  const { audience, input, reading, loaded, load } = props;
  const [isPrinting, setPrinting] = useState(false);
  const [said, setSaid] = useState('');

  useEffect(() => {
    // The paper has to stand before the browser looks at the page.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);

  const press = async () => {
    setSaid(typeof loaded === 'string' ? words.loading : '');
    const isThere = await load();
    setSaid(isThere ? '' : words.missing);
    if (isThere) printOr(() => setSaid(words.blocked));
  };
  return (
    <>
      <button type="button" onClick={() => void press()}>
        {words.button}
      </button>
      <p className="tools-note" aria-live="polite">
        {said}
      </p>
      {isPrinting && typeof loaded !== 'string' && (
        <loaded.Paper audience={audience} input={input} reading={reading} />
      )}
    </>
  );
}
