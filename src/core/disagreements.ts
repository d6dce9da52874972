import type { Context } from './context.ts';
import { olderThanMonths } from './dates.ts';
import type { Disagreement } from './decision.ts';
import { mtorActive } from './drugs/d0.ts';
import type { Evaluation } from './evaluate.ts';
import { FOLLOWED } from './followed.ts';
import { known } from './known.ts';
import { eGFRBelow60 } from './kidney.ts';
import { lastSeen } from './lesions/last-seen.ts';
import { eGFROlderThan } from './modifiers/kidney.ts';
import { pressureMatters } from './modifiers/pressure.ts';
import { softFactors } from './modifiers/soft-factors.ts';
import { OUTCOMES } from './outcomes.ts';
import type { Recommendation } from './recommend.ts';
import { dealtWith } from './rules/r04.ts';
import { DISAGREEMENTS } from './words/disagreements.ts';
import { MTOR_DISAGREEMENTS } from './words/disagreements-mtor.ts';

/** What was found for this patient. */
export type Found = {
  c: Context;
  e: Evaluation;
  recommendation: Pick<Recommendation, 'imaging' | 'options'>;
};

/** When a disagreement is listed at all (clinical.md, end of part 2). */
type Applies = (found: Found) => boolean;

/** A soft factor, an aneurysm of any size, or an earlier bleed not dealt with since. */
function bleedingFactor(c: Context): boolean {
  const prior = known(c.facts.priorAmlBleed);
  const bled = prior !== null && prior !== false && !dealtWith(c, prior);
  return softFactors(c).length > 0 || (c.aneurysm?.mm ?? 0) > 0 || bled;
}

function twoValuesWeighed(c: Context): boolean {
  return c.lesions.some((l) => l.current !== null && l.current.instead !== null);
}

/** The last scan: of the governing lesion where there is one, its bound included; else the newest of any. */
function lastScanOld(c: Context, { governing }: Evaluation): boolean {
  const own = lastSeen(governing)?.date ?? null;
  const dates = own === null ? c.lesions.flatMap((l) => l.scans.map((s) => s.date)) : [own];
  return dates.length > 0 && dates.every((date) => olderThanMonths(date, c.today, 12));
}

function growing(c: Context): boolean {
  return c.lesions.some((l) => l.growth.notable);
}

const intervention: Applies = ({ e }) => OUTCOMES[e.outcome].disposition === 'intervention';

/** Taking an mTOR inhibitor, or one is among the options. */
const onOrOffered: Applies = ({ c, recommendation }) =>
  mtorActive(c) || recommendation.options.some((option) => option.id === 'mtor-inhibitor');

/** Where one applies; those that are open wherever they apply (K1, K4, K34, K37) stand with the outcomes. */
const APPLIES: Record<string, Applies> = {
  K2: ({ c }) => c.size !== null && c.size >= 38 && c.size <= 40,
  K3: ({ c, e }) => e.rule.id !== 'R01' && (c.tscStatus === 'definite' || (c.size ?? 0) > 40),
  K5: ({ c }) => growing(c),
  K6: ({ c }) => bleedingFactor(c),
  K7: ({ c, e }) => c.tscStatus === 'definite' && e.holds.has('R04'),
  K8: ({ recommendation }) => recommendation.imaging !== null,
  K9: (found) => onOrOffered(found) && found.c.tscStatus !== 'definite',
  K10: ({ c }) => c.tscStatus === 'definite' && c.size !== null && c.size < 40,
  K11: ({ c }) => c.several,
  K12: ({ c }) => c.tscStatus === 'suspected' || c.tscStatus === 'not-recorded',
  K13: ({ c }) => c.signs.length > 0,
  K14: ({ e }) => e.holds.has('R02'),
  K15: ({ c }) => c.solitaryKidney === true,
  K16: ({ c }) => c.ageYears !== null && c.ageYears < 18,
  K17: ({ c }) => c.pregnant === true || known(c.facts.planningPregnancy) === true,
  K18: ({ c, e }) => e.rule.id === 'R06' || lastScanOld(c, e),
  K19: ({ c }) => twoValuesWeighed(c) || (known(c.facts.pregnant) === true && known(c.facts.sex) === 'male'),
  K20: ({ c }) => eGFROlderThan(c, 12) || eGFRBelow60(c),
  K21: onOrOffered,
  K22: onOrOffered,
  K23: onOrOffered,
  K24: onOrOffered,
  K25: ({ c }) => c.treatments.length > 0,
  K26: onOrOffered,
  K28: onOrOffered,
  K29: onOrOffered,
  K30: intervention,
  K31: intervention,
  K32: intervention,
  K35: onOrOffered,
  K36: ({ c }) => pressureMatters(c),
};

const number = (id: string): number => Number(id.slice(1));

const TEXTS = Object.entries({ ...DISAGREEMENTS, ...MTOR_DISAGREEMENTS }).toSorted(
  ([a], [b]) => number(a) - number(b),
);

/** The disagreements that concern this patient; open where the choice changed this very answer (at most two). */
export function disagreementsOf(found: Found): Disagreement[] {
  const open = OUTCOMES[found.e.outcome].open(found.c, found.e);
  const listed: Disagreement[] = [];
  for (const [id, text] of TEXTS) {
    const isOpen = open.includes(id);
    if (!isOpen && APPLIES[id]?.(found) !== true) continue;
    const followed = Array.isArray(text.followed) ? text.followed : FOLLOWED[text.followed](found);
    listed.push({ id, open: isOpen, ...text, followed });
  }
  return listed;
}
