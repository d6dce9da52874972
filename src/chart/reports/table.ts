import type { Side } from '../../core/facts.ts';
import { standingOf } from './certainty.ts';
import { mentionsIn } from './mentions.ts';
import { sizesWritten, type Written } from './numbers.ts';
import { plain } from './plain.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A size in the row of a table: "1 | Right | Upper pole | 33 x 29 | 31 x 28 | AML", under a row of headings. */
type SizeInRow = { row: string; size: Written; side: Side | null };

type Cell = { text: string; start: number };

function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const text of line.split('|')) {
    cells.push({ text: plain(text), start });
    start += text.length + 1;
  }
  return cells;
}

const MEASURES = /\b(?:size|current|now|today|diameter|dimensions?|measurements?|mm|cm)\b/i;
const OF_ANOTHER_DAY = /\b(?:prior|previous|earlier|last|baseline|change|volume|growth)\b|\d{4}|\d[./]\d/i;

/** The only column of current sizes; null where none or several may be. */
function currentColumn(header: readonly Cell[]): number | null {
  const sizes = [...header.keys()].filter((at) => MEASURES.test(header[at]?.text ?? ''));
  const current = sizes.filter((at) => !OF_ANOTHER_DAY.test(header[at]?.text ?? ''));
  return current.length === 1 ? (current[0] ?? null) : null;
}

const UNIT = /\b(mm|cm)\b/i;

/** The one size of a cell, in the unit of its column where it has none of its own. */
function sizeOf({ text, start }: Cell, unit: string | undefined): Written | null {
  const bare = text.trimEnd();
  const [size, ...more] = sizesWritten(UNIT.test(bare) || unit === undefined ? bare : `${bare} ${unit}`);
  if (size === undefined || more.length > 0 || /[<>]|\bto\b|\d ?- ?\d/.test(bare)) return null;
  return { ...size, start: start + size.start, end: start + Math.min(size.end, bare.length) };
}

const isElsewhere = (tokens: readonly Token[]) => tokens.some(({ tag }) => tag === 'elsewhere');

function isOfAml(tokens: readonly Token[], short: boolean): boolean {
  const mentions = mentionsIn(tokens);
  const named = mentions.find(
    ({ kind, head }) => kind === 'aml' && (short || !/^r?aml/.test(tokens[head]?.text ?? '')),
  );
  const other = mentions.some(({ kind, head }) => kind === 'other' && tokens[head]?.tag === 'other');
  return named !== undefined && !other && standingOf(tokens, named) === 'stated';
}

function sideIn(cells: readonly Cell[]): Side | null {
  const sides = cells.flatMap(({ text }) => tokensOf(text)).map(({ tag }) => tag);
  const [left, right] = [sides.includes('left'), sides.includes('right')];
  return left === right ? null : left ? 'left' : 'right';
}

function inRow(line: string, column: number, header: readonly Cell[], short: boolean): SizeInRow[] {
  const cells = cellsOf(line);
  const cell = cells[column];
  if (cells.length !== header.length || cell === undefined) return [];
  const words = cells
    .filter((_, at) => !MEASURES.test(header[at]?.text ?? ''))
    .flatMap(({ text }) => tokensOf(text));
  const size = sizeOf(cell, UNIT.exec(header[column]?.text ?? '')?.[1]);
  if (size === null || !isOfAml(words, short) || isElsewhere(words)) return [];
  return [{ row: line, size, side: sideIn(cells) }];
}

/** Whether a line is a row of a table, which is read by its columns alone. */
export const isTableRow = (line: string): boolean => line.split('|').length > 2;

/** The current sizes of angiomyolipomas in the tables of a report. `short`: "AML" alone is the tumour. */
export function sizesInTables(report: string, short: boolean): SizeInRow[] {
  let header: Cell[] | null = null;
  return report.split(/\r\n|[\n\r]/).flatMap((line): SizeInRow[] => {
    const row = line.trim();
    if (!isTableRow(row)) {
      header = null;
      return [];
    }
    if (header === null) {
      header = cellsOf(row);
      return [];
    }
    const column = currentColumn(header);
    return column === null ? [] : inRow(row, column, header, short);
  });
}
