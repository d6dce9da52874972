import { daysBetween } from '../../core/dates.ts';
import type { CalendarDate, Gap, Modality, Side, Source } from '../../core/facts.ts';
import type { Answered } from '../answered.ts';
import { type Chart, sourceOf } from '../collect.ts';
import { dateGaps } from '../refused-dates.ts';
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
  const { entry, when, modality } = report;
  const { axesMm, side, sentence, highlight } = size;
  const date = when && latestDay(when, today);
  return {
    id: `${entry.reference}#${side ?? 'side-unknown'}:${axesMm.join('x')}`,
    axesMm,
    side,
    modality,
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
  const [x, y] = [a.report.modality, b.report.modality];
  return sameDay && (x === null || y === null || x === y) && isRepeat(a.size, b.size);
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

/** That the day of a report cannot be: what it states is of no known day, and not proposed. */
function dateGapsOf({ entry, dated }: ReportText, sizes: readonly SizeInText[], today: CalendarDate): Gap[] {
  const [first] = sizes;
  if (first === undefined) return [];
  return dateGaps(entry, dated, today, {
    what: 'Date of a report',
    words: first.sentence,
    facts: ['renalAml'],
  });
}

/** The sizes that reports state and no measurement holds, the newest first. Same chart: same proposals, same ids. */
export function proposalsOf(
  chart: Chart,
  today: CalendarDate,
  answered: Answered,
  measured: readonly Size[],
): { proposals: Proposal[]; gaps: Gap[] } {
  const gaps: Gap[] = [];
  const found = reportTexts(chart, answered).flatMap((report): Found[] => {
    const sizes = merged(sizesInText(report.words, report.about));
    const refused = dateGapsOf(report, sizes, today);
    gaps.push(...refused);
    return refused.length > 0 ? [] : sizes.map((size) => ({ report, size }));
  });
  const once = found.filter((one, index) => !found.slice(0, index).some((earlier) => isCopy(earlier, one)));
  const key = ({ date, id }: Proposal) => `${date ?? '0000'} ${id}`;
  const proposals = once
    .map((one) => proposalOf(one, today))
    .filter((proposal) => !isMeasured(proposal, measured))
    .toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
  return { proposals, gaps };
}
