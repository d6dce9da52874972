import type { CalendarDate, Fact, Gap, Lesion, Side, Source, Treatment } from '../core/facts.ts';
import { BOTH_SIDES, KIDNEY_SITES, KIDNEY_WORDS, RENAL_ARTERY } from '../terminology/body.ts';
import { TRANSPLANT } from '../terminology/transplant.ts';
import { type Coded, findCode, type Grade, gradeOf } from '../terminology/match.ts';
import { ABLATION, EMBOLIZATION, NEPHRECTOMY, PARTIAL_NEPHRECTOMY } from '../terminology/procedures.ts';
import { codedOf, statusCode, together, words, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { present } from './found.ts';
import { unreadable } from './gaps.ts';
import { type Json, list, text } from './json.ts';
import { sideOf, siteOf } from './place.ts';
import { dateGaps, PERFORMED, refusedDate } from './refused-dates.ts';
import { unclearProcedure } from './unclear.ts';
import { latestDay, performedWhen } from './when.ts';

type Treated = { side: Side | null; both: boolean; entry: Entry; words: string; treatment: Treatment };

type Read = { treated: Treated[]; gaps: Gap[] };

const DONE = new Set(['completed', 'in-progress']);

/** Done or under way; one in preparation only where its day is still to come. */
function counts(status: string | null, date: CalendarDate | null, today: CalendarDate): boolean {
  if (status === 'preparation') return date !== null && date > today;
  return status === 'completed' || status === 'in-progress' || status === null;
}

const aboutKidney = (said: Coded) =>
  findCode([...KIDNEY_SITES, RENAL_ARTERY], said) !== null ||
  said.texts.some((one) => KIDNEY_WORDS.test(one) || /\bangiomyolipoma\b/i.test(one));

/** "Partial" in the words outranks any code for a nephrectomy. An embolization must be of the kidney. */
function kindOf(said: Coded): { procedure: Treatment['procedure']; grade: Grade } | null {
  const partial = gradeOf(PARTIAL_NEPHRECTOMY, said);
  if (partial !== null) return { procedure: 'nephron-sparing-surgery', grade: partial };
  const kidney = gradeOf(NEPHRECTOMY, said);
  const excluded = said.texts.some((one) => NEPHRECTOMY.unless?.test(one) === true);
  if (kidney !== null && !excluded) return { procedure: 'nephrectomy', grade: kidney };
  if (!aboutKidney(said)) return null;
  const embolized = gradeOf(EMBOLIZATION, said);
  if (embolized !== null) return { procedure: 'embolization', grade: embolized };
  const ablated = gradeOf(ABLATION, said);
  return ablated === null ? null : { procedure: 'ablation', grade: ablated };
}

function reasonWords(json: Json): Coded {
  const reasons = list(json, 'reasonReference').map((reference) => words(text(reference, 'display')));
  return together(...list(json, 'reasonCode').map(codedOf), ...reasons);
}

function sideOfProcedure(said: Coded): Side | null {
  const bySide = said.codings
    .map(({ code }) => NEPHRECTOMY.sides.get(code))
    .find((side) => side !== undefined);
  return bySide ?? sideOf(said);
}

function toTreated(entry: Entry, today: CalendarDate): Read {
  const { code, json } = entry;
  const when = performedWhen(json);
  const status = statusCode(json, 'status');
  // What was done cannot be still to come; what is planned can.
  const refused = DONE.has(status ?? '') && refusedDate(json, PERFORMED, today) !== null;
  const date = when === null || refused ? null : latestDay(when, today);
  const unknown = status === 'unknown';
  if (!unknown && !counts(status, date, today)) return { treated: [], gaps: [] };
  const site = together(code, ...list(json, 'bodySite').map(siteOf));
  const kind = kindOf(site) ?? kindOf(together(site, reasonWords(json)));
  if (kind === null) return { treated: [], gaps: [] };
  if (unknown) return { treated: [], gaps: [unclearProcedure(entry.reference, wordsOf(code))] };
  const both = findCode([BOTH_SIDES], site) !== null || site.texts.some((one) => /\bbilateral\b/i.test(one));
  const source = sourceOf(entry, { words: wordsOf(code), grade: kind.grade, date: when?.asWritten });
  const treatment: Treatment = {
    procedure: kind.procedure,
    date,
    completeExcision: null,
    sources: [source],
  };
  const said = wordsOf(code);
  const one = { side: sideOfProcedure(site), both, entry, words: said, treatment };
  const gaps = refused ? dateGaps(entry, PERFORMED, today, { what: 'Date of a procedure', words: said }) : [];
  return { treated: [one], gaps };
}

/** Which lesions a procedure treated: all of a removed kidney; otherwise only where no other can be meant. */
function targets({ side, both, treatment }: Treated, lesions: readonly Lesion[]): readonly Lesion[] {
  if (both) return lesions;
  const here = side === null ? lesions : lesions.filter((lesion) => lesion.side === side);
  if (treatment.procedure === 'nephrectomy') return side === null ? [] : here;
  return here.length === 1 ? here : [];
}

const isRemovedSomewhere = ({ side, both, treatment }: Treated, today: CalendarDate): boolean =>
  treatment.procedure === 'nephrectomy' &&
  side === null &&
  !both &&
  treatment.date !== null &&
  treatment.date <= today;

/**
 * A kidney was removed, and nothing says which: its lesion is on the list without a place, and may be any of the
 * others, so that the clinician is asked which side it was.
 */
function ofRemovedKidney(treatment: Treatment, index: number): Lesion {
  return {
    id: `K${index + 1}`,
    side: null,
    measurements: [],
    boundedByReport: null,
    treated: [treatment],
    unlinked: true,
  };
}

const hasRemovedKidney = ({ treatment }: Treated, today: CalendarDate): boolean =>
  treatment.procedure === 'nephrectomy' && (treatment.date === null || treatment.date <= today);

/** A procedure that removed kidneys; no side: not recorded which. */
export type Nephrectomy = { sides: Side[]; date: CalendarDate | null; sources: Source[] };

export const nephrectomiesOf = (chart: Chart, today: CalendarDate): Nephrectomy[] =>
  chart
    .of('Procedure')
    .flatMap((entry) => toTreated(entry, today).treated)
    .filter((one) => hasRemovedKidney(one, today))
    .map(({ side, both, treatment: { date, sources } }) => ({
      sides: both ? ['left', 'right'] : side === null ? [] : [side],
      date,
      sources,
    }));

type Treatments = {
  lesions: Lesion[];
  solitaryKidney: Fact<boolean> | undefined;
  transplant: Source[];
  gaps: Gap[];
};

/** Puts the procedures of the chart onto the lesions they treated; one that names no lesion is told, not guessed. */
export function applyTreatments(chart: Chart, lesions: readonly Lesion[], today: CalendarDate): Treatments {
  const read = chart.of('Procedure').map((entry) => toTreated(entry, today));
  const treated = read.flatMap((one) => one.treated);
  const gaps: Gap[] = read.flatMap((one) => one.gaps);
  const removedKidneys: Lesion[] = [];
  const byLesion = new Map<string, Treatment[]>();
  for (const one of treated) {
    const meant = targets(one, lesions);
    for (const { id } of meant) byLesion.set(id, [...(byLesion.get(id) ?? []), one.treatment]);
    if (isRemovedSomewhere(one, today) && lesions.length > 0) {
      removedKidneys.push(ofRemovedKidney(one.treatment, removedKidneys.length));
      continue;
    }
    const elsewhere = one.side !== null && lesions.every(({ side }) => side !== null && side !== one.side);
    if (meant.length === 0 && lesions.length > 0 && !elsewhere) {
      gaps.push(unreadable.treatedWhich(one.entry.reference, one.words, one.treatment.date ?? 'no date'));
    }
  }
  const removed = treated.filter((one) => !one.both && hasRemovedKidney(one, today));
  return {
    lesions: [
      ...lesions.map((lesion) => ({ ...lesion, treated: byLesion.get(lesion.id) ?? null })),
      ...removedKidneys,
    ],
    solitaryKidney:
      removed.length === 0
        ? undefined
        : present(
            true,
            removed.flatMap(({ treatment }) => treatment.sources),
          ),
    transplant: transplants(chart),
    gaps,
  };
}

/** A transplantation among the procedures. */
function transplants(chart: Chart): Source[] {
  return chart.of('Procedure').flatMap((entry) => {
    const { code } = entry;
    const grade = gradeOf(TRANSPLANT, code);
    if (grade === null || statusCode(entry.json, 'status') !== 'completed') return [];
    return [sourceOf(entry, { words: wordsOf(code), grade, date: performedWhen(entry.json)?.asWritten })];
  });
}
