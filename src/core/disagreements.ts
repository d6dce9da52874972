import type { Context } from './context.ts';
import { olderThanMonths } from './dates.ts';
import type { Disagreement, Imaging } from './decision.ts';
import type { Evaluation } from './evaluate.ts';
import { known } from './known.ts';
import { OUTCOMES } from './outcomes.ts';
import { DISAGREEMENTS } from './words/disagreements.ts';

/** When a disagreement is listed at all (clinical.md, part 2, end). Imaging printed: K8. */
type Applies = (c: Context, e: Evaluation, imaging: Imaging | null) => boolean;

function softBleedingFactor(c: Context): boolean {
  const { facts } = c;
  const pressure = known(facts.bloodPressure)?.reduce((a, b) => (b.date >= a.date ? b : a));
  return (
    (c.aneurysm !== null && c.aneurysm.mm > 0) ||
    c.tscStatus === 'definite' ||
    c.pregnant === true ||
    known(facts.planningPregnancy) === true ||
    known(facts.emergencyAccessPoor) === true ||
    known(facts.vesselRich) === true ||
    known(facts.flankTraumaExposure) === true ||
    (pressure !== undefined && (pressure.systolic >= 140 || (pressure.diastolic ?? 0) >= 90)) ||
    (known(facts.medications) ?? []).some(
      (m) =>
        m.status === 'active' && (m.classes.includes('anticoagulant') || m.classes.includes('antiplatelet')),
    )
  );
}

function twoValuesWeighed(c: Context): boolean {
  return c.lesions.some((l) => l.current !== null && l.current.instead !== null);
}

function lastScanOld(c: Context): boolean {
  const dates = c.lesions.flatMap((l) => l.scans.map((s) => s.date));
  return dates.length > 0 && dates.every((date) => olderThanMonths(date, c.today, 12));
}

const APPLIES: Record<string, Applies> = {
  K1: (_, e) => e.rule.id === 'R11a' || e.rule.id === 'R11b',
  K2: (c) => c.size !== null && c.size >= 38 && c.size <= 40,
  K3: (c, e) => e.rule.id !== 'R01' && (c.tscStatus === 'definite' || (c.size ?? 0) > 40),
  K4: (_, e) => e.outcome === 'I-SIZE',
  K5: (c) => c.lesions.some((l) => l.growth.notable || l.growth.significant),
  K6: (c) => softBleedingFactor(c) || (known(c.facts.priorAmlBleed) ?? false) !== false,
  K7: (c, e) => c.tscStatus === 'definite' && e.holds.has('R04'),
  K8: (_, __, imaging) => imaging !== null,
  K10: (c) => c.tscStatus === 'definite' && c.size !== null && c.size < 40,
  K12: (c) => c.tscStatus === 'suspected' || c.tscStatus === 'not-recorded',
  K13: (c) => c.signs.length > 0,
  K14: (_, e) => e.holds.has('R02'),
  K17: (c) => known(c.facts.pregnant) === true || known(c.facts.planningPregnancy) === true,
  K18: (c, e) => e.rule.id === 'R06' || lastScanOld(c),
  K19: (c) => twoValuesWeighed(c) || (known(c.facts.pregnant) === true && known(c.facts.sex) === 'male'),
  K25: (c) => c.treatments.length > 0,
  K32: (_, e) => OUTCOMES[e.outcome].disposition === 'intervention',
  K34: (_, e) => e.outcome === 'X-OUT-OF-SCOPE',
  K37: (_, e) => e.rule.id === 'R01' || e.rule.id === 'R01b',
};

/** The disagreements that concern this patient; open where the choice changed this very answer. */
export function disagreementsOf(c: Context, e: Evaluation, imaging: Imaging | null): Disagreement[] {
  const open = OUTCOMES[e.outcome].open(c, e);
  const listed: Disagreement[] = [];
  for (const [id, text] of Object.entries(DISAGREEMENTS)) {
    const isOpen = open.includes(id);
    if (isOpen || APPLIES[id]?.(c, e, imaging) === true) listed.push({ id, open: isOpen, ...text });
  }
  return listed;
}
