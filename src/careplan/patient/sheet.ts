import { withoutDose } from '../dose.ts';
import { planModel } from '../model.ts';
import type { PlanInput } from '../plan.ts';
import type { Block } from './block.ts';
import { choiceBlock } from './choices.ts';
import { everyDayBlock, growthBlock, medicineBlocks } from './education.ts';
import { nextScanBlock } from './next-scan.ts';
import { outcomeBlock } from './outcome.ts';
import { safetyBlocks } from './safety.ts';
import { stepsBlock } from './steps.ts';
import { unknownBlocks } from './unknown.ts';
import { urgentBlock } from './urgent.ts';
import { sheet as words } from './words.ts';

/** The plan in the patient's words. */
export type PatientSheet = {
  title: string;
  draft: string;
  /** Name and birth date, as the plan has them. */
  patient: string;
  /** What cannot wait; null when everything can. */
  urgent: Block | null;
  /** The signs of bleeding first. */
  blocks: Block[];
  foot: string[];
};

function foot({ decision, today }: PlanInput, blocks: Block[]): string[] {
  const marked = blocks.some(({ before, after }) => [...before, ...after].some((line) => line.endsWith('*')));
  const reviewed = { submitted: [words.unreviewed], 'under-review': [words.review], approved: [] };
  return [
    ...(marked ? [words.unconfirmed] : []),
    ...reviewed[decision.reviewStatus],
    words.content(decision.contentVersion),
    words.madeOn(today),
  ];
}

/** No dose stands in these words; should one ever get in, it does not get out. */
function guarded(one: Block): Block {
  const safe = (lines: string[]) => lines.map((line) => withoutDose(line, false));
  return { ...one, before: safe(one.before), items: safe(one.items), after: safe(one.after) };
}

/**
 * The same plan as the draft, in plain words: the same decision, the same choices, the same day of the scan. `isShort`:
 * what is not known yet is not listed, for want of room.
 */
export function patientSheet(input: PlanInput, isShort = false): PatientSheet {
  const urgent = urgentBlock(input);
  const blocks = [
    ...safetyBlocks(input),
    outcomeBlock(input),
    ...nextScanBlock(input),
    ...choiceBlock(input),
    ...stepsBlock(input),
    ...growthBlock(input),
    ...medicineBlocks(input),
    ...everyDayBlock(input),
    ...unknownBlocks(input, isShort),
  ].map(guarded);
  return {
    title: words.title,
    draft: input.choices.accepted ? words.accepted : words.draft,
    patient: planModel(input).patient,
    urgent: urgent === null ? null : guarded(urgent),
    blocks,
    foot: foot(input, blocks),
  };
}
