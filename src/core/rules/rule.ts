import type { Context } from '../context.ts';
import type { EvidenceId, RuleId, Subtype } from '../decision.ts';
import type { Verdict } from '../truth.ts';

/** The rows of the outcome table (clinical.md, part 4 b). */
export type OutcomeId = Subtype | 'EMERGENCY' | 'PREGNANT' | 'TREATED' | 'TSC' | 'SMALL' | 'UNCLASSIFIED';

/** One rule of the decision table. */
export type Rule = {
  id: RuleId;
  /** In one sentence, as the clinician reads it. */
  statement: string;
  evidence: EvidenceId[];
  when: (c: Context) => Verdict;
  /** What follows where it holds. */
  outcome: (c: Context) => OutcomeId;
  /** Says "otherwise": holds only because nothing before it does. */
  otherwise?: true;
};
