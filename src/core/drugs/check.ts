import type { Context } from '../context.ts';
import type { Alert, EvidenceId } from '../decision.ts';
import type { Evaluation } from '../evaluate.ts';

/** One drug check of the table (clinical.md, part 4 e): `null` where it has nothing to say of this patient. */
export type DrugCheck = {
  id: string;
  evidence: EvidenceId[];
  find: (c: Context, e: Evaluation) => Pick<Alert, 'severity' | 'text'> | null;
};

export function caution(text: string): Pick<Alert, 'severity' | 'text'> {
  return { severity: 'caution', text };
}

export function info(text: string): Pick<Alert, 'severity' | 'text'> {
  return { severity: 'info', text };
}
