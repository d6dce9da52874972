import type { Disposition } from '../../core/decision.ts';
import type { Recommendation } from '../../core/recommend.ts';
import { dispositions, verdict } from '../words.ts';

/** How the verdict looks. Only `act` and `emergency` carry a colour, and neither rests on it. */
type Tone = 'emergency' | 'act' | 'calm' | 'unknown';

export const tones: Record<Disposition, Tone> = {
  emergency: 'emergency',
  intervention: 'act',
  'medical-therapy': 'calm',
  surveillance: 'calm',
  'insufficient-data': 'unknown',
};

/** The disposition in words; what could be taken for another thing is told apart (K4, K14). */
export function dispositionWords(decision: Recommendation): string {
  const { subtype } = decision;
  if (subtype === 'I-SIZE') return verdict.discuss;
  if (subtype === 'I-DIAG') return verdict.diagnosis;
  return subtype === 'X-OUT-OF-SCOPE' ? verdict.outOfScope : dispositions[decision.disposition];
}
