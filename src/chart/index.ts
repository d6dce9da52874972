export { gapFor } from './gaps.ts';
export { queries } from './queries.ts';
export type { Query } from './query.ts';
export { type ReadChart, readChart } from './read-chart.ts';
