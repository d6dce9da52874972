import type { Decision } from '../../core/decision.ts';
import type { PlanInput } from '../plan.ts';

/** Whether the decision tells the patient this (H1–H13). */
export const tells = ({ education }: Decision, id: string): boolean => education.some((one) => one.id === id);

/** An mTOR inhibitor is only offered so far. */
const isStart = ({ subtype }: Decision): boolean => subtype === 'M-START' || subtype === 'M-PAED';

/** H8 is for those who take an mTOR inhibitor, or are offered one. */
export const takesMtor = ({ decision }: PlanInput): boolean => tells(decision, 'H8') && !isStart(decision);

/** Who may stop it is told so (H7); whose transplant it holds is not. */
export const holdsTransplant = (input: PlanInput): boolean =>
  takesMtor(input) && !tells(input.decision, 'H7');
