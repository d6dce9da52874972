import { addDays, withinDays } from './dates.ts';
import type { Derived } from './decision.ts';
import { fatStatus } from './fat.ts';
import type { CalendarDate, FactKey, Facts, Gap, Lesion, Mtor } from './facts.ts';
import { known } from './known.ts';
import { type DatedTreatment, pastTreatments } from './lesions/state.ts';
import { type LesionView, largestOf, viewLesions } from './lesions/view.ts';
import { mtorBlocks, mtorOf, onMtor } from './mtor.ts';
import { ACUTE_DAYS, type Sign, signsOf } from './signs.ts';
import type { Truth } from './truth.ts';
import { type TscPointer, tscPointers, tscStatus } from './tsc.ts';

/** Everything the rules look at, derived once from the facts and the day. */
export type Context = {
  facts: Facts;
  today: CalendarDate;
  /** Facts that could not be read, or not completely. */
  unread: ReadonlySet<FactKey>;
  gaps: Gap[];
  /** Supposed, to see where it leads: the table stops as soon as that is clear, and explains nothing. */
  supposed: boolean;
  ageYears: number | null;
  lesions: LesionView[];
  /** Unlinked older measurements: the clinician is asked "same lesion?". */
  toLink: Lesion[];
  /** The largest active lesion with a value; `size` is its millimetres. */
  largest: LesionView | null;
  size: number | null;
  aneurysm: { mm: number; date: CalendarDate } | null;
  signs: Sign[];
  acuteBleed: Truth;
  tscPointers: TscPointer[];
  tscStatus: Derived['tscStatus'];
  fat: Derived['fat'];
  /** Recorded as pregnant; not when also recorded as male, which is asked (K19). */
  pregnant: Truth;
  mtorBlocks: string[];
  onMtor: Truth;
  mtor: Mtor | null;
  solitaryKidney: Truth;
  /** Every treatment that has happened, of any lesion. */
  treatments: DatedTreatment[];
  /** The newest day the kidney was imaged, measured or not. */
  lastImaging: CalendarDate | null;
};

/** Answered; else a bleed in the chart; else a dated earlier bleed of the last 72 hours (`acuteBleed`). */
function acuteBleed(facts: Facts, today: CalendarDate): Truth {
  const answer = known(facts.acuteBleed);
  if (answer !== null) return answer;
  const prior = known(facts.priorAmlBleed);
  return prior !== null && prior !== false && withinDays(prior, today, ACUTE_DAYS) ? true : null;
}

function pregnancy(facts: Facts): Truth {
  const pregnant = known(facts.pregnant);
  return pregnant === true && known(facts.sex) === 'male' ? null : pregnant;
}

/** As recorded; a nephrectomy of one side leaves one kidney (F14). */
function solitaryKidney(facts: Facts, treatments: DatedTreatment[]): Truth {
  const recorded = known(facts.solitaryKidney);
  if (recorded !== null) return recorded;
  return treatments.some((t) => t.procedure === 'nephrectomy') ? true : null;
}

function lastImaging(
  facts: Facts,
  scans: { date: CalendarDate }[],
  today: CalendarDate,
): CalendarDate | null {
  let latest = known(facts.lastRenalImagingDate);
  if (latest !== null && latest > today) latest = null;
  for (const { date } of scans) if (latest === null || date > latest) latest = date;
  return latest;
}

/** Derives, from the facts and the day, everything that rules and outcomes look at. */
export function contextOf(
  facts: Facts,
  unread: ReadonlySet<FactKey>,
  today: CalendarDate,
  gaps: Gap[],
  supposed = false,
): Context {
  const ageYears = known(facts.ageYears);
  const seen = known(facts.aneurysm);
  const { views: lesions, toLink } = viewLesions(known(facts.lesions) ?? [], today, seen?.mm ?? null);
  const treatments = lesions.flatMap((l) => pastTreatments(l.lesion, today));
  const imaged = lastImaging(
    facts,
    lesions.flatMap((l) => l.scans),
    today,
  );
  const largest = largestOf(lesions.filter((l) => l.state === 'active'));
  const pointers = tscPointers(facts, lesions, ageYears);
  return {
    facts,
    today,
    unread,
    gaps,
    supposed,
    ageYears,
    lesions,
    toLink,
    largest,
    size: largest?.current?.mm ?? null,
    aneurysm: seen === null ? null : { mm: seen.mm, date: seen.date ?? imaged ?? today },
    signs: signsOf(facts, today, ageYears),
    acuteBleed: acuteBleed(facts, today),
    tscPointers: pointers,
    tscStatus: tscStatus(facts, pointers),
    fat: fatStatus(facts, today),
    pregnant: pregnancy(facts),
    mtorBlocks: mtorBlocks(facts),
    onMtor: onMtor(facts),
    mtor: mtorOf(facts),
    solitaryKidney: solitaryKidney(facts, treatments),
    treatments,
    lastImaging: imaged,
  };
}

/** The latest embolization of the last 14 days: fever or pain after it is its complication until shown otherwise. */
export function recentEmbolization(c: Context): DatedTreatment | null {
  const from = addDays(c.today, -14);
  return c.treatments.find((t) => t.procedure === 'embolization' && t.date >= from) ?? null;
}
