import { derivation } from './derivation.ts';
import type { Equivalent } from './equivalent.ts';
import { rules } from './rules.ts';
import { words } from './words.ts';

/** The survivors, each with its reason: derived facts and running the table, rules and treatment, all the rest. */
export const EQUIVALENT: readonly Equivalent[] = [...derivation, ...rules, ...words];
