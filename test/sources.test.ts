import { describe, expect, it } from 'vitest';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import { readChart } from '../src/chart/read-chart.ts';
import type { Fact, Source } from '../src/core/facts.ts';
import { sample } from './samples.ts';

/** Whatever a chart holds, each fact made of it opens to the entry it came from, in the chart's own words. */

const TODAY = '2026-11-23';

type Resource = Record<string, unknown>;

const isResource = (value: unknown): value is Resource => typeof value === 'object' && value !== null;

const unwrapped = (resources: readonly unknown[]): Resource[] =>
  resources.filter(isResource).flatMap((one) => {
    const entries: unknown = one['resourceType'] === 'Bundle' ? one['entry'] : null;
    return Array.isArray(entries)
      ? unwrapped(entries.map((entry: { resource?: unknown }) => entry.resource))
      : [one];
  });

type Stated = { path: string; sources: Source[] };

/** A fact, each of its conflicting values, and each item of a list that carries its own sources. */
function statedIn(path: string, value: unknown): Stated[] {
  if (!isResource(value)) return [];
  const own = Array.isArray(value['sources']) ? [{ path, sources: value['sources'] }] : [];
  const inside = Object.entries(value).flatMap(([key, one]) =>
    key === 'sources' ? [] : statedIn(`${path}.${key}`, one),
  );
  return [...own, ...inside];
}

const known = (fact: Fact<unknown>) => !['not-recorded', 'not-readable'].includes(fact.state);

const DATED = /^(effective|onset|performed|authoredOn|dateAsserted|issued|birthDate$|recordedDate)/;
const STATUS = ['status', 'clinicalStatus', 'verificationStatus'];

/** What is wrong with a source, in words; none is right. */
function faults(source: Source, byReference: ReadonlyMap<string, Resource>): string[] {
  if (source.from !== 'chart') return [`from ${source.from}`];
  // That a list holds no such diagnosis is said of the whole list.
  if (source.reference === 'Condition' && source.words.startsWith('no angiomyolipoma')) return [];
  const resource = byReference.get(source.reference);
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
  const byReference = new Map(
    unwrapped(resources).map((one) => [`${String(one['resourceType'])}/${String(one['id'])}`, one]),
  );
  const stated = Object.entries(facts).flatMap(([key, fact]) => (known(fact) ? statedIn(key, fact) : []));

  it('has a source', () => {
    expect(Object.values(facts).filter((fact) => known(fact) && statedIn('', fact).length === 0)).toEqual([]);
    expect(stated.filter(({ sources }) => sources.length === 0).map(({ path }) => path)).toEqual([]);
  });

  it('opens to its entry, with date, status, words and grade', () => {
    const wrong = stated.flatMap(({ path, sources }) =>
      sources.flatMap((source) => faults(source, byReference).map((fault) => `${path}: ${fault}`)),
    );
    expect(wrong).toEqual([]);
  });
});
