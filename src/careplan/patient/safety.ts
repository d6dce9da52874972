import type { PlanInput } from '../plan.ts';
import { listOf } from '../statement.ts';
import { type Block, block } from './block.ts';
import { bleeding, contacts } from './words.ts';

/** After an embolization, or with one among the choices, the ward is somebody to call. */
function needsWard({ decision, facts }: PlanInput): boolean {
  const treatments = listOf(facts.lesions).flatMap(({ treated }) => treated ?? []);
  return (
    treatments.some(({ procedure }) => procedure === 'embolization') ||
    decision.options.some(({ id }) => id === 'embolization')
  );
}

function contactBlock(input: PlanInput): Block {
  const ward = needsWard(input);
  return block('contacts', contacts.heading, {
    toWrite: [contacts.emergency, contacts.team, ...(ward ? [contacts.ward] : [])],
    after: ward ? [contacts.afterEmbolization] : [],
  });
}

/** The signs of bleeding, and whom to call (H3, H4). */
export function safetyBlocks(input: PlanInput): Block[] {
  if (input.decision.subtype === 'X-OUT-OF-SCOPE') {
    const { heading, lines, after } = bleeding.outOfScope;
    return [block('emergency-signs', heading, { items: lines, after }), contactBlock(input)];
  }
  const { now, today } = bleeding;
  // In an emergency it stands with what to do now.
  const after = input.decision.disposition === 'emergency' ? [] : now.after;
  return [
    block('emergency-signs', now.heading, { items: now.lines, after }),
    block('same-day-signs', today.heading, { items: today.lines, after: today.after }),
    contactBlock(input),
  ];
}
