import { type Context, DERIVE, type DerivedFacts } from './context.ts';
import type { RuleId } from './decision.ts';
import { concluded, type Decided, type Evaluation, RANKING } from './evaluate.ts';
import type { FactKey, Mtor } from './facts.ts';
import { type Outlook, outlookFrom } from './outlook.ts';
import { type Supposition, supposedFacts } from './plausible.ts';
import { FALLBACK, RULES, unreadable } from './rules/index.ts';

/**
 * The table run over many small changes of one chart. What each derived fact and each rule looked at is recorded
 * once; a change then recalculates only what looked at something that changed, as a spreadsheet does. It comes to
 * the same as running everything again, which the tests hold it to.
 */

/** What was looked at: given facts by their keys, a drug taken as `mtor.since`, all else of the context as `c.size`. */
type Reads = Set<string>;

type Recorded<T> = { value: T; reads: Reads };

/** Runs calculations on one context, and notes all that each of them looks at. */
function recorder(c: Context): <T>(calculate: (c: Context) => T) => Recorded<T> {
  let reads: Reads = new Set();
  const fieldsOf = <T extends object>(of: T, prefix: '' | 'mtor.'): T =>
    new Proxy(of, {
      get(target, key) {
        reads.add(prefix + String(key));
        return Reflect.get(target, key);
      },
    });
  const facts = fieldsOf(c.facts, '');
  const drug = c.mtor === null ? null : fieldsOf(c.mtor, 'mtor.');
  const watched = new Proxy(c, {
    get(target, key) {
      if (key === 'facts') return facts;
      reads.add(`c.${String(key)}`);
      return key === 'mtor' ? drug : Reflect.get(target, key);
    },
  });
  return (calculate) => {
    reads = new Set();
    return { value: calculate(watched), reads };
  };
}

/** Some of a list of at most 31 calculations, one bit for each by its place. */
type Places = number;

const bit = (place: number): Places => 1 << place;
const isIn = (places: Places, place: number): boolean => (places & bit(place)) !== 0;

/** Who looked at what: for each name, those of a list of calculations that looked at it. */
type Readers = ReadonlyMap<string, Places>;

function readersOf(calculations: readonly Reads[]): Readers {
  const readers = new Map<string, Places>();
  for (const [place, reads] of calculations.entries()) {
    for (const name of reads) readers.set(name, (readers.get(name) ?? 0) | bit(place));
  }
  return readers;
}

function readersOfAny(readers: Readers, names: readonly string[]): Places {
  let places: Places = 0;
  for (const name of names) places |= readers.get(name) ?? 0;
  return places;
}

// `Object.keys` of a closed record: exactly its keys, in the order of derivation.
const DERIVED = (Object.keys(DERIVE) as (keyof DerivedFacts)[]).map((key, place) => ({
  key,
  name: `c.${key}`,
  place,
}));

/** The same value, or a list of the same values. */
function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

/** Puts in a fact that was derived anew; true when it has changed. */
function rederived<K extends keyof DerivedFacts>(
  c: Pick<DerivedFacts, K>,
  key: K,
  value: DerivedFacts[K],
): boolean {
  if (same(value, c[key])) return false;
  c[key] = value;
  return true;
}

/** What is different about a drug that is taken; `c.mtor` only where it was not taken before, or is no longer. */
function drugChanges(before: Mtor | null, after: Mtor | null): string[] {
  if (before === null || after === null) return ['c.mtor'];
  // `Object.keys` of a closed record: exactly its keys.
  const keys = Object.keys(after) as (keyof Mtor)[];
  return keys.filter((key) => before[key] !== after[key]).map((key) => `mtor.${key}`);
}

/** Supposed facts, and the names of everything that changed with them. `readers`: of the derived facts. */
function supposed(
  c: Context,
  readers: Readers,
  supposition: Supposition,
): { next: Context; changes: string[] } {
  const changes: string[] = [];
  let { unread } = c;
  for (const [key] of supposition) {
    changes.push(key);
    if (!unread.has(key)) continue;
    unread = new Set([...unread].filter((other) => other !== key));
    changes.push('c.unread');
  }
  const next: Context = { ...c, facts: supposedFacts(c.facts, supposition), unread, supposed: true };
  let stale = readersOfAny(readers, changes);
  for (const { key, name, place } of DERIVED) {
    if (!isIn(stale, place) || !rederived(next, key, DERIVE[key](next))) continue;
    const more = key === 'mtor' ? drugChanges(c.mtor, next.mtor) : [name];
    stale |= readersOfAny(readers, more);
    changes.push(...more);
  }
  return { next, changes };
}

export type WhatIf = { now: Outlook; outlookIf: (supposition: Supposition) => Outlook };

/** What any supposition about a chart would lead to; `e` is what the table came to on it. */
export function whatIf(c: Context, e: Evaluation): WhatIf {
  // As if supposed: what is looked at for the words of a verdict alone changes no outlook.
  const record = recorder({ ...c, supposed: true });
  const derived = readersOf(DERIVED.map(({ key }) => record<unknown>(DERIVE[key]).reads));
  // What could not be read is gone through only when it can decide: it takes many runs of the table itself.
  const recorded = RULES.map((rule) => (rule === unreadable ? null : record(rule.when)));
  const outlook = record((seen) => outlookFrom(seen, concluded(seen, e, e.holds, e.fromRecords)));
  const now = outlook.value;
  const readers = readersOf([...recorded.map((r) => r?.reads ?? new Set<string>()), outlook.reads]);
  const rules = RULES.map((rule, place) => ({
    rule,
    place,
    ranks: RANKING.has(rule.id),
    before: recorded[place]?.value ?? null,
  }));

  // Beside what could not be read, a fact that no rule has looked at so far may still come to matter.
  const hidden = c.unread.size > 0 && RULES.indexOf(e.rule) >= RULES.indexOf(unreadable);
  const matters = (key: FactKey) => hidden || derived.has(key) || readers.has(key);

  function outlookIf(supposition: Supposition): Outlook {
    if (!supposition.some(([key]) => matters(key))) return now;
    const { next, changes } = supposed(c, derived, supposition);
    const stale = readersOfAny(readers, changes);
    const holds = new Set<RuleId>();
    let open = true;
    let decided: Decided = { rule: FALLBACK, verdict: FALLBACK.when(next) };
    let unchanged = !isIn(stale, RULES.length);
    for (const { rule, place, ranks, before } of rules) {
      if (!open && !ranks) continue;
      const verdict = before === null || isIn(stale, place) ? rule.when(next) : before;
      if (ranks && verdict.truth !== before?.truth) unchanged = false;
      if (verdict.truth !== true) continue;
      holds.add(rule.id);
      if (open) decided = { rule, verdict };
      open = false;
    }
    if (unchanged && decided.rule === e.rule) return now;
    return outlookFrom(next, concluded(next, decided, holds, false));
  }

  return { now, outlookIf };
}
