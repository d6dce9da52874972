import type { Context } from '../context.ts';
import { addDays, addMonths, withinDays } from '../dates.ts';
import { type CalendarDate, type Fact, type FactKey, type Lesion, SYMPTOM_CODES } from '../facts.ts';
import { isKnown, known } from '../known.ts';
import { measured, plausibleValues, symptomOf } from '../plausible.ts';
import { AGE_YEARS, ANEURYSM_MM, DAYS, MONTHS, SIZE_MM } from '../thresholds.ts';
import { cm, SYMPTOM_LABELS } from '../words/labels.ts';
import { questionText } from '../words/questions.ts';
import { around, aroundDays, type Probe, type ProbeValue, type Scalar } from './probe.ts';

/** Every fact by its key: the values that matter, from the rules' thresholds; the rest as they are plausible. */

type Candidate = { answer: string; to: Scalar; value: unknown };

function scalar(value: unknown): Scalar | null {
  return typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean' ? value : null;
}

const CHILD_YEARS = Array.from({ length: AGE_YEARS.olderChild + 1 }, (_, year) => year);

/** A child's limits of pulse and pressure change with every year, where there is a pulse or a pressure of today. */
function ages({ facts, today }: Context): Candidate[] {
  const isOfToday = ({ date }: { date: CalendarDate }) => withinDays(date, today, 1);
  const measured = known(facts.heartRate)?.some(isOfToday) || known(facts.bloodPressure)?.some(isOfToday);
  const limits = measured ? [AGE_YEARS.adult, ...CHILD_YEARS] : [AGE_YEARS.adult];
  return around(limits, 1, [0, 115]).map((value) => ({
    answer: String(value),
    to: value,
    value,
  }));
}

function symptoms(c: Context): Candidate[] {
  const recorded = known(c.facts.symptoms) ?? [];
  const added = SYMPTOM_CODES.map((code) => ({
    answer: SYMPTOM_LABELS[code],
    to: code,
    value: [...recorded, symptomOf(code, c.today)],
  }));
  const aWeekAgo = symptomOf('sudden_flank_pain', addDays(c.today, -7));
  return [
    ...added,
    { answer: 'sudden flank pain a week ago', to: 'sudden_flank_pain', value: [...recorded, aWeekAgo] },
    { answer: 'none', to: 'none', value: [] },
  ];
}

function aneurysms(c: Context): Candidate[] {
  const date = known(c.facts.aneurysm)?.date ?? null;
  return around([ANEURYSM_MM.risky, ANEURYSM_MM.seen], 0.1, [0, 100]).map((mm) => ({
    answer: mm === 0 ? 'none seen' : `${mm} mm`,
    to: mm,
    value: { mm, date },
  }));
}

function days(c: Context, limits: CalendarDate[], value: (day: CalendarDate) => unknown): Candidate[] {
  return aroundDays(limits, c.today).map((day) => ({ answer: day, to: day, value: value(day) }));
}

function bleeds(c: Context): Candidate[] {
  const { today } = c;
  const limits = [
    today,
    addDays(today, -DAYS.acute),
    addDays(today, -DAYS.recentBleed),
    addMonths(today, -MONTHS.onTreatment),
    addMonths(today, -MONTHS.longAgo),
    ...c.treatments.map((t) => t.date),
  ];
  return [...days(c, limits, (day) => day), { answer: 'none', to: false, value: false }];
}

function observed(c: Context): Candidate[] {
  const by = known(c.facts.riskObserved)?.by ?? '';
  return days(c, [c.today, addMonths(c.today, -MONTHS.observed)], (date) => ({ by, date }));
}

/** Where no lesion is recorded: one of each size, and one without. */
function lesions(c: Context): Candidate[] {
  const one = (measurements: Lesion['measurements']): Lesion[] => [
    { id: 'L1', side: null, measurements, boundedByReport: null, treated: [] },
  ];
  const sized = around([SIZE_MM.intervene, SIZE_MM.growing], 0.1, [0.1, 400]).map((mm) => ({
    answer: `a lesion of ${cm(mm)}`,
    to: mm,
    value: one([measured(c.today, mm)]),
  }));
  return [...sized, { answer: 'a lesion without a size', to: 'not measured', value: one([]) }];
}

const CANDIDATES: Partial<Record<FactKey, (c: Context) => Candidate[]>> = {
  ageYears: ages,
  lesions,
  symptoms,
  aneurysm: aneurysms,
  priorAmlBleed: bleeds,
  riskObserved: observed,
};

function candidates(c: Context, key: FactKey): Candidate[] {
  const own = CANDIDATES[key];
  if (own !== undefined) return own(c);
  const values = plausibleValues(c, key).map(({ answer, value }) => ({
    answer,
    to: scalar(value) ?? answer,
    value,
  }));
  const fact: Fact<unknown> = c.facts[key];
  const now = known(fact);
  // What is known of a list stands in each of its values: that it could also be empty is one more.
  return Array.isArray(now) && now.length > 0
    ? [...values, { answer: 'none', to: 'none', value: [] }]
    : values;
}

function now(c: Context, key: FactKey): Scalar | null {
  const fact: Fact<unknown> = c.facts[key];
  const value = key === 'aneurysm' ? known(c.facts.aneurysm)?.mm : known(fact);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : null;
  return scalar(typeof value === 'object' && value !== null && 'date' in value ? value.date : value);
}

const UNITS: Partial<Record<FactKey, string>> = { ageYears: 'years', aneurysm: 'mm' };

/** From the chart only: their signs are answered as symptoms. */
const CHART_ONLY: readonly FactKey[] = ['haemoglobin', 'heartRate', 'bloodPressure'];

export function factProbes(c: Context): Probe[] {
  const probes: Probe[] = [];
  // `Object.keys` of a closed record: exactly its keys.
  for (const key of Object.keys(c.facts) as FactKey[]) {
    const missing = !isKnown(c.facts[key]);
    // Known lesions have probes of their own.
    if (missing ? CHART_ONLY.includes(key) : key === 'lesions') continue;
    const values: ProbeValue[] = candidates(c, key).map(({ answer, to, value }) => ({
      answer,
      to,
      supposition: [[key, value]],
    }));
    probes.push({
      fact: key,
      text: questionText(key),
      missing,
      from: now(c, key),
      unit: UNITS[key] ?? null,
      values,
    });
  }
  return probes;
}
