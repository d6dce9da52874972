import type { Equivalent } from './equivalent.ts';

export const derivation: readonly Equivalent[] = [];
