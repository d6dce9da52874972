import type { Modality } from '../core/facts.ts';
import { type Coded, gradeOf } from '../terminology/match.ts';
import { METHODS } from '../terminology/tumour-size.ts';
import { codedOf, words } from './coded.ts';
import type { Chart } from './collect.ts';
import type { Entry } from './entry.ts';
import { child, list, text } from './json.ts';
import { oncePer } from './once.ts';
import { usableObservation } from './observations.ts';

const MODALITIES = ['ultrasound', 'mri', 'ct'] as const;

/** The imaging reports that give an observation as their result. */
export type Reports = ReadonlyMap<Entry, readonly Entry[]>;

export function reportsByResult(chart: Chart): Reports {
  const reports = new Map<Entry, Entry[]>();
  for (const report of chart.of('DiagnosticReport')) {
    if (!usableObservation(report.json)) continue;
    for (const reference of list(report.json, 'result')) {
      const result = chart.resolve(report, reference);
      if (result !== null) reports.set(result, [...(reports.get(result) ?? []), report]);
    }
  }
  return reports;
}

/** How a study was made, or what a procedure was; nothing of what else an entry points to. */
function acquisition(chart: Chart, from: Entry, keys: readonly string[]): Coded[] {
  return keys
    .flatMap((key) => list(from.json, key))
    .flatMap((reference) => {
      const target = chart.resolve(from, reference);
      if (target?.type === 'Procedure') return [target.code];
      if (target?.type !== 'ImagingStudy') return [];
      const stated = list(target.json, 'modality');
      const series = list(target.json, 'series').flatMap((one) => list(one, 'modality'));
      return (stated.length > 0 ? stated : series).map((one) =>
        words(text(one, 'code'), text(one, 'display')),
      );
    });
}

const namedBy = oncePer((said: Coded) =>
  MODALITIES.filter((modality) => gradeOf(METHODS[modality], said) !== null),
);

function single(said: readonly Coded[]): Modality | null {
  const found = [...new Set(said.flatMap(namedBy))];
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** By its method, else its study, else the report it stands in, else its own words; two at once are none. */
export function modalityOf(chart: Chart, measured: readonly Entry[], reports: Reports): Modality | null {
  const reported = measured.flatMap((entry) => reports.get(entry) ?? []);
  return (
    single(measured.map(({ json }) => codedOf(child(json, 'method')))) ??
    single(measured.flatMap((entry) => acquisition(chart, entry, ['derivedFrom', 'partOf', 'focus']))) ??
    single(reported.flatMap((report) => acquisition(chart, report, ['imagingStudy']))) ??
    single(reported.map(({ code }) => code)) ??
    single(measured.map(({ code }) => code))
  );
}
