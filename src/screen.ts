/** Everything the first view needs beyond the reads: loaded while they are under way. */
export { createIntake } from './intake.ts';
export { mountReview } from './review/index.tsx';
