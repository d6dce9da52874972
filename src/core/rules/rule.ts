import type { Context } from '../context.ts';
import type { EvidenceId, RuleId } from '../decision.ts';
import type { Verdict } from '../truth.ts';

/** The rows of the outcome table (clinical.md, part 4 b). */
export type OutcomeId =
  | 'EMERGENCY'
  | 'I-RECENT-BLEED'
  | 'I-DIAG'
  | 'I-EAML'
  | 'I-SYMPT'
  | 'I-RISK'
  | 'I-MTOR-FAIL'
  | 'I-MTOR-BLOCKED'
  | 'I-SIZE'
  | 'I-GROWTH'
  | 'M-HOLD'
  | 'M-ASSESS'
  | 'M-CONTINUE'
  | 'M-START'
  | 'M-PAED'
  | 'S-RECHAR'
  | 'PREGNANT'
  | 'TREATED'
  | 'TSC'
  | 'SMALL'
  | 'X-OUT-OF-SCOPE'
  | 'X-SIZE-MISSING'
  | 'X-SIZE-INVALID'
  | 'X-SIZE-STALE'
  | 'X-UNREADABLE'
  | 'UNCLASSIFIED';

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
