import type { Gap, Source } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';
import type { Grade } from '../terminology/match.ts';
import { otherVersion, unreadable } from './gaps.ts';
import { codedAlike, statusCode } from './coded.ts';
import { isDeeperThan } from './depth.ts';
import { type Entry, toEntry } from './entry.ts';
import { child, children, isObject, type Json, list, text } from './json.ts';
import { byCodes, references } from './lookups.ts';
import { isOlderVersion } from './older-version.ts';
import { reportedGaps } from './reported.ts';
import { patientNamed } from './subject.ts';

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

/** The resources, those in Bundles too, and how many cannot be read at all. */
function unwrap(resources: readonly unknown[]): { entries: Entry[]; broken: number } {
  const entries: Entry[] = [];
  const coded = codedAlike();
  let broken = 0;
  const take = (json: unknown, needsType: boolean) => {
    const entry = isObject(json) && !isDeeperThan(json, DEEPEST) ? toEntry(json, coded) : null;
    if (entry === null || (needsType && entry.type === '')) broken += 1;
    else entries.push(entry);
  };
  for (const resource of resources) {
    if (!isObject(resource) || resource['resourceType'] !== 'Bundle') take(resource, true);
    else for (const one of children(list(resource, 'entry'), 'resource')) take(one, false);
  }
  return { entries, broken };
}

/** The larger, the newer: by last update, then version, then content, so that any order of arrival agrees. */
function version({ json }: Entry): string {
  const meta = child(json, 'meta');
  const updated = Date.parse(text(meta, 'lastUpdated') ?? '');
  const number = (text(meta, 'versionId') ?? '').padStart(20, '0');
  return `${Number.isNaN(updated) ? '' : String(updated).padStart(15, '0')} ${number} ${JSON.stringify(json)}`;
}

/** One entry a resource: the newest version; entries without an id are told apart by their content. */
function distinct(entries: readonly Entry[]): Entry[] {
  const newest = new Map<string, Entry>();
  for (const entry of entries) {
    const key = entry.id === null ? JSON.stringify(entry.json) : entry.reference;
    const other = newest.get(key);
    if (other === undefined || version(other) < version(entry)) newest.set(key, entry);
  }
  return [...newest.keys()].toSorted().flatMap((key) => newest.get(key) ?? []);
}

/** Another patient's resource is never read, whoever sent it. */
function belongsTo(patientId: string | null, { json }: Entry): boolean {
  // So most say it.
  if (child(json, 'subject')?.['reference'] === `Patient/${patientId}`) return true;
  const named = patientNamed(json);
  return patientId === null || named === null || named === patientId;
}

/** Sorts and indexes the resources of one patient. Never throws, whatever they hold. */
export function collect(resources: readonly unknown[]): Chart {
  const { entries, broken } = unwrap(resources);
  const readable = entries.filter(({ json }) => !isOlderVersion(json));
  const all = distinct(readable);
  const patientId = all.find(({ type }) => type === 'Patient')?.id ?? null;
  const own = all.filter((entry) => belongsTo(patientId, entry));

  const byType = new Map<string, Entry[]>();
  for (const entry of own) {
    const same = byType.get(entry.type);
    if (same === undefined) byType.set(entry.type, [entry]);
    else same.push(entry);
  }

  return {
    observed: byCodes(byType.get('Observation') ?? []),
    of: (type) => byType.get(type) ?? [],
    resolve: references(own),
    gaps: [
      ...(readable.length === entries.length ? [] : [otherVersion(entries.length - readable.length)]),
      ...entries.flatMap(({ json }) => reportedGaps(json)),
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
  const known: Omit<Source & { from: 'chart' }, 'words' | 'grade'> = { from: 'chart', reference };
  if (version !== null) known.version = version;
  if (said.date !== undefined) known.date = said.date;
  if (status !== null) known.status = status;
  // A literal that spreads what is known costs several times as much, and a chart has thousands of sources.
  return Object.assign(known, { words: said.words, grade: said.grade });
}
