import type { ReactElement } from 'react';
import type { EvidenceId } from '../../core/decision.ts';
import { byKind } from './kinds.ts';
import { LaterTexts } from './later-texts.tsx';
import { Unfolding } from './unfolding.tsx';
import { evidence as words } from './words.ts';

/** The evidence behind a sentence: one tag for each kind, which opens to the statements in full. */
export function Evidence({
  ids,
  label = words.label,
}: {
  ids: EvidenceId[];
  label?: string;
}): ReactElement | null {
  if (ids.length === 0) return null;
  return (
    <ul className="tags" aria-label={label}>
      {byKind(ids).map(([kind, group]) => (
        <li key={kind}>
          <Unfolding summary={`${words.kinds[kind](group.length)} ${group.join(', ')}`}>
            {() => <LaterTexts>{({ Texts }) => <Texts ids={group} />}</LaterTexts>}
          </Unfolding>
        </li>
      ))}
    </ul>
  );
}
