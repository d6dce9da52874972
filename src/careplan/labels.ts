import type { Disposition, Urgency } from '../core/decision.ts';
import type { Modality } from '../core/facts.ts';

export const DISPOSITION: Record<Disposition, string> = {
  emergency: 'emergency',
  intervention: 'intervention to be discussed',
  'medical-therapy': 'medical therapy',
  surveillance: 'surveillance',
  'insufficient-data': 'cannot conclude',
};

export const URGENCY: Record<Urgency, string> = {
  now: 'now',
  'same-day': 'the same day',
  '2-weeks': 'within 2 weeks',
  '6-weeks': 'within 6 weeks',
  '8-weeks': 'within 8 weeks',
  routine: 'routine',
};

export const MODALITY: Record<Modality, string> = { ultrasound: 'ultrasound', ct: 'CT', mri: 'MRI' };

/** A code of this project in words: `flank_pain` becomes "flank pain". */
export const words = (code: string): string =>
  code
    .replace(/[_-]/g, ' ')
    .replace(/\b(?:ace|nsaid|cyp3a4|dpp4|sega)\b/g, (name) => name.toUpperCase())
    .replace(/\bmtor\b/, 'mTOR');
