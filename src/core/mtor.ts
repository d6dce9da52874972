import { addMonths } from './dates.ts';
import type { CalendarDate, Facts, Medication, Mtor } from './facts.ts';
import { known } from './known.ts';
import { cmPerYear } from './lesions/growth.ts';
import { type Scan, sameClass } from './lesions/scans.ts';
import type { LesionView } from './lesions/view.ts';
import type { Truth } from './truth.ts';

function listed(medications: Medication[] | null): boolean {
  return (medications ?? []).some((m) => m.status === 'active' && m.classes.includes('mtor-inhibitor'));
}

/** On an mTOR inhibitor: stated, or an active one on the list. Entries that contradict each other count as on it. */
export function onMtor(facts: Facts): Truth {
  const { mtor } = facts;
  if (mtor.state === 'conflicting') return mtor.values.some((v) => v.value !== false) ? true : null;
  const drug = known(mtor);
  if (drug !== null) return drug !== false;
  return listed(known(facts.medications)) ? true : null;
}

/** What is known of the drug; `null` when there is none, or its details are unknown. */
export function mtorOf(facts: Facts): Mtor | null {
  const { mtor } = facts;
  if (mtor.state === 'conflicting') {
    for (const { value } of mtor.values) if (value !== false) return value;
    return null;
  }
  const drug = known(mtor);
  return drug === false ? null : drug;
}

function onTreatment(lesion: LesionView, since: CalendarDate): Scan[] {
  return lesion.scans.filter((s) => s.date > since);
}

/** The latest imaging after the first day of treatment (`on-treatment imaging`); `null` when there is none. */
export function onTreatmentImaging(
  drug: Mtor,
  lesions: LesionView[],
  today: CalendarDate,
): CalendarDate | null {
  if (drug.since === null) return null;
  const dates = lesions.flatMap((l) => onTreatment(l, drug.since ?? '').map((s) => s.date));
  const volumes = drug.volumes?.currentDate ?? null;
  if (volumes !== null && volumes > drug.since && volumes <= today) dates.push(volumes);
  return dates.length === 0 ? null : dates.reduce((a, b) => (b > a ? b : a));
}

/** Diameters regrown from the smallest on treatment: significantly (K5, as R05b) or by 20 % and 5 mm (as R05c). */
function regrown(lesion: LesionView, since: CalendarDate): boolean {
  const { current } = lesion;
  if (current === null || lesion.stale || current.date <= since) return false;
  const scans = onTreatment(lesion, since);
  const smallest = Math.min(...scans.map((s) => s.mm));
  if (current.mm >= smallest * 1.2 && current.mm - smallest >= 5) return true;
  return scans.some(
    (s) =>
      s.mm === smallest &&
      sameClass(s, current) &&
      addMonths(s.date, 6) <= current.date &&
      current.mm - s.mm >= 5 &&
      cmPerYear(s, current) > 0.5,
  );
}

/** Any sign that the drug no longer holds the tumour: R05b's predicate, or R05c's diameter clause. */
export function failingOnMtor(drug: Mtor, lesions: LesionView[]): boolean {
  const { volumes } = drug;
  const volumeUp =
    volumes !== null &&
    volumes.currentMl !== null &&
    volumes.nadirMl !== null &&
    volumes.baselineMl !== null &&
    volumes.currentMl >= 1.25 * volumes.nadirMl &&
    volumes.currentMl > volumes.baselineMl;
  const { since } = drug;
  return (
    volumeUp ||
    (drug.newLesionCm ?? 0) >= 1 ||
    ((drug.kidneyVolumeChangeFromNadirPct ?? 0) >= 20 && drug.kidneyVolumeAboveBaseline === true) ||
    (drug.bleedGrade ?? 0) >= 2 ||
    (since !== null && lesions.some((l) => l.state === 'active' && regrown(l, since)))
  );
}

/** Volume not above baseline, or the largest diameter not above its last one before the drug (R04, e2). */
export function notLargerThanBeforeMtor(drug: Mtor, largest: LesionView | null): boolean {
  const { volumes, since } = drug;
  if (volumes !== null && volumes.currentMl !== null && volumes.baselineMl !== null) {
    if (volumes.currentMl <= volumes.baselineMl) return true;
  }
  if (since === null || largest === null || largest.current === null || largest.current.date <= since) {
    return false;
  }
  const before = largest.scans.findLast((s) => s.date <= since);
  return before !== undefined && largest.current.mm <= before.mm;
}

/** Why an mTOR inhibitor must not be started (`blocked`); empty when nothing known forbids it. */
export function mtorBlocks(facts: Facts): string[] {
  const blocks: string[] = [];
  // A man recorded as pregnant is a contradiction to ask about, and counts as pregnant here (K19).
  if (known(facts.pregnant) === true) blocks.push('pregnant');
  if (known(facts.rapamycinAllergy) === true) blocks.push('rapamycinAllergy');
  if (known(facts.severeInfection) === true) blocks.push('severeInfection');
  if (known(facts.breastFeeding) === true) blocks.push('breastFeeding');
  const liver = known(facts.liverDisease);
  if (liver !== null && liver !== false && liver.childPugh === 'C' && liver.specialistAgrees !== true) {
    blocks.push('liverDisease');
  }
  return blocks;
}
