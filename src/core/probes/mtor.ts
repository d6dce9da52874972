import type { Context } from '../context.ts';
import { addDays, addMonths } from '../dates.ts';
import { interruptsFrom } from '../drugs/d0.ts';
import { ADVERSE_EVENTS, type AdverseEventTerm, type CalendarDate, type Mtor } from '../facts.ts';
import { DAYS, MONTHS, MTOR } from '../thresholds.ts';
import { HAPPENING_NOW, MTOR_QUESTIONS, UNDATED_BLEED, WHY_THIS_DRUG } from '../words/questions.ts';
import { around, aroundDays, type Probe, type ProbeValue, type Scalar } from './probe.ts';

/** What could be otherwise about a drug that is taken: every detail of it that a rule or D0 looks at. */

type Detail = keyof typeof MTOR_QUESTIONS;

function probe(fact: Detail, from: Scalar | null, unit: string | null, values: ProbeValue[]): Probe {
  return { fact: `mtor.${fact}`, text: MTOR_QUESTIONS[fact], missing: from === null, from, unit, values };
}

function value(drug: Mtor, answer: string, to: Scalar, more: Partial<Mtor>): ProbeValue {
  return { answer, to, supposition: [['mtor', { ...drug, ...more }]] };
}

function dates(
  c: Context,
  limits: CalendarDate[],
  made: (day: CalendarDate) => Partial<Mtor>,
  drug: Mtor,
): ProbeValue[] {
  return aroundDays(limits, c.today).map((day) => value(drug, day, day, made(day)));
}

function course(c: Context, drug: Mtor): Probe[] {
  const scanDays = c.lesions.flatMap((l) => l.scans.map((s) => s.date));
  const months = [0, MTOR.firstScanMonths, MONTHS.onTreatment].map((n) => addMonths(c.today, -n));
  const bleeds = [c.today, addDays(c.today, -DAYS.acute), addDays(c.today, -DAYS.recentBleed)];
  return [
    probe(
      'since',
      drug.since,
      null,
      dates(c, [...months, ...scanDays], (since) => ({ since }), drug),
    ),
    probe(
      'bleedGrade',
      drug.bleedGrade,
      null,
      [0, 1, 2, 3, 4, 5].map((bleedGrade) => value(drug, `grade ${bleedGrade}`, bleedGrade, { bleedGrade })),
    ),
    probe(
      'bleedDate',
      drug.bleedDate,
      null,
      dates(c, bleeds, (bleedDate) => ({ bleedDate }), drug),
    ),
  ];
}

function findings(drug: Mtor): Probe[] {
  const percent = around([MTOR.kidneyVolumePct], 1, [-100, 500]);
  return [
    probe(
      'newLesionCm',
      drug.newLesionCm,
      'cm',
      [0, ...around([MTOR.newLesionCm], 0.1, [0, 40])].map((newLesionCm) =>
        value(drug, newLesionCm === 0 ? 'none' : `${newLesionCm} cm`, newLesionCm, { newLesionCm }),
      ),
    ),
    probe(
      'kidneyVolumeChangeFromNadirPct',
      drug.kidneyVolumeChangeFromNadirPct,
      '%',
      percent.map((n) => value(drug, `${n} %`, n, { kidneyVolumeChangeFromNadirPct: n })),
    ),
    probe(
      'kidneyVolumeAboveBaseline',
      drug.kidneyVolumeAboveBaseline,
      null,
      [true, false].map((yes) => value(drug, yes ? 'yes' : 'no', yes, { kidneyVolumeAboveBaseline: yes })),
    ),
    probe(
      'bothTaken',
      drug.bothTaken,
      null,
      [true, false].map((yes) => value(drug, yes ? 'yes' : 'no', yes, { bothTaken: yes })),
    ),
  ];
}

const NO_VOLUMES: NonNullable<Mtor['volumes']> = {
  baselineMl: null,
  nadirMl: null,
  currentMl: null,
  currentDate: null,
};

/** Each volume at the limits that the others set: progression from 1.25 × the smallest, and above the first. */
function volumes(c: Context, drug: Mtor): Probe[] {
  const now = drug.volumes ?? NO_VOLUMES;
  const { baselineMl, nadirMl, currentMl } = now;
  const limits = {
    currentMl: [nadirMl === null ? null : nadirMl * MTOR.volumeFromNadir, baselineMl],
    nadirMl: [currentMl === null ? null : currentMl / MTOR.volumeFromNadir],
    baselineMl: [currentMl],
  };
  const parts = (['baselineMl', 'nadirMl', 'currentMl'] as const).map((part) => {
    const known = limits[part].filter((ml) => ml !== null);
    const values = around(known, 0.1, [0.1, 20_000]).map((ml) =>
      value(drug, `${ml} mL`, ml, { volumes: { ...now, [part]: ml } }),
    );
    return probe(`volumes.${part}`, now[part], 'mL', values);
  });
  const days = [c.today, addMonths(c.today, -MONTHS.onTreatment), drug.since ?? c.today];
  const dated = dates(c, days, (currentDate) => ({ volumes: { ...now, currentDate } }), drug);
  return [...parts, probe('volumes.currentDate', now.currentDate, null, dated)];
}

/** From this grade on D0 holds, just below it does not; of some terms the grade does not matter. */
function gradesOf(term: AdverseEventTerm): (number | null)[] {
  const from = interruptsFrom(term);
  return from === 0 ? [null] : [from, from - 1, null];
}

/** Each term, beside what is listed. */
function adverseEvents(drug: Mtor): Probe {
  const listed = drug.adverseEvents;
  const values = ADVERSE_EVENTS.flatMap((term) =>
    gradesOf(term).map((grade) =>
      value(drug, grade === null ? term : `${term}, grade ${grade}`, term, {
        adverseEvents: [...(listed ?? []), { term, grade }],
      }),
    ),
  );
  const none = value(drug, 'none', 'none', { adverseEvents: [] });
  const from = listed === null ? null : listed.length === 0 ? 'none' : listed.map((e) => e.term).join(', ');
  return probe('adverseEvents', from, null, [...values, none]);
}

/** A severe bleed without a day may be happening now (F23). */
function undatedBleed(drug: Mtor): boolean {
  return drug.bleedDate === null && (drug.bleedGrade ?? 0) >= MTOR.emergencyBleedGrade;
}

const INDICATIONS = ['aml', 'tsc', 'lam', 'transplant', 'sega', 'other'] as const;

function indication(drug: Mtor): Probe {
  const values = INDICATIONS.map((one) => value(drug, one, one, { indication: one }));
  return { ...probe('indication', drug.indication, null, values), text: WHY_THIS_DRUG };
}

/** `first`: why the drug is given (K21), and whether an undated severe bleed is happening now. */
export function mtorProbes(c: Context): { first: Probe[]; others: Probe[] } {
  const drug = c.mtor;
  if (drug === null) return { first: [], others: [] };
  const rest = [...course(c, drug), ...findings(drug), ...volumes(c, drug), adverseEvents(drug)];
  const now = undatedBleed(drug) ? rest.filter((probe) => probe.fact === 'mtor.bleedDate') : [];
  return {
    first: [
      ...now.map((probe) => ({ ...probe, text: `${HAPPENING_NOW} (${UNDATED_BLEED})` })),
      indication(drug),
    ],
    others: rest.filter((probe) => !now.includes(probe)),
  };
}
