import { describe, expect, it } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import { readChart } from '../src/chart/read-chart.ts';
import type { Source } from '../src/core/facts.ts';
import { sample } from './samples.ts';
import { entryOf, type Json, sourceless, statements, unwrapped } from './sourced.ts';

/** Whatever a chart holds, each fact made of it opens to the entry it came from, in the chart's own words. */

const TODAY = '2026-11-23';

const DATED = /^(effective|onset|performed|authoredOn|dateAsserted|issued|birthDate$|recordedDate)/;
const STATUS = ['status', 'clinicalStatus', 'verificationStatus'];

/** What is wrong with a source, in words; none is right. */
function faults(source: Source, resources: readonly Json[]): string[] {
  if (source.from !== 'chart') return [`from ${source.from}`];
  const resource = entryOf(source, resources);
  if (resource === null) return [];
  if (resource === undefined) return [`${source.reference} is not in the chart`];
  const has = (keys: readonly string[]) => keys.some((key) => key in resource);
  const dated = Object.keys(resource).some((key) => DATED.test(key));
  return [
    ...(source.words.trim() === '' ? ['no words'] : []),
    ...(['coded', 'text'].includes(source.grade) ? [] : ['no grade']),
    ...(has(STATUS) && source.status === undefined ? ['no status'] : []),
    ...(dated && source.date === undefined && resource['resourceType'] !== 'Patient' ? ['no date'] : []),
    ...(source.date === undefined || /^\d{4}(-\d{2}){0,2}$/.test(source.date) ? [] : [`date ${source.date}`]),
  ].map((fault) => `${source.reference}: ${fault}`);
}

const charts: [string, readonly unknown[]][] = [
  ...practicePatients(TODAY).map(({ id, resources }): [string, readonly unknown[]] => [id, resources]),
  ['Maryam', sample('mcode-pathways/Maryam.json')],
  ['Maureen', sample('mcode-pathways/Maureen.json')],
  ['mCODE examples', sample('mcode-examples/')],
  ['VA sandbox', sample('mycareplanner-va/')],
  ['US Core examples', sample('us-core-6.1.0/')],
];

describe.each(charts)('every fact of %s', (_name, resources) => {
  const { facts } = readChart(resources, { today: TODAY, gaps: [] });
  const entries = unwrapped(resources);

  it('has a source', () => {
    expect(sourceless(facts)).toEqual([]);
  });

  it('opens to its entry, with date, status, words and grade', () => {
    const wrong = statements(facts).flatMap(({ path, sources }) =>
      sources.flatMap((source) => faults(source, entries).map((fault) => `${path}: ${fault}`)),
    );
    expect(wrong).toEqual([]);
  });
});
