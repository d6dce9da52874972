import type { Assessment } from '../../assessment.ts';
import type { Standing } from '../../ehr/types.ts';
import { formatNames } from '../format.ts';
import { rungs, save } from './words.ts';

/** Whether something can be saved, and if not, the sentence that says why. */
type Offer = { open: true } | { open: false; because: string };

const refuse = (because: string): Offer => ({ open: false, because });

/** A plan that lists a read as missing only because it was still under way would be wrong a second later: it waits. */
export function offerOf(assessment: Assessment, reading: string[], { saving }: Standing): Offer {
  const { decision, patient, carePlan } = assessment;
  if (decision.disposition === 'emergency') return refuse(save.emergency);
  if (patient === null) return refuse(save.noPatient);
  if (carePlan !== null && saving.kind === 'export')
    return refuse(`${rungs.because[saving.because]} ${rungs.instead.export}`);
  if (reading.length > 0) return refuse(save.waits(formatNames(reading)));
  return carePlan === null ? refuse(save.outOfScope) : { open: true };
}
