import { daysBetween } from '../../core/dates.ts';
import type { CalendarDate, Gap, Modality, Side, Source } from '../../core/facts.ts';
import { lazily } from '../../core/lazily.ts';
import type { Answered } from '../answered.ts';
import { type Chart, sourceOf } from '../collect.ts';
import { dateGaps, refusedDate } from '../refused-dates.ts';
import type { Size } from '../sizes.ts';
import { latestDay } from '../when.ts';
import { isRepeat, merged } from './merge.ts';
import { type ReportText, reportTexts } from './report-text.ts';
import { type SizeInText, sizesInText } from './sizes-in-text.ts';

/** A size that a report states in words alone, for the clinician to confirm. It is never used before. */
export type Proposal = {
  /** Names the report and the size: another size in a corrected report is another proposal. */
  id: string;
  /** Millimetres, longest first. */
  axesMm: number[];
  side: Side | null;
  modality: Modality | null;
  /** Latest day it can have been, as of a measurement. */
  date: CalendarDate | null;
  earliest?: CalendarDate;
  sentence: string;
  /** The size in the sentence, as offsets: the first character, and the one after the last. */
  highlight: [start: number, end: number];
  source: Source;
};

type Found = { report: ReportText; size: SizeInText };

function proposalOf({ report, size }: Found, today: CalendarDate): Proposal {
  const { entry, when } = report;
  const { axesMm, side, sentence, highlight } = size;
  const date = when && latestDay(when, today);
  return {
    id: `${entry.reference}#${side ?? 'side-unknown'}:${axesMm.join('x')}`,
    axesMm,
    side,
    modality: report.modality(),
    date,
    ...(when === null || when.earliest === date ? {} : { earliest: when.earliest }),
    sentence,
    highlight,
    source: sourceOf(entry, { words: sentence, grade: 'text', date: when?.asWritten }),
  };
}

/** One report kept twice, say as a report and as a document. */
function isCopy(a: Found, b: Found): boolean {
  const sameDay = a.report.when?.latest === b.report.when?.latest;
  if (!sameDay || !isRepeat(a.size, b.size)) return false;
  const [x, y] = [a.report.modality(), b.report.modality()];
  return x === null || y === null || x === y;
}

const SAME_SCAN_DAYS = 7;

/** Whether the chart has this size as a measurement already: of about the same day, of a side that may be its. */
function isMeasured({ date, side }: Proposal, measured: readonly Size[]): boolean {
  return measured.some(({ place, measurement }) => {
    if (measurement.unusable !== undefined || measurement.axesMm.length === 0) return false;
    const sides = side === null || place.side === null || side === place.side;
    const [a, b] = [date, measurement.date];
    return sides && a !== null && b !== null && Math.abs(daysBetween(a, b)) <= SAME_SCAN_DAYS;
  });
}

const sizesOf = ({ words, about }: ReportText): SizeInText[] => merged(sizesInText(words, about));

/** That the day of a report cannot be: what it states is of no known day, and not proposed. */
function dateGapsOf(report: ReportText, today: CalendarDate): Gap[] {
  const [first] = sizesOf(report);
  if (first === undefined) return [];
  return dateGaps(report.entry, report.dated, today, {
    what: 'Date of a report',
    words: first.sentence,
    facts: ['renalAml'],
  });
}

function proposed(
  reports: readonly ReportText[],
  today: CalendarDate,
  measured: readonly Size[],
): readonly Proposal[] {
  const found = reports.flatMap((report) => sizesOf(report).map((size) => ({ report, size })));
  const once = found.filter((one, index) => !found.slice(0, index).some((earlier) => isCopy(earlier, one)));
  const key = ({ date, id }: Proposal) => `${date ?? '0000'} ${id}`;
  return once
    .map((one) => proposalOf(one, today))
    .filter((proposal) => !isMeasured(proposal, measured))
    .toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

/**
 * The sizes that reports state and no measurement holds, the newest first. Same chart: same proposals, same ids. They
 * are looked for when they are asked for: to understand a report takes longer than all else in most charts.
 */
export function proposalsOf(
  chart: Chart,
  today: CalendarDate,
  answered: Answered,
  measured: readonly Size[],
): { proposals: () => readonly Proposal[]; gaps: Gap[] } {
  const reports = reportTexts(chart, answered);
  const refused = reports.filter(({ entry, dated }) => refusedDate(entry.json, dated, today) !== null);
  const usable = reports.filter((report) => !refused.includes(report));
  return {
    proposals: lazily(() => proposed(usable, today, measured)),
    gaps: refused.flatMap((report) => dateGapsOf(report, today)),
  };
}
