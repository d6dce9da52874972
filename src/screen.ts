/** Everything the first view needs beyond the reads: loaded while they are under way. */
export { createIntake } from './intake.ts';
export { rehearse } from './rehearse.tsx';
export { writeFor } from './review/format.ts';
export { mountReview } from './review/index.tsx';
