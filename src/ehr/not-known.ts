import { ehrError } from './errors.ts';
import type { SaveOutcome } from './types.ts';

type NotKnown = Extract<SaveOutcome, { state: 'not-known' }>;

/** The EHR may or may not have it. `detail`: for support; `sentence`: what that means for the clinician. */
export const notKnown = (detail: string, sentence: string, next: NotKnown['next']): NotKnown => ({
  state: 'not-known',
  error: ehrError('unknown-outcome', detail, sentence),
  next,
});
