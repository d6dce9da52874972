import type { CalendarDate, Gap, Measurement } from '../core/facts.ts';
import type { Answered } from './answered.ts';
import { together, words, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { unreadable } from './gaps.ts';
import { list, text } from './json.ts';
import { areLengths, asWritten, axesOf, lengthsOf, lengthsOfAll } from './lengths.ts';
import { modalityOf, type Reports, reportsByResult } from './modality.ts';
import { type Place, placeOf } from './place.ts';
import type { Quantity } from './quantity.ts';
import { dateGaps, observed } from './refused-dates.ts';
import { type SizeEntry, sizeEntries } from './size-entries.ts';
import { trackingOf } from './size-kind.ts';
import { specimenOf } from './specimen.ts';
import { unclearSpecimen } from './unclear.ts';
import { latestDay, observedWhen, type When } from './when.ts';

/** One measurement of one kidney lesion, before it is known which measurements are of the same lesion. */
export type Size = { reference: string; place: Place; measurement: Measurement };

export type Sizes = { kidney: Size[]; unplaced: boolean; gaps: Gap[] };

const written = (lengths: readonly Quantity[]) => lengths.map(asWritten).join(' × ');

function dateOf(when: When | null, today: CalendarDate): Pick<Measurement, 'date' | 'earliest'> {
  if (when === null) return { date: null };
  const date = latestDay(when, today);
  return when.earliest === date ? { date } : { date, earliest: when.earliest };
}

/** An observation in the chart's own words: its name, its lengths, and whether its day is only that of its issue. */
function sourceOfSize(entry: Entry, { kind }: SizeEntry, when: When | null) {
  const lengths = lengthsOf(entry.json);
  const value = written(lengths) || text(entry.json, 'valueString') || 'no value';
  const byWord = kind.grade === 'text' || lengths.some(({ grade }) => grade === 'text');
  const issued = when?.issued === true ? ' (dated by its issue)' : '';
  return sourceOf(entry, {
    words: `${wordsOf(entry.code)}: ${value}${issued}`,
    grade: byWord ? 'text' : 'coded',
    date: when?.asWritten,
  });
}

function measure(
  chart: Chart,
  size: SizeEntry,
  lengths: readonly Quantity[],
  reports: Reports,
  today: CalendarDate,
): Measurement {
  const { entry, held, panel } = size;
  const when = observedWhen(entry.json);
  const axes = axesOf(lengths);
  const future = when !== null && when.earliest > today;
  const unusable = future && axes.unusable === undefined ? { unusable: 'future' as const } : {};
  // As of a source: several spreads in one literal are slow.
  return Object.assign(dateOf(when, today), axes, unusable, {
    modality: modalityOf(chart, panel === null ? held : [...held, panel], reports),
    sources: held.map((one) => sourceOfSize(one, size, when)),
  });
}

/** What a measurement says about itself in words, its notes and its panel's name included. */
function ownWords({ entry, panel }: SizeEntry) {
  const notes = list(entry.json, 'note').map((note) => text(note, 'text'));
  const named = [entry, ...(panel === null ? [] : [panel])].flatMap(({ code }) => code.texts);
  return together(words(...named), words(...notes));
}

/**
 * Every size of a kidney lesion in the chart (shapes 1–5: components, 33728-7 or 21889-1 with a value, a panel
 * of members, a tracked DICOM measurement). A size whose organ is not said is reported, never used, unless the
 * clinician says it.
 */
export function readSizes(
  chart: Chart,
  today: CalendarDate,
  outstanding: boolean,
  answered: Answered,
): Sizes {
  const reports = reportsByResult(chart);
  const kidney: Size[] = [];
  const gaps: Gap[] = [];
  let unplaced = false;
  for (const size of sizeEntries(chart)) {
    const { entry, kind, held } = size;
    const { reference, json } = entry;
    const specimen = specimenOf(json);
    if (specimen === 'removed') continue;
    const lengths = lengthsOfAll(
      json,
      held.slice(1).map((part) => part.json),
    );
    const valueText = text(json, 'valueString');
    const shown = written(lengths) || valueText || 'no value';
    const place = placeOf(chart, entry, ownWords(size));
    const organ = answered.organOf(reference, place);
    if (organ === 'elsewhere') continue;
    if (specimen === 'unclear') gaps.push(unclearSpecimen(reference, shown));
    else if (organ === 'kidney') {
      const identities = [...place.identities, ...held.flatMap((one) => trackingOf(one.json))];
      const measurement = measure(chart, size, lengths, reports, today);
      kidney.push({ reference, place: { ...place, identities }, measurement });
      gaps.push(...dateGaps(entry, observed(json), today, { what: 'Date of a tumour size', words: shown }));
      if (lengths.length === 0 && valueText !== null) gaps.push(unreadable.sizeText(reference, valueText));
    } else if (kind.grade === 'coded' || areLengths(lengths)) {
      unplaced = true;
      gaps.push(
        organ === 'lost'
          ? unreadable.lostPlace(reference, shown, outstanding)
          : unreadable.unplaced(reference, shown),
      );
    }
  }
  return { kidney, unplaced, gaps };
}
