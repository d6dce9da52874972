export type { Answers } from './answers/schema.ts';
export { gapFor } from './gaps.ts';
export { queries } from './queries.ts';
export type { Proposal } from './reports/proposals.ts';
export { type ReadChartInput, readChart } from './read-chart.ts';
