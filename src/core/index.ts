export { CONTENT } from './content.ts';
export { addDays, addMonths, daysBetween, monthsBetween } from './dates.ts';
export { type DecideInput, decide, derive } from './decide.ts';
export type * from './decision.ts';
export * from './facts.ts';
export { known, unknownFacts } from './known.ts';
export { RULES } from './rules/index.ts';
export { isSettled } from './settled.ts';
