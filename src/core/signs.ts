import { withinDays } from './dates.ts';
import type { CalendarDate, Facts, Symptom, SymptomCode } from './facts.ts';
import { known } from './known.ts';
import type { MeasuredSign } from './measured-signs.ts';
import { DAYS } from './thresholds.ts';

/** A symptom entry as the rules see it, or one that an entry implies. */
export type Sign = {
  code: SymptomCode;
  onset: CalendarDate | null;
  over: boolean;
  /** Happening now, as far as the record says. Never for a cause other than AML. */
  current: boolean;
  cause: Symptom['cause'];
  /** Stale, undated, orthostatic or chronic in the chart: "Is this happening now?" */
  askNow: boolean;
  /** How it is named in an explanation: the code, and what it rests on. */
  fact: 'symptoms' | 'haemoglobin' | 'heartRate' | 'bloodPressure';
};

/** Each of these alone makes an emergency (R01). */
export const ALARM_SIGNS: readonly SymptomCode[] = [
  'sudden_flank_pain',
  'severe_flank_or_abdominal_pain',
  'hypotension',
  'syncope',
  'shock',
  'haemodynamic_instability',
  'heavy_haematuria_or_clots',
];
/** These make R03, and with tachycardia or falling haemoglobin an emergency. */
export const AML_SYMPTOMS: readonly SymptomCode[] = [
  'flank_pain',
  'abdominal_pain_attributed',
  'palpable_mass_discomfort',
  'visible_haematuria',
];
export const BLOOD_LOSS_SIGNS: readonly SymptomCode[] = ['tachycardia', 'haemoglobin_drop'];

const ACTIVE_STATUSES: readonly Symptom['status'][] = ['active', 'preliminary', 'final'];
const OVER_STATUSES: readonly Symptom['status'][] = ['resolved', 'inactive'];

function isOver(s: Symptom): boolean {
  return s.ongoing === false || OVER_STATUSES.includes(s.status);
}

function impliedCodes(s: Symptom, today: CalendarDate): SymptomCode[] {
  if (s.code === 'sudden_flank_pain' || s.code === 'severe_flank_or_abdominal_pain') return ['flank_pain'];
  if (s.code === 'heavy_haematuria_or_clots') return ['visible_haematuria'];
  if (s.code !== 'haematuria_unspecified') return [];
  const visible = s.onset === null ? s.source === 'clinician' : withinDays(s.onset, today, DAYS.acute);
  return visible ? ['visible_haematuria'] : [];
}

function isCurrent(s: Symptom, code: SymptomCode, today: CalendarDate): boolean {
  if (isOver(s) || s.cause === 'other') return false;
  const recent = s.onset !== null && withinDays(s.onset, today, DAYS.acute);
  if (s.source === 'clinician') return s.onset === null || recent || AML_SYMPTOMS.includes(code);
  return recent && (s.nature ?? null) === null && ACTIVE_STATUSES.includes(s.status);
}

function signFor(s: Symptom, code: SymptomCode, today: CalendarDate): Sign {
  const over = isOver(s);
  const current = isCurrent(s, code, today);
  // What an entry implies would be asked twice.
  const ask = s.source === 'chart' && code === s.code && !over && !current && s.cause !== 'other';
  return { code, onset: s.onset, over, current, cause: s.cause, askNow: ask, fact: 'symptoms' };
}

type Recorded = { facts: Facts; today: CalendarDate; measured: MeasuredSign[] };

/** Every recorded, implied and measured sign (clinical.md, part 4 a). */
export function signsOf({ facts, today, measured }: Recorded): Sign[] {
  const entries = known(facts.symptoms) ?? [];
  const signs: Sign[] = [];
  for (const s of entries) {
    for (const code of [s.code, ...impliedCodes(s, today)]) signs.push(signFor(s, code, today));
  }
  const answeredCodes = entries.filter((s) => s.source === 'clinician').map((s) => s.code);
  for (const m of measured) {
    // The clinician's own entry of a sign replaces the measured one.
    if (answeredCodes.includes(m.code)) continue;
    // A low pressure counts only beside another sign or pain: some people always have one.
    const alone = m.code === 'hypotension' && !signs.some((s) => s.current);
    signs.push({ ...m, over: false, current: !alone, cause: 'unknown', askNow: alone });
  }
  return signs;
}
