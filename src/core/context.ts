import { addDays, withinDays } from './dates.ts';
import type { Derived } from './decision.ts';
import { fatStatus } from './fat.ts';
import type { CalendarDate, FactKey, Facts, Gap, Lesion, Mtor } from './facts.ts';
import { known } from './known.ts';
import { type DatedTreatment, pastTreatments } from './lesions/state.ts';
import { areSeveral } from './lesions/same.ts';
import { type LesionView, largestOf, type MeasuredLesion, viewLesions } from './lesions/view.ts';
import { type MeasuredSign, measuredSigns } from './measured-signs.ts';
import { mtorBlocks, mtorOf, onMtor } from './mtor.ts';
import { type Sign, signsOf } from './signs.ts';
import { ANEURYSM_MM, DAYS } from './thresholds.ts';
import { type Volumes, volumesOf } from './treatment/volumes.ts';
import type { Truth } from './truth.ts';
import { pointsToTsc, tscStatus } from './tsc.ts';

/** What is given: the facts, the day, and how far the facts can be relied on. */
type Given = {
  facts: Facts;
  today: CalendarDate;
  /** Facts that could not be read, or not completely. */
  unread: ReadonlySet<FactKey>;
  gaps: Gap[];
  /** Supposed, to see where it leads: the table stops as soon as that is clear, and explains nothing. */
  supposed: boolean;
};

/** What follows from it. */
export type DerivedFacts = {
  ageYears: number | null;
  /** `toLink`: unlinked older measurements: the clinician is asked "same lesion?". */
  seen: { views: LesionView[]; toLink: Lesion[] };
  lesions: LesionView[];
  toLink: Lesion[];
  /** At least two of them are surely two (K11). */
  several: boolean;
  /** The largest active lesion with a value; `size` is its millimetres. */
  largest: MeasuredLesion | null;
  size: number | null;
  /** Every treatment that has happened, of any lesion. */
  treatments: DatedTreatment[];
  /** The newest day the kidney was imaged, measured or not. */
  lastImaging: CalendarDate | null;
  aneurysm: { mm: number; date: CalendarDate } | null;
  /** Signs that follow from what was measured. */
  measured: MeasuredSign[];
  signs: Sign[];
  acuteBleed: Truth;
  /** Something points to TSC (K12). */
  pointsToTsc: boolean;
  tscStatus: Derived['tscStatus'];
  fat: Derived['fat'];
  /** Recorded as pregnant; not when also recorded as male, which is asked (K19). */
  pregnant: Truth;
  mtorBlocks: string[];
  onMtor: Truth;
  mtor: Mtor | null;
  solitaryKidney: Truth;
  /** Volume of the AML, as recorded or estimated. */
  volumes: Volumes;
};

/** Everything the rules look at, derived once from the facts and the day. */
export type Context = Given & DerivedFacts;

/** Answered; else a bleed in the chart; else a dated earlier bleed of the last 72 hours (`acuteBleed`). */
function acuteBleed(facts: Facts, today: CalendarDate): Truth {
  const answer = known(facts.acuteBleed);
  if (answer !== null) return answer;
  const prior = known(facts.priorAmlBleed);
  return typeof prior === 'string' && withinDays(prior, today, DAYS.acute) ? true : null;
}

function pregnancy(facts: Facts): Truth {
  const pregnant = known(facts.pregnant);
  return pregnant === true && known(facts.sex) === 'male' ? null : pregnant;
}

/** As recorded; a nephrectomy of one side leaves one kidney (F14). */
function solitaryKidney({ facts, treatments }: Context): Truth {
  const recorded = known(facts.solitaryKidney);
  if (recorded !== null) return recorded;
  return treatments.some((t) => t.procedure === 'nephrectomy') ? true : null;
}

function lastImaging({ facts, lesions }: Context): CalendarDate | null {
  let latest = known(facts.lastRenalImagingDate);
  for (const { scans } of lesions) {
    for (const { date } of scans) if (latest === null || date > latest) latest = date;
  }
  return latest;
}

function aneurysm({ facts, lastImaging: imaged, today }: Context): Context['aneurysm'] {
  const seen = known(facts.aneurysm);
  return seen === null ? null : { mm: seen.mm, date: seen.date ?? imaged ?? today };
}

/** How each derived fact follows from the given ones and from those before it; in this order. */
export const DERIVE: { [K in keyof DerivedFacts]: (c: Context) => DerivedFacts[K] } = {
  ageYears: (c) => known(c.facts.ageYears),
  seen: (c) =>
    viewLesions(
      known(c.facts.lesions) ?? [],
      c.today,
      () => (known(c.facts.aneurysm)?.mm ?? 0) >= ANEURYSM_MM.risky,
    ),
  lesions: (c) => c.seen.views,
  toLink: (c) => c.seen.toLink,
  several: (c) => areSeveral(c.lesions),
  largest: (c) => largestOf(c.lesions.filter((l) => l.state === 'active')),
  size: (c) => c.largest?.current.mm ?? null,
  treatments: (c) => c.lesions.flatMap((l) => pastTreatments(l.lesion, c.today)),
  lastImaging,
  aneurysm,
  measured: (c) => measuredSigns(c),
  signs: (c) => signsOf(c),
  acuteBleed: (c) => acuteBleed(c.facts, c.today),
  pointsToTsc: (c) => pointsToTsc(c),
  tscStatus: (c) => tscStatus(c.facts, c.pointsToTsc),
  fat: (c) => fatStatus(c.facts, c.today),
  pregnant: (c) => pregnancy(c.facts),
  mtorBlocks: (c) => mtorBlocks(c.facts),
  onMtor: (c) => onMtor(c.facts),
  mtor: (c) => mtorOf(c.facts),
  solitaryKidney,
  volumes: (c) => volumesOf(c),
};

/** Derives, from the facts and the day, everything that rules and outcomes look at. */
export function contextOf(
  facts: Facts,
  unread: ReadonlySet<FactKey>,
  today: CalendarDate,
  gaps: Gap[],
  supposed = false,
): Context {
  // Complete once every derived fact has been added, in the order of `DERIVE`; one by one, since that is much faster.
  const c = { facts, today, unread, gaps, supposed } as Context;
  c.ageYears = DERIVE.ageYears(c);
  c.seen = DERIVE.seen(c);
  c.lesions = DERIVE.lesions(c);
  c.toLink = DERIVE.toLink(c);
  c.several = DERIVE.several(c);
  c.largest = DERIVE.largest(c);
  c.size = DERIVE.size(c);
  c.treatments = DERIVE.treatments(c);
  c.lastImaging = DERIVE.lastImaging(c);
  c.aneurysm = DERIVE.aneurysm(c);
  c.measured = DERIVE.measured(c);
  c.signs = DERIVE.signs(c);
  c.acuteBleed = DERIVE.acuteBleed(c);
  c.pointsToTsc = DERIVE.pointsToTsc(c);
  c.tscStatus = DERIVE.tscStatus(c);
  c.fat = DERIVE.fat(c);
  c.pregnant = DERIVE.pregnant(c);
  c.mtorBlocks = DERIVE.mtorBlocks(c);
  c.onMtor = DERIVE.onMtor(c);
  c.mtor = DERIVE.mtor(c);
  c.solitaryKidney = DERIVE.solitaryKidney(c);
  c.volumes = DERIVE.volumes(c);
  return c;
}

/** The latest embolization of the last 14 days: fever or pain after it is its complication until shown otherwise. */
export function recentEmbolization(c: Context): DatedTreatment | null {
  const from = addDays(c.today, -DAYS.recentSign);
  return c.treatments.find((t) => t.procedure === 'embolization' && t.date >= from) ?? null;
}
