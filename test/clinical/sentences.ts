import type { Decision } from '../../src/core/decision.ts';

/** Everything a decision says in words, for a clinician to review: each sentence once. */
export function said(decision: Decision): string[] {
  const sentences = new Set<string>();
  JSON.stringify(decision, (_key, value: unknown) => {
    if (typeof value === 'string' && /\s/.test(value)) sentences.add(value.replaceAll('\n', ' '));
    return value;
  });
  return [...sentences];
}
