import type { Code } from '../terminology/code.ts';
import { type Coded, codingKey } from '../terminology/match.ts';
import { type Entry, toEntry } from './entry.ts';
import { type Json, list, text } from './json.ts';
import { oncePer } from './once.ts';

/** Finds the entries that carry one of some codes. Entries of one test share what they are coded with. */
export function byCodes(entries: readonly Entry[]): (codes: readonly Code[]) => Entry[] {
  const byCode = new Map<string, Entry[]>();
  const listsOf = oncePer(({ codings }: Coded) =>
    [...new Set(codings.map(codingKey))].map((key) => {
      const same = byCode.get(key) ?? [];
      byCode.set(key, same);
      return same;
    }),
  );
  for (const entry of entries) for (const same of listsOf(entry.code)) same.push(entry);
  return (codes) => {
    const [first = [], ...others] = codes
      .map((code) => byCode.get(codingKey(code)))
      .filter((same) => same !== undefined);
    return others.length === 0 ? first : [...new Set([first, ...others].flat())];
  };
}

/** Finds what a Reference points to. Most charts point to little: the index is made when the first is followed. */
export function references(entries: readonly Entry[]): (from: Entry, reference: Json) => Entry | null {
  let index: { byReference: Map<string, Entry>; byId: Map<string | null, Entry> } | undefined;
  return (from, reference) => {
    const target = text(reference, 'reference');
    if (target === null) return null;
    if (target.startsWith('#')) {
      const contained = list(from.json, 'contained').find((one) => text(one, 'id') === target.slice(1));
      return contained === undefined ? null : { ...toEntry(contained), id: null };
    }
    index ??= {
      byReference: new Map(entries.map((entry) => [entry.reference, entry])),
      byId: new Map(entries.map((entry) => [entry.id, entry])),
    };
    const uuid = /^urn:uuid:(.+)$/.exec(target)?.[1];
    if (uuid !== undefined) return index.byId.get(uuid) ?? null;
    const relative = /([A-Za-z]+\/[^/]+)(?:\/_history\/.*)?$/.exec(target)?.[1];
    return relative === undefined ? null : (index.byReference.get(relative) ?? null);
  };
}
