import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** The drugs of an export, which any patient may point to: kept in a file, in memory only where each one stands. */
type Drugs = {
  add: (id: string, line: string) => void;
  /** The lines of the drugs that these lines point to. */
  pointedToBy: (lines: readonly string[]) => string[];
  /** How many no patient pointed to. */
  unused: () => number;
  close: () => void;
};

const POINTER = /"reference"\s*:\s*"(?:[^"]*\/)?Medication\/([^"/]+)/g;

/** The drugs that a line points to. Most lines name none, which is seen much faster than nothing is matched. */
const idsIn = (line: string): string[] =>
  line.includes('Medication/') ? [...line.matchAll(POINTER)].map(([, id = '']) => id) : [];

export function createDrugs(path: string): Drugs {
  const places = new Map<string, { start: number; length: number }>();
  const used = new Set<string>();
  const file = openSync(path, 'w+', 0o600);
  let end = 0;

  const lineAt = ({ start, length }: { start: number; length: number }) => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, start);
    return bytes.toString('utf8');
  };

  return {
    add: (id, line) => {
      const length = writeSync(file, line, end);
      places.set(id, { start: end, length });
      end += length;
    },
    pointedToBy: (lines) => {
      const ids = new Set(lines.flatMap(idsIn));
      return [...ids].flatMap((id) => {
        const place = places.get(id);
        if (place === undefined) return [];
        used.add(id);
        return [lineAt(place)];
      });
    },
    unused: () => places.size - used.size,
    close: () => closeSync(file),
  };
}
