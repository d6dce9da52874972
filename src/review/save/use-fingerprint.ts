import { useEffect, useState } from 'react';
import { fingerprintOf } from '../../ehr/save-on-demand.ts';

/** The fingerprint of a plan that says this; null until it is worked out, and where it cannot be. */
export function useFingerprint(contentKey: string): string | null {
  const [known, setKnown] = useState<{ of: string; is: string } | null>(null);
  useEffect(() => {
    void fingerprintOf(contentKey).then((is) => setKnown(is === null ? null : { of: contentKey, is }));
  }, [contentKey]);
  return known?.of === contentKey ? known.is : null;
}
