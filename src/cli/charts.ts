import { type Contents, contentsOf } from './bundle.ts';
import type { Told } from './export.ts';
import { readJson } from './json-file.ts';
import { sortByPatient } from './patients.ts';

/** The charts in one JSON file: as many as it has patients. Each file stands for itself. */
export function chartsOfJson(path: string, told: Told): Contents[] {
  const read = readJson(path);
  const contents = read.ok ? contentsOf(read.json) : null;
  if (contents === null) {
    const why = read.ok ? 'it is neither a FHIR resource, a Bundle nor a list of resources' : read.why;
    told.problem(`${path}: ${why}.`);
    return [];
  }
  const sorted = sortByPatient(contents.resources);
  if (sorted === null) {
    told.problem(`${path}: it names several patients and holds the Patient of none of them.`);
    return [];
  }
  told.strays(sorted.strays);
  return sorted.charts.map((resources) => ({ resources, gaps: contents.gaps }));
}
