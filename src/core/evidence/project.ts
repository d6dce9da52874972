import type { EvidenceId, RuleId } from '../decision.ts';
import { RULES } from '../rules/index.ts';
import { DRUG_CHECKS, MODIFIERS } from './project-rows.ts';
import type { Mark, ProjectRule } from './types.ts';

/**
 * What each rule rests on, as the table of rules says it (clinical.md, part 4 b, column “strength”); a mark within it is
 * of that part alone.
 */
const STRENGTH: Record<RuleId, { strength: string; marks: Mark[] }> = {
  R00: { strength: '', marks: ['PR'] },
  R01: { strength: 'article', marks: ['BK'] },
  R01b: { strength: '', marks: ['PR'] },
  R02: { strength: 'article', marks: ['PR'] },
  R03: { strength: 'article', marks: ['PR'] },
  R04: { strength: 'observational', marks: ['PR'] },
  R05a: {
    strength: 'label; the limit for thrombocytopenia [BK]; how soon each finding is acted on [PR]',
    marks: [],
  },
  R05b: { strength: 'trial', marks: ['BK', 'PR'] },
  R05c: { strength: 'article', marks: ['PR'] },
  R05d: { strength: 'article; its interval is the project’s', marks: ['PR'] },
  R06: { strength: '', marks: ['PR'] },
  R06g: { strength: '', marks: ['PR'] },
  R07: {
    strength:
      'guideline and label; that 4.0 cm itself counts, by K2, and the order of treatments, by K3 [PR]',
    marks: [],
  },
  R07x: { strength: '', marks: ['PR'] },
  R08: {
    strength:
      'guideline [V2], its wording of 2021 [BK]; how much counts as growing, by K5, and the order, by K3 [PR]',
    marks: [],
  },
  R08x: { strength: '', marks: ['PR'] },
  R09: {
    strength:
      'article; contested; that 4.0 cm itself counts, by K2, the order of treatments, by K3, and watching as an equal option, by K4 [PR]',
    marks: [],
  },
  R10: { strength: 'weak', marks: ['PR'] },
  R11a: { strength: 'article', marks: ['PR'] },
  R11b: { strength: 'article', marks: [] },
  R11c: { strength: '', marks: ['PR'] },
  R11d: { strength: '', marks: ['PR'] },
  R11e: { strength: '', marks: ['PR'] },
  R12: { strength: 'none: it holds where no other does', marks: [] },
};

const BY_ID: ReadonlyMap<EvidenceId, ProjectRule> = new Map([
  ...RULES.map(({ id, statement, evidence }): [EvidenceId, ProjectRule] => [
    id,
    { kind: 'project', id, statement, evidence, ...STRENGTH[id] },
  ]),
  ...[...MODIFIERS, ...DRUG_CHECKS].map((row): [EvidenceId, ProjectRule] => [
    row.id,
    { kind: 'project', evidence: [], strength: '', ...row },
  ]),
]);

/** What is this project's own: a rule, a modifier, a drug check. `null` for an id that is none. */
export function projectRule(id: EvidenceId): ProjectRule | null {
  return BY_ID.get(id) ?? null;
}
