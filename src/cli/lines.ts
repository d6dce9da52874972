import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const NEWLINE = 10;

/**
 * The lines of a file, one after the other, in memory only while they are looked at. Split at line feeds alone:
 * JSON may hold the other line separators of Unicode unescaped. Throws what the file system throws.
 */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    let begun: Buffer[] = [];
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const read = chunk.subarray(0, readSync(file, chunk, 0, CHUNK, null));
      if (read.length === 0) break;
      let start = 0;
      for (let end = read.indexOf(NEWLINE); end >= 0; end = read.indexOf(NEWLINE, start)) {
        // Only the first line of a chunk may have begun before it.
        if (begun.length === 0) yield read.toString('utf8', start, end);
        else yield Buffer.concat([...begun, read.subarray(start, end)]).toString('utf8');
        begun = [];
        start = end + 1;
      }
      if (start < read.length) begun.push(read.subarray(start));
    }
    if (begun.length > 0) yield Buffer.concat(begun).toString('utf8');
  } finally {
    closeSync(file);
  }
}
