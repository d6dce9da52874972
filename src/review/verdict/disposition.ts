import type { Disposition } from '../../core/decision.ts';
import type { Recommendation } from '../../core/recommend.ts';
import { dispositions, verdict } from '../words.ts';

/** How the verdict looks. Only `act` and `emergency` carry a colour, and neither rests on it. */
export type Tone = 'emergency' | 'act' | 'calm' | 'unknown';

export const tones: Record<Disposition, Tone> = {
  emergency: 'emergency',
  intervention: 'act',
  'medical-therapy': 'calm',
  surveillance: 'calm',
  'insufficient-data': 'unknown',
};

/** The disposition in words; the outcomes without a recommendation are told apart. */
export function dispositionWords(decision: Recommendation): string {
  if (decision.disposition !== 'insufficient-data') return dispositions[decision.disposition];
  if (decision.subtype === 'X-OUT-OF-SCOPE') return verdict.outOfScope;
  return dispositions['insufficient-data'];
}
