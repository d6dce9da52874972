import type { Assessment } from '../../assessment.ts';
import type { Standing } from '../../ehr/types.ts';
import { formatNames } from '../format.ts';
import { readOnly } from '../standing/words.ts';
import { save } from '../words-in-depth.ts';

/** Whether a draft can be saved, and if not, the sentence that says why, and whether there is a plan all the same. */
export type Offer = { open: true } | { open: false; because: string; readOnly: boolean };

const refuse = (because: string, readOnly = false): Offer => ({ open: false, because, readOnly });

/** A plan that lists a read as missing only because it was still under way would be wrong a second later: it waits. */
export function offerOf(assessment: Assessment, reading: string[], { saving }: Standing): Offer {
  const { decision, patient, carePlan } = assessment;
  if (decision.disposition === 'emergency') return refuse(save.emergency);
  if (patient === null) return refuse(save.noPatient);
  if (saving.kind !== 'plan' && carePlan !== null)
    return refuse(`${readOnly[saving.because]} ${readOnly.instead}`, true);
  if (reading.length > 0) return refuse(save.waits(formatNames(reading)));
  if (decision.subtype === 'X-OUT-OF-SCOPE') return refuse(save.outOfScope);
  return carePlan === null ? refuse(save.noPlan) : { open: true };
}
