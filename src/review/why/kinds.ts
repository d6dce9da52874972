import type { EvidenceId } from '../../core/decision.ts';
import type { evidence } from './words.ts';

export type Kind = keyof typeof evidence.kinds;

/** Which block of the article, or which kind of source, an id belongs to (clinical.md parts 1 to 4). */
export function kindOf(id: EvidenceId): Kind {
  const statement = /^S(\d+)/.exec(id)?.[1];
  if (statement !== undefined) {
    const number = Number(statement);
    if (number <= 25) return 'guideline';
    return number <= 35 ? 'label' : 'research';
  }
  if (/^P\d/.test(id)) return 'source';
  return /^K\d/.test(id) ? 'disagreement' : 'project';
}

/** Ids by their kind, each once, in the order given: a label is never taken for a guideline (N7, N8). */
export function byKind(ids: readonly EvidenceId[]): [Kind, EvidenceId[]][] {
  const groups = new Map<Kind, EvidenceId[]>();
  for (const id of new Set(ids)) groups.set(kindOf(id), [...(groups.get(kindOf(id)) ?? []), id]);
  return [...groups];
}

const ID = /(?<![\w.-])(?:[SPK]\d{1,2}[a-g]?|R\d{2}[a-z]?|MOD-[A-Z0-9]+\??|[DF]\d{1,2})(?![\w-])/g;

/** What a text refers to by its id: a reader who does not know the id can open it. */
export const namedIn = (text: string): EvidenceId[] => [...new Set(text.match(ID) ?? [])];
