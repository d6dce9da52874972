import type { Decision } from '../core/decision.ts';

/** Whether a decision has a plan: in an emergency, and out of scope (R00), there is none. */
export const hasPlan = ({ disposition, rule }: Decision): boolean =>
  disposition !== 'emergency' && rule !== 'R00';
