import { closeSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from './lines.ts';

/** A bucket larger than this that holds several patients is divided again, so that memory stays flat. */
const BUCKET_BYTES = 16 * 2 ** 20;
const BUCKETS = 64;
/** Two patients that no level has parted are left together. */
const DEEPEST = 8;
const BUFFER_CHARACTERS = 1 << 15;

/** FNV-1a; another `level` scatters the same patients differently. */
function bucketOf(patient: string, level: number): number {
  let hash = 0x811c9dc5 ^ level;
  for (let i = 0; i < patient.length; i += 1) hash = Math.imul(hash ^ patient.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % BUCKETS;
}

type Bucket = {
  path: string;
  file: number;
  waiting: string[];
  characters: number;
  first: string;
  mixed: boolean;
};

type Partition = {
  /** Puts a line (without line feeds) to a patient's others. */
  add: (patient: string, line: string) => void;
  /** Every patient once with all lines, in an order that does not depend on how they came. Ends the adding. */
  patients: () => Generator<{ patient: string; lines: string[] }>;
};

/**
 * Lines sorted by patient through files in `directory`, which must exist and is left for the caller to remove.
 * `largest`: bytes of several patients that may be in memory at once.
 */
export function createPartition(directory: string, largest = BUCKET_BYTES, level = 0): Partition {
  const buckets = new Map<number, Bucket>();

  const flush = (bucket: Bucket) => {
    writeSync(bucket.file, bucket.waiting.join(''));
    bucket.waiting = [];
    bucket.characters = 0;
  };

  const open = (index: number, first: string): Bucket => {
    const path = join(directory, String(index));
    const file = openSync(path, 'w', 0o600);
    const bucket = { path, file, waiting: [], characters: 0, first, mixed: false };
    buckets.set(index, bucket);
    return bucket;
  };

  const add = (patient: string, line: string) => {
    const index = bucketOf(patient, level);
    const bucket = buckets.get(index) ?? open(index, patient);
    const entry = `${JSON.stringify(patient)}\t${line}\n`;
    bucket.waiting.push(entry);
    bucket.characters += entry.length;
    bucket.mixed ||= patient !== bucket.first;
    if (bucket.characters > BUFFER_CHARACTERS) flush(bucket);
  };

  function* patients(): ReturnType<Partition['patients']> {
    for (const bucket of buckets.values()) {
      flush(bucket);
      closeSync(bucket.file);
    }
    for (const [, bucket] of [...buckets].toSorted(([a], [b]) => a - b)) {
      yield* bucket.mixed && level < DEEPEST && statSync(bucket.path).size > largest
        ? divided(bucket.path, largest, level + 1)
        : grouped(bucket.path);
      rmSync(bucket.path);
    }
  }

  return { add, patients };
}

/** `patient` as it is written, in JSON. */
function* entriesOf(path: string): Generator<[patient: string, line: string]> {
  for (const entry of linesOf(path)) {
    const end = entry.indexOf('\t');
    yield [entry.slice(0, end), entry.slice(end + 1)];
  }
}

function* grouped(path: string): ReturnType<Partition['patients']> {
  const byPatient = new Map<string, string[]>();
  for (const [patient, line] of entriesOf(path)) {
    const lines = byPatient.get(patient);
    if (lines === undefined) byPatient.set(patient, [line]);
    else lines.push(line);
  }
  const patients = [...byPatient].map(([patient, lines]) => ({
    patient: String(JSON.parse(patient)),
    lines,
  }));
  yield* patients.toSorted((a, b) => (a.patient < b.patient ? -1 : 1));
}

function* divided(path: string, largest: number, level: number): ReturnType<Partition['patients']> {
  const directory = `${path}-divided`;
  mkdirSync(directory);
  const parts = createPartition(directory, largest, level);
  for (const [patient, line] of entriesOf(path)) parts.add(JSON.parse(patient), line);
  yield* parts.patients();
  rmSync(directory, { recursive: true });
}
