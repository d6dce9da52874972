import { useEffect, useState } from 'react';

/** Sooner than this nobody has read what has come to stand under their finger. */
const READ_MS = 1_000;

/** Whether what can be pressed has stood long enough to be meant: a press before that was for what stood there before. */
export function useSteady(what: string): boolean {
  const [known, setKnown] = useState({ what, isSteady: true });
  if (known.what !== what) setKnown({ what, isSteady: false });
  useEffect(() => {
    const settle = () => setKnown({ what: known.what, isSteady: true });
    const timer = known.isSteady ? undefined : setTimeout(settle, READ_MS);
    return () => clearTimeout(timer);
  }, [known]);
  return known.isSteady;
}
