import type { Part } from './plan-text.ts';

/** A section as an annotation of a CarePlan carries it. */
export const noteText = ({ heading, lines }: Part): string =>
  `${heading}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;

const BULLET = /^[-*•]\s+/;

/** Such an annotation read back; null for one that somebody else wrote. */
export function partOf(note: string): Part | null {
  const [heading = '', ...lines] = linesIn(note);
  const [first] = lines;
  if (first === undefined || !BULLET.test(first)) return null;
  return { heading, lines: lines.map((line) => line.replace(BULLET, '')) };
}

export const linesIn = (note: string): string[] =>
  note
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
