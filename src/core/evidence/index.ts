import { ARTICLE_UPDATED } from '../content.ts';
import type { EvidenceId } from '../decision.ts';
import { CONTRADICTIONS_1_19 } from './contradictions-01-19.ts';
import { CONTRADICTIONS_20_37 } from './contradictions-20-37.ts';
import { EVEROLIMUS_LABEL } from './sources-everolimus-label.ts';
import { FURTHER } from './sources-further.ts';
import { GUIDELINES } from './sources-guidelines.ts';
import { STUDIES } from './sources-studies.ts';
import { GUIDELINE } from './statements-guideline.ts';
import { LABEL } from './statements-label.ts';
import { RESEARCH } from './statements-research.ts';
import type { Contradiction, Evidence, Mark, PrimarySource, Statement, StatementData } from './types.ts';

export type * from './types.ts';

/** What each mark means, in words a clinician reads beside it. */
export const MARKS: Record<Mark, string> = {
  V: 'the statement was read in a primary text, often in an excerpt',
  V2: 'read only in a secondary text (review, reproduced table, reference book)',
  BK: 'background knowledge, not confirmed in any text read; a clinician must confirm it',
  NV: 'looked for, not found',
  PR: 'a choice of this project, because sources are silent or disagree; a clinical lead must sign it off',
};

/** The article prints numbers but no reference list (K27). */
function reference(citations: number[]): string {
  const printed =
    citations.length === 0 ? 'No citation printed' : citations.map((number) => `[${number}]`).join(' ');
  return `${printed}: reference not given in source document`;
}

const statements = (section: Statement['section'], rows: StatementData[]): Statement[] =>
  rows.map((row) => ({
    kind: 'statement',
    section,
    ...row,
    reference: reference(row.citations),
    updated: ARTICLE_UPDATED,
  }));

const SOURCES: PrimarySource[] = [...GUIDELINES, ...STUDIES, ...EVEROLIMUS_LABEL, ...FURTHER].map((row) => ({
  kind: 'source',
  ...row,
}));

const CONTRADICTIONS: Contradiction[] = [...CONTRADICTIONS_1_19, ...CONTRADICTIONS_20_37].map((row) => ({
  kind: 'contradiction',
  ...row,
}));

/** Everything the rules, options, actions and disagreements refer to: S1–S54, P1–P44, K1–K37. */
export const EVIDENCE: readonly Evidence[] = [
  ...statements('guideline', GUIDELINE),
  ...statements('label', LABEL),
  ...statements('research', RESEARCH),
  ...SOURCES,
  ...CONTRADICTIONS,
];

const BY_ID: ReadonlyMap<EvidenceId, Evidence> = new Map([
  // An item without an id of its own gives way to its whole source, which comes after it.
  ...SOURCES.flatMap((source) =>
    source.items.map((item): [EvidenceId, Evidence] => [item.id ?? source.id, { ...source, items: [item] }]),
  ),
  ...EVIDENCE.map((one): [EvidenceId, Evidence] => [one.id, one]),
]);

/**
 * One piece of evidence by its id (S12, P5, K3). An item of a source that has an id of its own (P1d) gives the
 * source with that item alone. `null` for an id that is none.
 */
export function evidence(id: EvidenceId): Evidence | null {
  return BY_ID.get(id) ?? null;
}
