import type { Coded } from '../terminology/match.ts';
import { type Json, list, text } from './json.ts';
import { oncePer } from './once.ts';

const NOTHING: Coded = { codings: [], texts: [] };

/** A CodeableConcept as codes and words. */
export const codedOf = (concept: Json | null): Coded => (concept === null ? NOTHING : takenApart(concept));

/** Every reader of a chart asks for the same concepts. */
const takenApart = oncePer(takeApart);

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

const isSame = (a: Json, b: Json | undefined): boolean =>
  a['code'] === b?.['code'] && a['display'] === b?.['display'] && a['system'] === b?.['system'];

/** As `codedOf`, and one for all of the many entries of a chart that name the same test in the same words. */
export function codedAlike(): typeof codedOf {
  const known = new Map<unknown, { codings: Json[]; own: unknown; coded: Coded }>();
  return (concept) => {
    const codings = list(concept, 'coding');
    const own = concept?.['text'];
    const key = codings[0]?.['code'] ?? own;
    const before = known.get(key);
    if (
      before !== undefined &&
      before.own === own &&
      before.codings.length === codings.length &&
      codings.every((one, at) => isSame(one, before.codings[at]))
    )
      return before.coded;
    const coded = codedOf(concept);
    known.set(key, { codings, own, coded });
    return coded;
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
