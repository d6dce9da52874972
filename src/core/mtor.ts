import type { Facts, Medication, Mtor } from './facts.ts';
import { known } from './known.ts';
import type { MeasuredLesion } from './lesions/view.ts';
import type { Truth } from './truth.ts';

/** An mTOR inhibitor is taken, as the medication list says. */
export function mtorListed(medications: Medication[] | null): boolean {
  return (medications ?? []).some((m) => m.status === 'active' && m.classes.includes('mtor-inhibitor'));
}

/** On an mTOR inhibitor: stated, or an active one on the list. Entries that contradict each other count as on it. */
export function onMtor(facts: Facts): Truth {
  const { mtor } = facts;
  if (mtor.state === 'conflicting') return true;
  const drug = known(mtor);
  if (drug !== null) return drug !== false;
  return mtorListed(known(facts.medications)) ? true : null;
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

/** Volume not above baseline, or the largest diameter not above its last one before the drug (R04, e2). */
export function notLargerThanBeforeMtor(drug: Mtor, largest: MeasuredLesion | null): boolean {
  const { volumes, since } = drug;
  if (volumes !== null && volumes.currentMl !== null && volumes.baselineMl !== null) {
    if (volumes.currentMl <= volumes.baselineMl) return true;
  }
  if (since === null || largest === null || largest.current.date <= since) return false;
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
