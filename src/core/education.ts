import type { Context } from './context.ts';
import type { Decision, Imaging } from './decision.ts';
import { forTransplant, mtorActive } from './drugs/d0.ts';
import type { Evaluation } from './evaluate.ts';
import { known } from './known.ts';
import { OUTCOMES } from './outcomes.ts';
import { EDUCATION } from './words/education.ts';

type Id = keyof typeof EDUCATION;

/** H1–H4, H11–H13 for everyone with a renal AML, more where it applies. */
function idsFor(c: Context, e: Evaluation, imaging: Imaging | null): Id[] {
  if (e.outcome === 'X-OUT-OF-SCOPE') return [];
  const ids: Id[] = ['H1', 'H2', 'H3', 'H4'];
  const { disposition } = OUTCOMES[e.outcome];
  if (disposition === 'surveillance' && e.outcome !== 'S-RECHAR' && imaging !== null) ids.push('H5');
  if (disposition === 'intervention') ids.push('H6');
  const taken = mtorActive(c);
  // H7 says when to take no further tablet: never to somebody whose transplant it holds (D0).
  if ((taken && !forTransplant(c)) || (!taken && disposition === 'medical-therapy')) ids.push('H7');
  if (taken || disposition === 'medical-therapy') ids.push('H8', 'H9');
  if (c.pregnant === true || known(c.facts.planningPregnancy) === true) ids.push('H10');
  ids.push('H11', 'H12', 'H13');
  return ids;
}

export function educationOf(c: Context, e: Evaluation, imaging: Imaging | null): Decision['education'] {
  return idsFor(c, e, imaging).map((id) => ({
    id,
    text: EDUCATION[id].replace('{date}', imaging?.due ?? ''),
  }));
}
