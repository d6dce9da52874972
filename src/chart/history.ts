import type { CalendarDate, DrugClass, Medication, Source } from '../core/facts.ts';
import { statusCode } from './coded.ts';
import { collect } from './collect.ts';
import { child, text } from './json.ts';
import { EGFR_KIND } from './measurements.ts';
import { boundsOf, type DrugEntry, drugGroups } from './medications.ts';
import { readValues } from './observations.ts';
import { type Nephrectomy, nephrectomiesOf } from './treatments.ts';
import { parseWhen, type When } from './when.ts';

/** What a chart says over time, beyond the facts, which hold the newest value alone. For pictures; decides nothing. */
export type History = {
  /** In mL/min/1.73 m², oldest first. */
  egfr: EgfrValue[];
  /** Recognised drugs, by name. */
  drugs: DrugHistory[];
  nephrectomies: Nephrectomy[];
};

export type EgfrValue = {
  value: number;
  comparator: '<' | '>' | null;
  date: CalendarDate;
  earliest?: CalendarDate;
  equation: string | null;
  source: Source;
};

export type DrugHistory = {
  name: string;
  classes: DrugClass[];
  status: Medication['status'];
  periods: DrugPeriod[];
};

/** Some days of which one is meant: a chart may say only the month or the year. */
export type Days = { earliest: CalendarDate; latest: CalendarDate };

/** What one entry says of when a drug was taken. */
export type DrugPeriod = {
  from: Days | null;
  /** The start is the day of the prescription: none is recorded for the taking. */
  prescribed: boolean;
  to: Days | null;
  /** `ongoing`: taken, without an end so far. `unknown`: ended, or nothing says whether it did. */
  end: 'recorded' | 'ongoing' | 'unknown';
  /** Why no time of taking follows from this entry; null where one does. */
  unusable: null | 'no-start' | 'not-taken' | 'status-unknown' | 'ends-before-start';
  source: Source;
};

/** Entries that stand in a chart although the drug was never taken. */
const NEVER_TAKEN = new Set(['draft', 'not-taken']);

const daysOf = (when: When | null): Days | null => when && { earliest: when.earliest, latest: when.latest };

type Span = Pick<DrugPeriod, 'from' | 'to' | 'prescribed'>;

/** The period it states; that of its doses; for a prescription with neither, from its own day on. */
function spanOf({ type, json }: DrugEntry['entry']): Span {
  const stated = child(json, 'effectivePeriod');
  const doses = boundsOf(json);
  const starts = doses.flatMap((one) => parseWhen(text(one, 'start')) ?? []);
  const ends = doses.flatMap((one) => parseWhen(text(one, 'end')) ?? []);
  const from =
    parseWhen(text(stated, 'start')) ??
    parseWhen(text(json, 'effectiveDateTime')) ??
    starts.toSorted((a, b) => (a.earliest < b.earliest ? -1 : 1))[0] ??
    null;
  // One dose without an end goes on.
  const lastDose =
    ends.length < doses.length ? undefined : ends.toSorted((a, b) => (a.latest < b.latest ? -1 : 1)).at(-1);
  const to = parseWhen(text(stated, 'end')) ?? lastDose ?? null;
  const ordered = from === null && type === 'MedicationRequest' ? parseWhen(text(json, 'authoredOn')) : null;
  return { from: daysOf(from ?? ordered), to: daysOf(to), prescribed: ordered !== null };
}

function unusable({ from, to }: Span, { entry, status }: DrugEntry): DrugPeriod['unusable'] {
  if (NEVER_TAKEN.has(statusCode(entry.json, 'status') ?? '')) return 'not-taken';
  if (status === 'unknown') return 'status-unknown';
  if (from === null) return 'no-start';
  return to !== null && to.latest < from.earliest ? 'ends-before-start' : null;
}

function periodOf(drug: DrugEntry): DrugPeriod {
  const span = spanOf(drug.entry);
  const open = drug.status === 'active' ? 'ongoing' : 'unknown';
  return {
    ...span,
    end: span.to === null ? open : 'recorded',
    unusable: unusable(span, drug),
    source: drug.source,
  };
}

const startOf = ({ from }: DrugPeriod): CalendarDate => from?.earliest ?? '';

/** Pure; never throws, whatever the resources hold. */
export function historyOf(resources: readonly unknown[], today: CalendarDate): History {
  const chart = collect(resources);
  return {
    egfr: readValues(chart, EGFR_KIND, today).values.map(
      ({ value, comparator, date, earliest, code, source }) => ({
        value,
        comparator,
        date,
        ...(earliest === date ? {} : { earliest }),
        equation: code.equation,
        source,
      }),
    ),
    drugs: drugGroups(chart, today)
      .filter(({ medication }) => medication.classes.length > 0)
      .map(({ group, medication: { name, classes, status } }) => ({
        name,
        classes,
        status,
        periods: group.map(periodOf).toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1)),
      })),
    nephrectomies: nephrectomiesOf(chart, today),
  };
}
