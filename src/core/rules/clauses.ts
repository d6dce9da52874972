import { compared } from '../compare.ts';
import type { Context } from '../context.ts';
import { withinDays } from '../dates.ts';
import type { FactKey, SymptomCode } from '../facts.ts';
import { known } from '../known.ts';
import { largestOf, type LesionView } from '../lesions/view.ts';
import type { Sign } from '../signs.ts';
import { type Ground, type Truth, type Verdict, verdict } from '../truth.ts';
import { cm, FACT_LABELS, SYMPTOM_LABELS, sentenceCase } from '../words/labels.ts';

/** Clauses that several rules share, each with its grounds in words. */

/** Why a fact cannot be told. */
function unknownText(c: Context, key: FactKey): string {
  const label = sentenceCase(FACT_LABELS[key]);
  if (c.unread.has(key)) return `${label}: could not be read`;
  return c.facts[key].state === 'conflicting'
    ? `${label}: entries contradict each other`
    : `${label}: not recorded`;
}

/** What is only supposed is not put into words: it is done a few hundred times for one answer. */
export function explained(
  c: Context,
  truth: Truth,
  grounds: () => Ground[],
  lesion: string | null = null,
): Verdict {
  return { truth, grounds: c.supposed ? [] : grounds(), lesion };
}

export function cannotTell(c: Context, key: FactKey): Verdict {
  return explained(c, null, () => [{ text: unknownText(c, key), facts: [key] }]);
}

/** A yes-or-no fact is true. */
export function stated(
  c: Context,
  key:
    | 'malignancySuspected'
    | 'patternChanged'
    | 'pregnant'
    | 'rapamycinAllergy'
    | 'severeInfection'
    | 'breastFeeding',
): Verdict {
  const value = known(c.facts[key]);
  if (value === null) return cannotTell(c, key);
  return verdict(value, `${sentenceCase(FACT_LABELS[key])}: ${value ? 'yes' : 'no'}`, [key]);
}

export function signText(sign: Sign): string {
  const label = sentenceCase(SYMPTOM_LABELS[sign.code]);
  return sign.onset === null ? label : `${label}, ${sign.onset}`;
}

/** Some recorded, implied or measured sign of these codes is as asked; an incomplete list proves no absence. */
export function someSign(
  c: Context,
  codes: readonly SymptomCode[],
  as: (sign: Sign) => boolean,
  otherwise: string,
): Verdict {
  const found = c.signs.filter((s) => codes.includes(s.code) && as(s));
  if (found.length > 0) {
    return explained(c, true, () => {
      const byText = new Map(found.map((s) => [signText(s), { text: signText(s), facts: [s.fact] }]));
      return [...byText.values()].toSorted((a, b) => compared(a.text, b.text));
    });
  }
  if (known(c.facts.symptoms) === null || c.unread.has('symptoms')) return cannotTell(c, 'symptoms');
  return verdict(false, otherwise, ['symptoms']);
}

export function isCurrent(sign: Sign): boolean {
  return sign.current;
}

/** It has a known first day, and that is not longer ago. */
export function beganWithin(c: Context, { onset }: Sign, days: number): boolean {
  return onset !== null && withinDays(onset, c.today, days);
}

/** Lesions whose size is not known: active without a value, or treated and not scanned in time. */
function unmeasured(c: Context): LesionView[] {
  return c.lesions.filter(
    (l) => (l.state === 'active' && l.current === null) || l.state === 'first-scan-overdue',
  );
}

/** Whether further lesions, or sizes of known ones, may exist: then "no lesion is …" cannot be told. */
export function lesionsIncomplete(c: Context): boolean {
  return known(c.facts.lesions) === null || c.unread.has('lesions') || unmeasured(c).length > 0;
}

export function sizeText(lesion: LesionView): string {
  const { current } = lesion;
  return current === null
    ? `Lesion ${lesion.id}: not measured`
    : `Lesion ${lesion.id}: ${cm(current.mm)} on ${current.date}`;
}

/** Some active lesion is as asked; the largest of them is named. */
export function someActive(
  c: Context,
  as: (lesion: LesionView, mm: number) => boolean,
  text: (lesion: LesionView) => string,
  otherwise: () => string,
  path: 'size' | 'growth',
): Verdict {
  const found = c.lesions.filter((l) => l.state === 'active' && l.current !== null && as(l, l.current.mm));
  const largest = largestOf(found);
  if (largest !== null) {
    const facts = [`lesions.${largest.id}.${path}`];
    return explained(c, true, () => [{ text: text(largest), facts }], largest.id);
  }
  if (lesionsIncomplete(c)) {
    const without = unmeasured(c)[0];
    return without === undefined
      ? cannotTell(c, 'lesions')
      : verdict(null, sizeText(without), [`lesions.${without.id}.size`]);
  }
  return explained(c, false, () => [{ text: otherwise(), facts: ['lesions'] }]);
}

function largestBelow(c: Context, mm: number): string {
  return c.size === null
    ? 'No active lesion'
    : `Largest active lesion ${cm(c.size)}: below ${(mm / 10).toFixed(1)} cm`;
}

/** The largest active lesion is at least this large; unrounded, and exactly the limit counts (K2). */
export function sizeAtLeast(c: Context, mm: number): Verdict {
  return someActive(
    c,
    (_, size) => size >= mm,
    sizeText,
    () => largestBelow(c, mm),
    'size',
  );
}

export function growthText(lesion: LesionView): string {
  const { cmPerYear, from, to, fast } = lesion.growth;
  const rate =
    cmPerYear === null
      ? '5 mm or more in less than 6 months or between modalities'
      : `${cmPerYear} cm a year`;
  return `Lesion ${lesion.id}: growth ${rate}${fast ? ' (fast)' : ''}, ${from} to ${to}`;
}

/** Some active lesion, `large` enough, grows significantly (K5). */
export function significantGrowth(c: Context, large: (mm: number) => boolean): Verdict {
  return someActive(
    c,
    (l, mm) => l.growth.significant && large(mm),
    growthText,
    () => 'No significant growth known',
    'growth',
  );
}

/** Lesions growing fast, treated ones since their treatment included. */
export function fastLesions(c: Context): LesionView[] {
  return c.lesions.filter((l) => l.growth.fast);
}

/** TSC is definite. Not recorded, suspected and excluded are all "not definite" (K12). */
export function definiteTsc(c: Context): Verdict {
  if (c.tscStatus === 'definite') return verdict(true, 'TSC: definite', ['tsc']);
  if (c.unread.has('tsc')) return cannotTell(c, 'tsc');
  return verdict(false, `TSC: ${c.tscStatus.replace('-', ' ')}`, ['tsc']);
}

/**
 * TSC is not definite. Where it could not be read, the size rules still act as if it were not recorded:
 * a large lesion is not hidden by an unread problem list.
 */
export function notDefiniteTsc(c: Context): Verdict {
  if (c.tscStatus === 'definite') return verdict(false, 'TSC: definite', ['tsc']);
  if (c.tscStatus === 'not-recorded') return verdict(true, unknownText(c, 'tsc'), ['tsc']);
  return verdict(true, `TSC: ${c.tscStatus}`, ['tsc']);
}

const BLOCK_LABELS: Record<string, string> = {
  pregnant: 'pregnancy',
  rapamycinAllergy: 'allergy to rapamycins',
  severeInfection: 'severe infection',
  breastFeeding: 'breast-feeding (not confirmed)',
  liverDisease: 'Child-Pugh C liver disease without a specialist’s agreement',
};

/** What forbids starting an mTOR inhibitor, in words. */
export function blockText(c: Context): string {
  return c.mtorBlocks.map((b) => BLOCK_LABELS[b]).join(', ');
}

/** Something known forbids starting an mTOR inhibitor. Unknown does not: it is asked before the first dose. */
export function mtorBlocked(c: Context): Verdict {
  return c.mtorBlocks.length > 0
    ? verdict(true, `mTOR inhibitor blocked by ${blockText(c)}`, c.mtorBlocks)
    : verdict(false, 'Nothing known blocks an mTOR inhibitor', []);
}

/** "Not known to be" is enough: what cannot be told does not stand in the way. */
export function notKnown(v: Verdict): Verdict {
  return { ...v, truth: v.truth !== true };
}
