import { derivation } from './derivation.ts';
import type { Equivalent } from './equivalent.ts';
import { rules } from './rules.ts';

/** The survivors, each with its reason: of the rules, and of what they look at. */
export const EQUIVALENT: readonly Equivalent[] = [...derivation, ...rules];
