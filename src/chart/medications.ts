import type { CalendarDate, Fact, Gap, Medication, Source } from '../core/facts.ts';
import type { Coded } from '../terminology/match.ts';
import { codedOf, statusCode, together, words, wordsOf } from './coded.ts';
import { type Chart, sourceOf } from './collect.ts';
import type { Entry } from './entry.ts';
import { type Recognised, recogniseDrug } from './drug.ts';
import { type Found, only, present } from './found.ts';
import { unreadable } from './gaps.ts';
import { child, type Json, list, text } from './json.ts';
import { buildMtor, dosages } from './mtor.ts';
import { dateGaps } from './refused-dates.ts';
import { parseWhen, type When } from './when.ts';

/** One entry about a drug: a prescription or a statement. */
export type DrugEntry = {
  entry: Entry;
  name: string;
  drug: Recognised;
  status: Medication['status'];
  date: CalendarDate | null;
  source: Source;
  /** What is wrong with its dates. */
  gaps: Gap[];
};

const REQUEST_STATUS = new Map<string, Medication['status']>([
  ['active', 'active'],
  ['on-hold', 'unknown'],
  ['completed', 'stopped'],
  ['stopped', 'stopped'],
  // Not signed yet, so not taken.
  ['draft', 'stopped'],
]);

const STATEMENT_STATUS = new Map<string, Medication['status']>([
  ['active', 'active'],
  ['completed', 'stopped'],
  ['stopped', 'stopped'],
  ['on-hold', 'stopped'],
  ['not-taken', 'stopped'],
]);

const TAKEN_INTENTS = new Set([
  'order',
  'original-order',
  'reflex-order',
  'filler-order',
  'instance-order',
  'plan',
]);

/** Null for an entry that says nothing about what is taken: in error, cancelled, or an order not to give it. */
function statusOf({ type, json }: Entry, today: CalendarDate): Medication['status'] | null {
  const status = statusCode(json, 'status');
  if (status === 'entered-in-error' || status === 'cancelled' || json['doNotPerform'] === true) return null;
  if (type === 'MedicationRequest') {
    const intent = statusCode(json, 'intent');
    if (intent !== null && !TAKEN_INTENTS.has(intent)) return 'unknown';
    return REQUEST_STATUS.get(status ?? '') ?? 'unknown';
  }
  const known = STATEMENT_STATUS.get(status ?? '') ?? 'unknown';
  const end = parseWhen(text(child(json, 'effectivePeriod'), 'end'));
  // "Active" with an end in the past contradicts itself: ask.
  return known === 'active' && end !== null && end.latest < today ? 'unknown' : known;
}

/** Every name and code of the drug, wherever the entry keeps them. */
function drugWords(chart: Chart, entry: Entry): Coded {
  const concept = codedOf(child(entry.json, 'medicationCodeableConcept'));
  const reference = child(entry.json, 'medicationReference');
  if (reference === null) return concept;
  const product = chart.resolve(entry, reference)?.json ?? null;
  const ingredients = list(product, 'ingredient').map((one) => codedOf(child(one, 'itemCodeableConcept')));
  return together(
    concept,
    words(text(reference, 'display')),
    codedOf(child(product, 'code')),
    codedOf(child(product, 'form')),
    ...ingredients,
  );
}

const DATED = ['dateAsserted', 'authoredOn', 'effectiveDateTime', 'effectivePeriod.start'];

function datesOf(json: Json): (string | null)[] {
  return [
    text(json, 'dateAsserted'),
    text(json, 'authoredOn'),
    text(json, 'effectiveDateTime'),
    text(child(json, 'effectivePeriod'), 'start'),
  ];
}

const isToCome = (written: string | null, today: CalendarDate): boolean => {
  const when = parseWhen(written);
  return when !== null && when.earliest > today;
};

/** The periods that its doses are for. */
export const boundsOf = (json: Json): Json[] =>
  dosages(json)
    .map((dosage) => child(child(child(dosage, 'timing'), 'repeat'), 'boundsPeriod'))
    .filter((bounds) => bounds !== null);

/** Dated in the future, or not begun: it cannot say what is taken now. */
function isLater(json: Json, today: CalendarDate): boolean {
  const starts = boundsOf(json).map((bounds) => text(bounds, 'start'));
  const begun = starts.length === 0 || starts.some((start) => !isToCome(start, today));
  return !begun || datesOf(json).some((written) => isToCome(written, today));
}

function dateOf(json: Json, today: CalendarDate): When | null {
  const written = datesOf(json).find((one) => one !== null) ?? null;
  return isToCome(written, today) ? null : parseWhen(written);
}

/** A dose that is to change later is no contradiction; one that nothing precedes is. */
function refusedDates(entry: Entry, words: string, today: CalendarDate): Gap[] {
  const said = { what: 'Date of a medication', words };
  const later = isLater(entry.json, today);
  const bounds = boundsOf(entry.json).filter((one) => later || parseWhen(text(one, 'start')) === null);
  return [
    ...bounds.flatMap((json) => dateGaps({ ...entry, json }, ['start'], today, said)),
    ...dateGaps(entry, [...DATED, 'effectivePeriod.end'], today, said),
  ];
}

function toDrugEntry(chart: Chart, entry: Entry, today: CalendarDate): DrugEntry[] {
  const status = statusOf(entry, today);
  if (status === null) return [];
  const coded = drugWords(chart, entry);
  const name = wordsOf(coded) || 'drug without a name';
  const drug = recogniseDrug(coded);
  const when = dateOf(entry.json, today);
  const source = sourceOf(entry, { words: name, grade: drug.grade, date: when?.asWritten });
  return [
    {
      entry,
      name,
      drug,
      status: status === 'active' && isLater(entry.json, today) ? 'unknown' : status,
      date: when?.latest ?? null,
      source,
      gaps: refusedDates(entry, name, today),
    },
  ];
}

const later = (a: CalendarDate | null, b: CalendarDate | null) =>
  a === null || (b !== null && b > a) ? b : a;

/** Taken if any entry says so, unless a statement of the patient's own use, made later, says it ended: then ask. */
function jointStatus(entries: readonly DrugEntry[]): Medication['status'] {
  const active = entries.filter(({ status }) => status === 'active');
  if (active.length === 0) return entries.some(({ status }) => status === 'unknown') ? 'unknown' : 'stopped';
  const lastActive = active.reduce<CalendarDate | null>((last, { date }) => later(last, date), null);
  const denied = entries.some(
    ({ status, date, entry }) =>
      status === 'stopped' &&
      entry.type === 'MedicationStatement' &&
      date !== null &&
      (lastActive === null || date > lastActive),
  );
  return denied ? 'unknown' : 'active';
}

function join(entries: readonly DrugEntry[]): Medication {
  const status = jointStatus(entries);
  const telling = entries.find((one) => one.status === status) ?? entries[0];
  return {
    name: telling?.name ?? '',
    status,
    classes: [...new Set(entries.flatMap(({ drug }) => drug.classes))],
    date: entries.reduce<CalendarDate | null>((last, { date }) => later(last, date), null),
    sources: entries.map(({ source }) => source),
  };
}

type DrugGroup = { group: DrugEntry[]; medication: Medication };

/** Prescriptions and statements together, one medication a drug; what is not recognised is kept by its name. */
export function drugGroups(chart: Chart, today: CalendarDate): DrugGroup[] {
  const entries = [...chart.of('MedicationRequest'), ...chart.of('MedicationStatement')].flatMap((entry) =>
    toDrugEntry(chart, entry, today),
  );
  const groups = new Map<string, DrugEntry[]>();
  for (const entry of entries) {
    const key = entry.drug.key ?? entry.name.toLowerCase().replaceAll(/\s+/g, ' ');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const joined = [...groups.values()].map((group) => ({ group, medication: join(group) }));
  return joined.toSorted((a, b) =>
    a.medication.name.toLowerCase() < b.medication.name.toLowerCase() ? -1 : 1,
  );
}

export function readMedications(chart: Chart, today: CalendarDate): Found {
  const joined = drugGroups(chart, today);
  const entries = joined.flatMap(({ group }) => group);
  const mtors = joined.filter(({ group }) => group.some(({ drug }) => drug.mtor !== null));
  const asked = mtors.filter(({ medication }) => medication.status === 'unknown');
  const gaps: Gap[] = asked.map(({ medication }) => unreadable.mtorStatus(medication.name));
  const medications: Fact<Medication[]> | undefined =
    joined.length === 0
      ? undefined
      : present(
          joined.map(({ medication }) => medication),
          joined.flatMap(({ medication }) => medication.sources),
        );
  const taken = mtors.filter(({ medication }) => medication.status === 'active').map(({ group }) => group);
  const mtor = buildMtor(chart, taken, today);
  return {
    facts: { ...only({ medications }), ...mtor.facts },
    gaps: [...gaps, ...entries.flatMap((entry) => entry.gaps), ...mtor.gaps],
  };
}
