import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { isObject } from '../chart/json.ts';

const LARGEST_MIB = 512;
const MIB = 2 ** 20;
/** No single resource of an export is longer; a first line that is longer is a whole file. */
const FIRST_LINE_MIB = 16;

type Read = { ok: true; json: unknown } | { ok: false; why: string };

const refused = (why: string) => ({ ok: false as const, why });

/** Why a file could not be opened, as a clause; the words of the system for what is not foreseen. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a directory';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}

/** Only where the error is: the message of the platform quotes the chart. */
function whyNotJson(error: unknown): string {
  const [, position] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return position === undefined ? 'it is not JSON' : `it is not JSON (at character ${position})`;
}

export function parseJson(text: string): Read {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch (error) {
    return refused(whyNotJson(error));
  }
}

const withoutMark = (text: string) => (text.startsWith('\uFEFF') ? text.slice(1) : text);

/** A JSON file, read whole. */
export function readJson(path: string): Read {
  let text: string;
  try {
    if (statSync(path).size > LARGEST_MIB * MIB) {
      return refused(`it is larger than ${LARGEST_MIB} MiB; give it as NDJSON`);
    }
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return refused(whyUnreadable(error));
  }
  return text.trim() === '' ? refused('it is empty') : parseJson(withoutMark(text));
}

/** Its first line, and whether there is more; of what fits into the first chunk. Throws what the system throws. */
function beginning(path: string): { line: string; more: boolean } {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.alloc(Math.min(statSync(path).size, FIRST_LINE_MIB * MIB));
    const text = chunk.subarray(0, readSync(file, chunk)).toString('utf8').trimStart();
    const end = text.indexOf('\n');
    return end < 0
      ? { line: text, more: false }
      : { line: text.slice(0, end), more: text.slice(end).trim() !== '' };
  } finally {
    closeSync(file);
  }
}

/** True for a bulk export by its name, or where the first of several lines is a resource by itself. */
export function isNdjson(path: string): boolean {
  if (/\.(ndjson|jsonl)$/i.test(path)) return true;
  try {
    const { line, more } = beginning(path);
    const first = more && line.startsWith('{') ? parseJson(withoutMark(line)) : null;
    return first?.ok === true && isObject(first.json) && 'resourceType' in first.json;
  } catch {
    // Reading it as JSON tells why it cannot be read.
    return false;
  }
}
