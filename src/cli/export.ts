import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { isObject, type Json, text } from '../chart/json.ts';
import type { Gap } from '../core/facts.ts';
import { contentsOf, missing } from './bundle.ts';
import { createDrugs } from './drugs.ts';
import { parseJson, whyUnreadable } from './json-file.ts';
import { linesOf } from './lines.ts';
import { createPartition } from './partition.ts';
import { isShared, patientOf } from './patients.ts';

/** What goes wrong with an input, and what is only worth a count. */
export type Told = { problem: (sentence: string) => void; strays: (types: readonly string[]) => void };

type ExportedChart = { resources: unknown[]; gaps: Gap[] };

/** A line that is no JSON may still say whose it was. */
function patientIn(line: string): string | null {
  const named = new Set([...line.matchAll(/Patient\/([A-Za-z0-9.-]{1,64})"/g)].map(([, id = '']) => id));
  const [only = null] = named;
  return named.size === 1 ? only : null;
}

/** Of a file that is no NDJSON at all, a few lines say enough. */
const TOLD_LINES = 10;

const lostLines = (count: number): Gap =>
  missing(
    'lost-lines',
    'Lines of the export',
    'unreadable',
    `${count} ${count === 1 ? 'line' : 'lines'} of the export could not be read and may be of this patient; what they hold is unknown.`,
  );

const lostFile = (path: string): Gap =>
  missing(
    `lost-file:${path}`,
    'A file of the export',
    'unreadable',
    'A file of the export could not be read to its end; what it holds is unknown.',
  );

/**
 * A bulk export: files of one resource a line, in any order, a patient's resources in any of them. `directory`
 * receives the resources sorted by patient, so that one patient at a time is in memory.
 */
export function createExport(directory: string, told: Told) {
  mkdirSync(join(directory, 'patients'));
  const parts = createPartition(join(directory, 'patients'));
  const drugs = createDrugs(join(directory, 'drugs'));
  const gaps = new Map<string, Gap>();
  let lost = 0;

  const put = (resource: unknown, line: string) => {
    if (!isObject(resource)) return;
    const patient = patientOf(resource);
    const id = text(resource, 'id');
    if (patient !== null) parts.add(patient, line);
    else if (isShared(resource) && id !== null) drugs.add(id, line);
    else told.strays([typeOf(resource)]);
  };

  const unreadable = (line: string) => {
    const patient = patientIn(line);
    // An entry that is no resource: the chart room tells that something could not be read.
    if (patient !== null) parts.add(patient, 'null');
    else lost += 1;
  };

  /** Puts what stands in a line in its place; or says why it cannot. */
  const readLine = (line: string): string | null => {
    const parsed = parseJson(line);
    const contents = parsed.ok && !Array.isArray(parsed.json) ? contentsOf(parsed.json) : null;
    if (!parsed.ok || contents === null) {
      unreadable(line);
      return parsed.ok ? 'it is not a FHIR resource' : parsed.why;
    }
    for (const one of contents.resources) put(one, one === parsed.json ? line : JSON.stringify(one));
    for (const gap of contents.gaps) gaps.set(gap.id, gap);
    return null;
  };

  return {
    /** Reads one file; yields now and then, so that the caller can let others act. */
    *read(path: string): Generator<void> {
      let [number, refused] = [0, 0];
      try {
        for (const line of linesOf(path)) {
          number += 1;
          // Blank space, as `trim` has it, includes a byte order mark.
          const trimmed = line.trim();
          const why = trimmed === '' ? null : readLine(trimmed);
          if (why !== null) refused += 1;
          if (why !== null && refused <= TOLD_LINES) told.problem(`${path}, line ${number}: ${why}.`);
          if (number % 1000 === 0) yield;
        }
        if (refused > TOLD_LINES)
          told.problem(`${path}: ${refused - TOLD_LINES} more lines could not be read.`);
      } catch (error) {
        told.problem(`${path}: ${whyUnreadable(error)}.`);
        gaps.set(path, lostFile(path));
      }
    },

    /** Every patient of whom there is a Patient; what names another is counted. */
    *charts(): Generator<ExportedChart> {
      const missed = [...gaps.values(), ...(lost === 0 ? [] : [lostLines(lost)])];
      for (const { lines } of parts.patients()) {
        const own: unknown[] = lines.map((line) => JSON.parse(line));
        const objects = own.filter(isObject);
        if (objects.some(({ resourceType }) => resourceType === 'Patient')) {
          const shared: unknown[] = drugs.pointedToBy(lines).map((line) => JSON.parse(line));
          yield { resources: [...own, ...shared], gaps: missed };
        } else told.strays(objects.map(typeOf));
      }
      told.strays(Array.from({ length: drugs.unused() }, () => 'Medication'));
      drugs.close();
    },
  };
}

const typeOf = (resource: Json): string => text(resource, 'resourceType') ?? 'unknown';
