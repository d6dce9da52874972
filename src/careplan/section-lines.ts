import type { Section } from './plan.ts';

/** What a table says in one line: its first cell names the row. */
const inOneLine = ([first = '', ...rest]: readonly string[]): string => `${first}: ${rest.join('; ')}`;

/** A section as lines, for readers that have no tables. */
export const linesOf = (section: Section): string[] =>
  'lines' in section ? section.lines : section.rows.map(inOneLine);
