import type { Gap, Source } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';
import { codingKey, type Grade } from '../terminology/match.ts';
import { otherVersion, unreadable } from './gaps.ts';
import { child, children, isObject, type Json, list, text } from './json.ts';
import { codedOf, statusCode } from './coded.ts';
import { isOlderVersion } from './older-version.ts';
import { reportedGaps } from './reported.ts';
import { patientNamed } from './subject.ts';

/** One resource of the chart. */
export type Entry = { type: string; id: string | null; reference: string; json: Json };

export type Chart = {
  /** Every resource of a type, in an order that does not depend on how they arrived. */
  of: (type: string) => Entry[];
  /** The Observations that carry one of these codes. */
  observed: (codes: readonly Code[]) => Entry[];
  /** What a Reference points to: contained, relative, absolute or urn:uuid. Null when it is not here. */
  resolve: (from: Entry, reference: Json) => Entry | null;
  gaps: Gap[];
};

/** Levels of nesting. What FHIR holds has about twenty; what has more than this cannot even be written down. */
const DEEPEST = 100;

const fits = new WeakSet<object>();

/** Each resource is looked through once, however often its chart is read. */
function isTooDeep(json: Json): boolean {
  if (fits.has(json)) return false;
  if (isDeeperThan(json, DEEPEST)) return true;
  fits.add(json);
  return false;
}

/** Of parsed JSON, which inherits nothing that could be walked through; a list of its values would cost as much again. */
function isDeeperThan(value: object, levels: number): boolean {
  if (levels === 0) return true;
  for (const key in value) {
    // What `in` has listed is there.
    const one = value[key as keyof typeof value] as unknown;
    if (typeof one === 'object' && one !== null && isDeeperThan(one, levels - 1)) return true;
  }
  return false;
}

function unwrap(resources: readonly unknown[]): { resources: Json[]; broken: number } {
  const found: Json[] = [];
  let broken = 0;
  const take = (json: Json) => {
    if (isTooDeep(json)) broken += 1;
    else found.push(json);
  };
  for (const resource of resources) {
    if (!isObject(resource)) broken += 1;
    else if (text(resource, 'resourceType') === null) broken += 1;
    else if (resource['resourceType'] !== 'Bundle') take(resource);
    else for (const one of children(list(resource, 'entry'), 'resource')) take(one);
  }
  return { resources: found, broken };
}

const toEntry = (json: Json): Entry => {
  const type = text(json, 'resourceType') ?? '';
  const id = text(json, 'id');
  return { type, id, reference: id === null ? type : `${type}/${id}`, json };
};

/** Sorts two versions of a resource: by last update, then version, then content, so that any order agrees. */
function version({ json }: Entry): string {
  const meta = child(json, 'meta');
  const updated = Date.parse(text(meta, 'lastUpdated') ?? '');
  const number = (text(meta, 'versionId') ?? '').padStart(20, '0');
  return `${Number.isNaN(updated) ? '' : String(updated).padStart(15, '0')} ${number} ${JSON.stringify(json)}`;
}

/** One entry a resource: the newest version; entries without an id are told apart by their content. */
function distinct(entries: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.id === null ? JSON.stringify(entry.json) : entry.reference;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const newest = (group: readonly Entry[]) =>
    group.length < 2 ? group : [...group].toSorted((a, b) => (version(a) < version(b) ? 1 : -1)).slice(0, 1);
  return [...groups.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, group]) => newest(group));
}

/** Another patient's resource is never read, whoever sent it. */
function belongsTo(patientId: string | null, { json }: Entry): boolean {
  const named = patientNamed(json);
  return patientId === null || named === null || named === patientId;
}

/** Sorts and indexes the resources of one patient. Never throws, whatever they hold. */
export function collect(resources: readonly unknown[]): Chart {
  const { resources: objects, broken } = unwrap(resources);
  const readable = objects.filter((json) => !isOlderVersion(json));
  const all = distinct(readable.map(toEntry));
  const patientId = all.find(({ type }) => type === 'Patient')?.id ?? null;
  const own = all.filter((entry) => belongsTo(patientId, entry));

  const byType = new Map<string, Entry[]>();
  for (const entry of own) {
    const same = byType.get(entry.type);
    if (same === undefined) byType.set(entry.type, [entry]);
    else same.push(entry);
  }
  const byReference = new Map(own.map((entry) => [entry.reference, entry]));
  const byId = new Map(own.map((entry) => [entry.id, entry]));

  const resolve = (from: Entry, reference: Json): Entry | null => {
    const target = text(reference, 'reference');
    if (target === null) return null;
    if (target.startsWith('#')) {
      const contained = list(from.json, 'contained').find((one) => text(one, 'id') === target.slice(1));
      return contained === undefined ? null : { ...toEntry(contained), id: null };
    }
    const uuid = /^urn:uuid:(.+)$/.exec(target)?.[1];
    if (uuid !== undefined) return byId.get(uuid) ?? null;
    const relative = /([A-Za-z]+\/[^/]+)(?:\/_history\/.*)?$/.exec(target)?.[1];
    return relative === undefined ? null : (byReference.get(relative) ?? null);
  };

  const observations = byType.get('Observation') ?? [];
  const byCode = new Map<string, Set<Entry>>();
  for (const entry of observations) {
    for (const coding of codedOf(child(entry.json, 'code')).codings) {
      const key = codingKey(coding);
      const same = byCode.get(key);
      if (same === undefined) byCode.set(key, new Set([entry]));
      else same.add(entry);
    }
  }

  return {
    observed: (codes) => [...new Set(codes.flatMap((code) => [...(byCode.get(codingKey(code)) ?? [])]))],
    of: (type) => byType.get(type) ?? [],
    resolve,
    gaps: [
      ...(readable.length === objects.length ? [] : [otherVersion(objects.length - readable.length)]),
      ...objects.flatMap(reportedGaps),
      ...(broken === 0 ? [] : [unreadable.entries(broken)]),
      ...(own.length === all.length ? [] : [unreadable.foreign(all.length - own.length)]),
    ],
  };
}

/**
 * The status as recorded. A diagnosis or allergy has two: that it is doubted or refuted is part of what it says.
 */
function statusOf(json: Json): string | null {
  const plain = statusCode(json, 'status');
  if (plain !== null) return plain;
  const verification = statusCode(json, 'verificationStatus');
  const both = [statusCode(json, 'clinicalStatus'), verification === 'confirmed' ? null : verification];
  return both.filter((one) => one !== null).join(', ') || null;
}

/** Where a fact came from. */
export function sourceOf(
  { reference, json }: Entry,
  said: { words: string; grade: Grade; date?: string | undefined },
): Source {
  const version = text(child(json, 'meta'), 'versionId');
  const status = statusOf(json);
  return {
    from: 'chart',
    reference,
    ...(version === null ? {} : { version }),
    ...(said.date === undefined ? {} : { date: said.date }),
    ...(status === null ? {} : { status }),
    words: said.words,
    grade: said.grade,
  };
}
