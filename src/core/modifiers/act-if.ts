import type { Context } from '../context.ts';
import type { Action } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';
import { known } from '../known.ts';
import { OUTCOMES } from '../outcomes.ts';
import { cm } from '../words/labels.ts';

/** What would make one act (clinical.md, part 4 f): printed with every surveillance and every start of a drug. */

function now(c: Context): string {
  const current = c.largest?.current ?? null;
  if (current !== null) return `now ${cm(current.mm)}, ${current.date}`;
  return c.lesions.some((l) => l.state === 'bounded')
    ? 'now not measured, reported smaller'
    : 'now no untreated lesion';
}

function actIf(c: Context): string {
  const conditions = [
    `4.0 cm reached (${now(c)})`,
    ...(c.tscStatus === 'definite' ? ['above 3.0 cm and growing, as TSC is definite'] : []),
    'growth above 0.50 cm a year',
    'an aneurysm of 5 mm or more',
    'attributable pain, visible blood or a bleed',
    'a new solid part or no fat',
    ...(known(c.facts.sex) === 'male' || c.pregnant === true ? [] : ['a pregnancy planned']),
    'an anticoagulant started',
    'poor access to care',
    'you prefer it',
  ];
  return `I would act if: ${conditions.join('; ')}.`;
}

export function actIfActions(c: Context, e: Evaluation): Action[] {
  const { disposition } = OUTCOMES[e.outcome];
  const because = e.rule.id;
  if (disposition === 'surveillance') {
    const evidence = ['S7', 'S8', 'S9', 'S42', 'P10', 'K5', 'K6', 'K10', 'K14', 'K17'];
    return [{ id: 'act-if', kind: 'education', text: actIf(c), because, evidence }];
  }
  if (e.outcome !== 'M-START' && e.outcome !== 'M-PAED') return [];
  const text = 'Not an mTOR inhibitor if: bleeding now, diagnosis unsure, pregnant, severe infection.';
  return [
    { id: 'not-mtor-if', kind: 'education', text, because, evidence: ['K3', 'K7', 'K14', 'K17', 'P20'] },
  ];
}
