import { type ReactElement, useEffect, useRef } from 'react';

/** A region is known to a screen reader some time after it stands. */
const KNOWN_MS = 150;

/**
 * Reads the verdict out once, and again when it changes. A screen reader only hears text that arrives in a region
 * that was there before: so the words are put in after the region stands.
 */
export function Announcer({ words, urgent }: { words: string; urgent: boolean }): ReactElement {
  const calm = useRef<HTMLParagraphElement>(null);
  const loud = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (calm.current !== null) calm.current.textContent = urgent ? '' : words;
      if (loud.current !== null) loud.current.textContent = urgent ? words : '';
    }, KNOWN_MS);
    return () => clearTimeout(timer);
  }, [words, urgent]);
  return (
    <>
      <p ref={calm} className="visually-hidden" role="status" />
      <p ref={loud} className="visually-hidden" role="alert" />
    </>
  );
}
