import type { Equivalent } from './equivalent.ts';

export const words: readonly Equivalent[] = [];
