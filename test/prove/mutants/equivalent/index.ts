import { derivation } from './derivation.ts';
import type { Equivalent } from './equivalent.ts';
import { probes } from './probes.ts';
import { rules } from './rules.ts';
import { suppositions } from './suppositions.ts';
import { treatment } from './treatment.ts';

/** The survivors, each with its reason. */
export const EQUIVALENT: readonly Equivalent[] = [
  ...derivation,
  ...probes,
  ...rules,
  ...suppositions,
  ...treatment,
];
