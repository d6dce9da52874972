import type { ReactElement } from 'react';
import type { EvidenceId } from '../../core/decision.ts';
import { evidence } from '../words-in-depth.ts';

/** Which block of the article, or which kind of source, an id belongs to (clinical.md parts 1 to 4). */
export function kindOf(id: EvidenceId): string {
  const statement = /^S(\d+)/.exec(id)?.[1];
  if (statement !== undefined) {
    const number = Number(statement);
    if (number <= 25) return evidence.kinds.guideline;
    return number <= 35 ? evidence.kinds.label : evidence.kinds.research;
  }
  if (/^P\d/.test(id)) return evidence.kinds.primary;
  return /^K\d/.test(id) ? evidence.kinds.disagreement : evidence.kinds.project;
}

/** Ids by their kind, in the order given. */
function byKind(ids: EvidenceId[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of new Set(ids)) groups.set(kindOf(id), [...(groups.get(kindOf(id)) ?? []), id]);
  return groups;
}

/** The evidence behind a sentence, by kind, so that a label is never taken for a guideline (N7, N8). */
export function Evidence({ ids }: { ids: EvidenceId[] }): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <ul className="tags" aria-label={evidence.title}>
      {[...byKind(ids)].map(([kind, group]) => (
        <li key={kind}>
          {group.join(' ')} {kind}
        </li>
      ))}
    </ul>
  );
}
