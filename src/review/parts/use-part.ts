import { useCallback, useEffect, useState } from 'react';
import { importAgain } from '../../import-again.ts';

/** A part of the screen whose code is asked for when all else is on the page. `load`: the same function each time. */
export function usePart<T extends object>(
  load: () => Promise<T>,
): { part: T | 'loading' | 'missing'; retry: () => void } {
  const [part, setPart] = useState<T | 'loading' | 'missing'>('loading');
  const ask = useCallback(() => void importAgain(load).then(setPart, () => setPart('missing')), [load]);
  useEffect(ask, [ask]);
  const retry = () => {
    setPart('loading');
    ask();
  };
  return { part, retry };
}
