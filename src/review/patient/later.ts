/** What is shown and printed on demand: loaded when it is first asked for. */
export { Paper } from './paper.tsx';
export { Sheet } from './sheet.tsx';
