import type { Answerer } from './said.ts';
import type { Change, Given } from './given.ts';

/** For tests: an answer that was given, and by whom. */

export const answerer: Answerer = { today: '2026-11-23', by: 'Dr Rossi' };

export const given = (change: Change, reason?: string): Given => ({
  key: 'k',
  question: 'q',
  said: 's',
  change,
  ...(reason === undefined ? {} : { reason }),
});
