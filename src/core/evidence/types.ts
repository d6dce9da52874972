import type { EvidenceId } from '../decision.ts';
import type { CalendarDate } from '../facts.ts';

/** How certain a piece of evidence is, as far as it was checked. Never to be shown as more. */
export type Mark = 'V' | 'V2' | 'BK' | 'NV' | 'PR';

/** One thing the article states. */
export type StatementData = {
  id: EvidenceId;
  about: string;
  /** Empty: none. */
  condition: string;
  conclusion: string;
  /** The numbers printed in the article; empty where it prints none. */
  citations: number[];
  notes?: string[];
};

/** One thing taken from a primary source. */
export type SourceItem = {
  /** Where a rule refers to this item alone: `P1d`. */
  id?: EvidenceId;
  content: string;
  /** Where and how it was read; marks as in `MARKS`. */
  verified: string;
  marks: Mark[];
};

export type SourceData = { id: EvidenceId; citation: string; items: SourceItem[] };

/** Where the sources contradict each other or say nothing, and what was chosen. */
export type ContradictionData = {
  id: EvidenceId;
  problem: string;
  resolution: string;
  reason: string;
  marks: Mark[];
};

/** A modifier or a drug check of this project. Its marks are of the whole; what is marked within it, of that part alone. */
export type ProjectRow = { id: EvidenceId; statement: string; marks: Mark[] };

export type Statement = StatementData & {
  kind: 'statement';
  section: 'guideline' | 'label' | 'research';
  /** The printed numbers in words, and that what they refer to is unknown (K27). */
  reference: string;
  /** When the article was last updated. */
  updated: CalendarDate;
};
export type PrimarySource = SourceData & { kind: 'source' };
export type Contradiction = ContradictionData & { kind: 'contradiction' };

export type ProjectRule = ProjectRow & {
  kind: 'project';
  /** What it rests on, in words; empty where that is the project's choice alone. */
  strength: string;
  evidence: EvidenceId[];
};

export type Evidence = Statement | PrimarySource | Contradiction;
