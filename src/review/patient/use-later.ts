import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { importAgain } from '../../import-again.ts';

type Later = typeof import('./later.ts');

/** The code of the sheet and of the paper: not asked for, under way, missing, or there. */
export type Loaded = 'not-asked' | 'loading' | 'missing' | Later;

export function useLater(): { loaded: Loaded; load: () => Promise<boolean> } {
  const [loaded, setLoaded] = useState<Loaded>('not-asked');
  const load = useCallback(async () => {
    setLoaded((before) => (typeof before === 'string' ? 'loading' : before));
    const later = await importAgain(() => import('./later.ts')).catch(() => 'missing' as const);
    // At once: who waited for it may print next.
    flushSync(() => setLoaded(later));
    return later !== 'missing';
  }, []);
  return { loaded, load };
}
