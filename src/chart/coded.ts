import type { Coded } from '../terminology/match.ts';
import { type Json, list, text } from './json.ts';

const NOTHING: Coded = { codings: [], texts: [] };

/** Every reader of a chart asks for the same concepts: each is taken apart once. */
const known = new WeakMap<Json, Coded>();

/** A CodeableConcept as codes and words. */
export function codedOf(concept: Json | null): Coded {
  if (concept === null) return NOTHING;
  const coded = known.get(concept) ?? takeApart(concept);
  known.set(concept, coded);
  return coded;
}

function takeApart(concept: Json): Coded {
  const codings = list(concept, 'coding');
  const own = text(concept, 'text');
  const displays = codings.flatMap((coding) => text(coding, 'display') ?? []);
  return {
    codings: codings.flatMap((coding) => {
      const system = text(coding, 'system');
      const code = text(coding, 'code');
      return system === null || code === null ? [] : [{ system, code }];
    }),
    texts: own === null ? displays : [own, ...displays],
  };
}

export function words(...texts: (string | null)[]): Coded {
  return { codings: [], texts: texts.filter((one) => one !== null) };
}

export function together(...parts: Coded[]): Coded {
  return { codings: parts.flatMap(({ codings }) => codings), texts: parts.flatMap(({ texts }) => texts) };
}

/** How the chart itself words a concept; its first code where it has no words. */
export function wordsOf({ texts, codings }: Coded): string {
  return texts[0] ?? codings[0]?.code ?? '';
}

/** The plain code of a status-like element: a code, or a concept that holds one. */
export function statusCode(parent: Json, key: string): string | null {
  const plain = text(parent, key);
  if (plain !== null) return plain.toLowerCase();
  const concept = list(parent, key)[0] ?? null;
  const code = list(concept, 'coding').map((coding) => text(coding, 'code'))[0] ?? text(concept, 'text');
  return code?.toLowerCase() ?? null;
}
