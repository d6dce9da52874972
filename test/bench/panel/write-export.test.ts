import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { patientOf } from '../../../src/cli/patients.ts';
import type { Json } from '../../sourced.ts';
import { writeExport } from './write-export.ts';

const TODAY = '2026-11-23';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'renal-aml-export-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** The export of so many patients: the text of each file by its type. */
function written(patients: number, seed: number): Map<string, string> {
  const folder = mkdtempSync(join(directory, 'export-'));
  const { paths } = writeExport(folder, patients, TODAY, seed);
  return new Map(paths.map((path) => [basename(path, '.ndjson'), readFileSync(path, 'utf8')]));
}

function resourcesOf(files: ReadonlyMap<string, string>): Json[] {
  const lines = [...files.values()].flatMap((text) => text.trimEnd().split('\n'));
  return lines.map((line): Json => JSON.parse(line));
}

test('the same seed writes the same bytes, another seed others', () => {
  const files = written(30, 1);
  expect(written(30, 1)).toEqual(files);
  expect(written(30, 2)).not.toEqual(files);
});

test('each file holds one type, its lines not in the order of the patients', () => {
  for (const [type, text] of written(30, 1)) {
    const lines = text.trimEnd().split('\n');
    expect(lines.every((line) => line.startsWith(`{"resourceType":"${type}"`))).toBe(true);
    if (type === 'Observation') expect(lines).not.toEqual(lines.toSorted());
  }
});

test('every patient is there once, with about 60 resources, and no entry shares its id with another', () => {
  const resources = resourcesOf(written(30, 1));
  const ids = resources.map(({ resourceType, id }) => `${String(resourceType)}/${String(id)}`);
  expect(new Set(ids).size).toBe(ids.length);

  const counts = new Map<string | null, number>();
  for (const one of resources) {
    const patient = patientOf(one);
    counts.set(patient, (counts.get(patient) ?? 0) + 1);
  }
  counts.delete(null);
  expect(counts.size).toBe(30);
  expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(50);
  expect(Math.max(...counts.values())).toBeLessThanOrEqual(70);
});

test('no two patients who vary the same practice patient are alike', () => {
  const files = written(28, 1);
  const people = (files.get('Patient') ?? '').trimEnd().split('\n');
  const births = people.map((line) => /"birthDate":"([^"]+)"/.exec(line)?.[1]);
  expect(new Set(births).size).toBeGreaterThan(20);
});
