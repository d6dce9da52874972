import type { CalendarDate, Gap, Measurement, Modality } from '../core/facts.ts';
import { TRACKING_IDS } from '../terminology/body.ts';
import { type Coded, findCode, type Grade, gradeOf } from '../terminology/match.ts';
import {
  ADDITIONAL,
  AXES,
  LESION_SIZE_WORDS,
  LONGEST,
  METHODS,
  TUMOUR_SIZE,
} from '../terminology/tumour-size.ts';
import type { Answered } from './answered.ts';
import { codedOf, together, words, wordsOf } from './coded.ts';
import { type Chart, type Entry, sourceOf } from './collect.ts';
import { unreadable } from './gaps.ts';
import { child, type Json, list, text } from './json.ts';
import { usableObservation } from './observations.ts';
import { type Place, placeOf } from './place.ts';
import { convert, type Quantity, quantityOf } from './quantity.ts';
import { latestDay, observedWhen, type When } from './when.ts';

/** One measurement of one kidney lesion, before it is known which measurements are of the same lesion. */
export type Size = { reference: string; place: Place; measurement: Measurement };

export type Sizes = { kidney: Size[]; unplaced: boolean; gaps: Gap[] };

const LONGEST_PLAUSIBLE_MM = 400;

const MILLIMETRES: Readonly<Record<string, number>> = {
  mm: 1,
  millimeter: 1,
  millimeters: 1,
  millimetre: 1,
  millimetres: 1,
  cm: 10,
  centimeter: 10,
  centimeters: 10,
  centimetre: 10,
  centimetres: 10,
};

const codeOf = (json: Json): Coded => codedOf(child(json, 'code'));

/** The lengths an observation holds itself: its own value before its components. */
function lengthsOf(json: Json): Quantity[] {
  const own = quantityOf(json);
  if (own !== null) return [own];
  return list(json, 'component')
    .filter((component) => findCode(AXES, codeOf(component)) !== null)
    .flatMap((component) => quantityOf(component) ?? []);
}

type Axes = Pick<Measurement, 'axesMm' | 'unusable'>;

/** Millimetres, longest first, whatever the chart calls them; and why they cannot be used, if so. */
function axesOf(lengths: readonly Quantity[]): Axes {
  const axes = lengths.map((length) => convert(length, MILLIMETRES));
  if (lengths.some(({ unit }) => unit === null)) return { axesMm: [], unusable: 'no-unit' };
  if (axes.some((mm) => mm === null)) return { axesMm: [], unusable: 'unknown-unit' };
  const axesMm = axes.filter((mm) => mm !== null).toSorted((a, b) => b - a);
  if (axesMm.some((mm) => mm <= 0 || mm > LONGEST_PLAUSIBLE_MM)) return { axesMm, unusable: 'implausible' };
  if (lengths.some(({ comparator }) => comparator !== null)) return { axesMm, unusable: 'bound-only' };
  return { axesMm };
}

function methodWords(chart: Chart, entry: Entry): Coded {
  const studies = [
    ...list(entry.json, 'derivedFrom'),
    ...list(entry.json, 'partOf'),
    ...list(entry.json, 'focus'),
  ]
    .map((reference) => chart.resolve(entry, reference))
    .filter((target) => target?.type === 'ImagingStudy')
    .flatMap((study) => list(study?.json ?? null, 'modality'))
    .map((modality) => words(text(modality, 'code'), text(modality, 'display')));
  return together(codedOf(child(entry.json, 'method')), ...studies);
}

/** By its method, else by its own words; two methods at once are none. */
function modalityOf(method: Coded, own: Coded): Modality | null {
  for (const said of [method, own]) {
    const found = (['ultrasound', 'mri', 'ct'] as const).filter(
      (modality) =>
        gradeOf(METHODS[modality], said) !== null || (modality === 'mri' && said.texts.includes('MR')),
    );
    if (found.length === 1) return found[0] ?? null;
  }
  return null;
}

/** DICOM names of the lesion; the readable label counts only where there is no unique one. */
function trackingOf(json: Json): string[] {
  const named = (code: (typeof TRACKING_IDS)[keyof typeof TRACKING_IDS]) =>
    list(json, 'component')
      .filter((component) => findCode([code], codeOf(component)) !== null)
      .flatMap(
        (component) =>
          text(component, 'valueString') ?? codedOf(child(component, 'valueCodeableConcept')).texts,
      )
      .map((name) => `${code.code}|${name}`);
  const unique = named(TRACKING_IDS.uid);
  return unique.length > 0 ? unique : [...named(TRACKING_IDS.lesion), ...named(TRACKING_IDS.label)];
}

/** A removed tumour measured on the bench is no current lesion. */
function isSpecimen(entry: Entry): boolean {
  return (
    child(entry.json, 'specimen') !== null ||
    gradeOf(METHODS.specimen, codedOf(child(entry.json, 'method'))) !== null
  );
}

type Kind = { grade: Grade; longest: boolean } | null;

/** Whether an observation is the size of a lesion: by code, by its components, or by its words. */
function kindOf(json: Json): Kind {
  const code = codeOf(json);
  if (findCode([TUMOUR_SIZE, LONGEST], code) !== null) return { grade: 'coded', longest: true };
  if (findCode([ADDITIONAL], code) !== null) return { grade: 'coded', longest: false };
  const says = code.texts.some((one) => LESION_SIZE_WORDS.test(one));
  return says ? { grade: 'text', longest: true } : null;
}

type Panel = { entry: Entry; longest: Entry[]; additional: Entry[] };

/** Panels by the members they hold. A panel with one longest axis is one lesion, with several it is several. */
function panelsOf(chart: Chart): Panel[] {
  return chart.of('Observation').flatMap((entry) => {
    if (!usableObservation(entry.json)) return [];
    const members = list(entry.json, 'hasMember')
      .map((reference) => chart.resolve(entry, reference))
      .filter((member) => member !== null && member.type === 'Observation');
    const sizes = members.flatMap((member) => {
      const kind = member === null ? null : kindOf(member.json);
      return member === null || kind === null || !usableObservation(member.json) ? [] : [{ member, kind }];
    });
    if (sizes.length === 0) return [];
    return [
      {
        entry,
        longest: sizes.filter(({ kind }) => kind.longest).map(({ member }) => member),
        additional: sizes.filter(({ kind }) => !kind.longest).map(({ member }) => member),
      },
    ];
  });
}

const inherited = [
  'bodySite',
  'focus',
  'method',
  'effectiveDateTime',
  'effectivePeriod',
  'specimen',
] as const;

/** A member takes from its panel what it does not say itself. */
function withPanel(member: Entry, panel: Panel | undefined): Entry {
  if (panel === undefined) return member;
  const missing = inherited.filter((key) => !(key in member.json) && key in panel.entry.json);
  const from = Object.fromEntries(missing.map((key) => [key, panel.entry.json[key]]));
  return { ...member, json: { ...member.json, ...from } };
}

function dateOf(when: When | null, today: CalendarDate): Pick<Measurement, 'date' | 'earliest'> {
  if (when === null) return { date: null };
  const date = latestDay(when, today);
  return when.earliest === date ? { date } : { date, earliest: when.earliest };
}

function measure(
  chart: Chart,
  entry: Entry,
  lengths: readonly Quantity[],
  grade: Grade,
  today: CalendarDate,
): Measurement {
  const own = codeOf(entry.json);
  const when = observedWhen(entry.json);
  const axes = axesOf(lengths);
  const future = when !== null && when.earliest > today;
  const said = lengths.map(({ asWritten }) => asWritten).join(' × ');
  const byWord = grade === 'text' || lengths.some((length) => length.grade === 'text');
  return {
    ...dateOf(when, today),
    ...axes,
    ...(future && axes.unusable === undefined ? { unusable: 'future' as const } : {}),
    modality: modalityOf(methodWords(chart, entry), own),
    sources: [
      sourceOf(entry, {
        words: `${wordsOf(own)}: ${said === '' ? 'no value' : said}`,
        grade: byWord ? 'text' : 'coded',
        date: when?.asWritten,
      }),
    ],
  };
}

/** What an observation says about itself in words, its notes included. */
function ownWords(json: Json): Coded {
  const notes = list(json, 'note').map((note) => text(note, 'text'));
  return together(words(...codeOf(json).texts), words(...notes));
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
  const panels = panelsOf(chart);
  const panelOf = (entry: Entry) =>
    panels.find(({ longest }) => longest.some((one) => one.reference === entry.reference));
  const kidney: Size[] = [];
  const gaps: Gap[] = [];
  let unplaced = false;
  for (const original of chart.of('Observation')) {
    const kind = kindOf(original.json);
    if (kind === null || !kind.longest || !usableObservation(original.json)) continue;
    const panel = panelOf(original);
    const entry = withPanel(original, panel);
    const isPanel = panels.some(({ entry: one }) => one.reference === original.reference);
    if (isSpecimen(entry) || (isPanel && lengthsOf(entry.json).length === 0)) continue;
    const additional = panel?.longest.length === 1 ? panel.additional : [];
    const lengths = [entry, ...additional].flatMap(({ json }) => lengthsOf(json));
    const place = placeOf(
      chart,
      entry,
      together(ownWords(entry.json), panel === undefined ? words() : codeOf(panel.entry.json)),
    );
    const measurement = measure(chart, entry, lengths, kind.grade, today);
    const shown = lengths.map(({ asWritten }) => asWritten).join(' × ');
    const valueText = text(entry.json, 'valueString');
    const organ = answered.organOf(entry.reference, place);
    if (organ === 'kidney') {
      const identities = [...place.identities, ...trackingOf(entry.json)];
      kidney.push({ reference: entry.reference, place: { ...place, identities }, measurement });
      if (lengths.length === 0 && valueText !== null)
        gaps.push(unreadable.sizeText(entry.reference, valueText));
    } else if (organ !== 'elsewhere' && kind.grade === 'coded') {
      unplaced = true;
      const size = shown === '' ? (valueText ?? 'no value') : shown;
      gaps.push(
        organ === 'lost'
          ? unreadable.lostPlace(entry.reference, size, outstanding)
          : unreadable.unplaced(entry.reference, size),
      );
    }
  }
  return { kidney, unplaced, gaps };
}
