import type { Equivalent } from './equivalent.ts';

export const rules: readonly Equivalent[] = [];
