import type { FactKey, Facts, Gap } from './facts.ts';
import { answered } from './known.ts';

/** Facts that come as lists: what is known of them stands, more may exist. */
const LISTS: ReadonlySet<FactKey> = new Set<FactKey>([
  'tscFeatures',
  'lungSigns',
  'lesions',
  'symptoms',
  'haemoglobin',
  'heartRate',
  'bloodPressure',
  'aggressiveSigns',
  'medications',
]);

function unread(facts: Facts, key: FactKey, gap: boolean): boolean {
  const fact = facts[key];
  if (answered(fact)) return false;
  if (fact.state === 'not-readable') return true;
  if (!gap) return false;
  // A scalar the chart did give stays known; a list may lack items, and a "no AML" may lack its entry.
  const known = fact.state === 'present' || fact.state === 'absent-documented';
  return !known || LISTS.has(key) || (key === 'renalAml' && fact.value === false);
}

/**
 * The facts that could not be read, or not completely: their state says so, or a gap names them.
 * A clinician's answer ends it. A list of medications that may lack entries may lack an mTOR inhibitor.
 */
export function unreadFacts(facts: Facts, gaps: Gap[]): Set<FactKey> {
  const named = new Set(gaps.flatMap((gap) => gap.facts));
  const keys = new Set<FactKey>();
  // `Object.keys` of a closed record: exactly its keys.
  for (const key of Object.keys(facts) as FactKey[]) if (unread(facts, key, named.has(key))) keys.add(key);
  if (keys.has('medications') && facts.mtor.state === 'not-recorded') keys.add('mtor');
  return keys;
}
