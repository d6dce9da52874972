import type { BloodPressure, CalendarDate, Fact, Reading } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';
import {
  BLOOD_PRESSURE,
  CREATININE,
  DIASTOLIC,
  EGFR,
  HAEMOGLOBIN,
  HEART_RATE,
  HEIGHT,
  SYSTOLIC,
  URINE_ALBUMIN_CREATININE,
} from '../terminology/labs.ts';
import { findCode } from '../terminology/match.ts';
import { codedOf } from './coded.ts';
import { type Chart, type Entry, sourceOf } from './collect.ts';
import { type Found, only, present, presentList } from './found.ts';
import { unreadable } from './gaps.ts';
import { child, list } from './json.ts';
import { type Kind, readValues, usableObservation, type Value } from './observations.ts';
import { convert, quantityOf } from './quantity.ts';
import { latestDay, observedWhen } from './when.ts';

/** mL/min alone is not per 1.73 m² and is not read as if it were. */
const EGFR_KIND: Kind<(typeof EGFR)[number]> = {
  what: 'eGFR',
  facts: ['egfr'],
  codes: EGFR,
  units: { 'ml/min/1.73m2': 1, 'ml/min/1.73m^2': 1, 'ml/min/1.73sqm': 1, 'ml/min/1.73m*2': 1 },
  plausible: [1, 200],
};

const CREATININE_KIND: Kind<Code> = {
  what: 'Creatinine',
  facts: ['creatinine'],
  codes: CREATININE,
  units: { 'mg/dl': 1, 'umol/l': 1 / 88.4 },
  plausible: [0.1, 25],
};

const ACR_KIND: Kind<Code> = {
  what: 'Urine albumin/creatinine ratio',
  facts: ['acrMgPerG'],
  codes: URINE_ALBUMIN_CREATININE,
  units: { 'mg/g': 1, 'ug/mg': 1, 'mg/mmol': 8.84 },
  plausible: [0, 20_000],
};

const HAEMOGLOBIN_KIND: Kind<Code> = {
  what: 'Haemoglobin',
  facts: ['haemoglobin'],
  codes: HAEMOGLOBIN,
  units: { 'g/l': 1, 'g/dl': 10, 'mmol/l': 16.1 },
  plausible: [20, 250],
};

const HEART_RATE_KIND: Kind<Code> = {
  what: 'Heart rate',
  facts: ['heartRate'],
  codes: [HEART_RATE],
  units: { '/min': 1, 'beats/min': 1, 'beats/minute': 1, beatsperminute: 1, bpm: 1 },
  plausible: [20, 300],
};

const HEIGHT_KIND: Kind<Code> = {
  what: 'Height',
  facts: ['heightCm'],
  codes: [HEIGHT],
  units: { cm: 1, m: 100, '[ini]': 2.54 },
  plausible: [40, 210],
};

/** The newest; of one day the first of `preferred`, then the lower. */
function newest<C extends Code>(
  values: readonly Value<C>[],
  preferred: readonly C[] = [],
): Value<C> | undefined {
  const place = ({ code }: Value<C>) => preferred.indexOf(code);
  return values.toSorted((a, b) => {
    if (a.date !== b.date) return a.date < b.date ? 1 : -1;
    return place(a) - place(b) || a.value - b.value;
  })[0];
}

const reading = ({ value, date, time, source }: Value): Reading => ({
  value,
  date,
  ...(time === undefined ? {} : { time }),
  sources: [source],
});

const readings = (values: readonly Value[]): Fact<Reading[]> | undefined =>
  presentList(
    values.map(reading),
    values.map(({ source }) => source),
  );

const PRESSURE_UNITS = { 'mm[hg]': 1, mmhg: 1 };

type Pressure = number | 'missing' | 'impossible';

/** A systolic is read from 50 to 280 mmHg (F19); a diastolic may be lower. */
const PLAUSIBLE = { systolic: [50, 280], diastolic: [20, 280] } as const;

function pressureOf(entry: Entry, code: Code, [min, max]: readonly [number, number]): Pressure {
  const part = list(entry.json, 'component').find(
    (component) => findCode([code], codedOf(child(component, 'code'))) !== null,
  );
  const quantity = part === undefined ? null : quantityOf(part);
  if (quantity === null) return 'missing';
  const value = convert(quantity, PRESSURE_UNITS);
  return value !== null && value >= min && value <= max ? value : 'impossible';
}

function readBloodPressure(chart: Chart, today: CalendarDate): Found {
  const found: BloodPressure[] = [];
  let refused = false;
  for (const entry of chart.observed([BLOOD_PRESSURE])) {
    const { json } = entry;
    if (!usableObservation(json)) continue;
    const when = observedWhen(json);
    const systolic = pressureOf(entry, SYSTOLIC, PLAUSIBLE.systolic);
    const read = pressureOf(entry, DIASTOLIC, PLAUSIBLE.diastolic);
    if (systolic === 'missing') continue;
    const usable = when !== null && when.earliest <= today && systolic !== 'impossible';
    if (!usable || read === 'impossible') refused = true;
    if (!usable) continue;
    const diastolic = typeof read === 'number' ? read : null;
    const words = `blood pressure ${systolic}/${diastolic ?? '?'} mmHg`;
    const sources = [sourceOf(entry, { words, grade: 'coded', date: when.asWritten })];
    found.push({ systolic, diastolic, date: latestDay(when, today), sources });
  }
  found.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
  const bloodPressure = presentList(
    found,
    found.flatMap(({ sources }) => sources),
  );
  const why = 'some values have no usable unit or date, or are impossible, and are left out';
  return {
    facts: only({ bloodPressure }),
    gaps: refused ? [unreadable.value('Blood pressure', 'Blood pressure', ['bloodPressure'], why)] : [],
  };
}

/** Kidney function, haemoglobin, vital signs and height. */
export function readMeasurements(chart: Chart, today: CalendarDate): Found {
  const egfrs = readValues(chart, EGFR_KIND, today);
  const creatinines = readValues(chart, CREATININE_KIND, today);
  const acrs = readValues(chart, ACR_KIND, today);
  const haemoglobins = readValues(chart, HAEMOGLOBIN_KIND, today);
  const rates = readValues(chart, HEART_RATE_KIND, today);
  const heights = readValues(chart, HEIGHT_KIND, today);
  const pressures = readBloodPressure(chart, today);
  const egfr = newest(egfrs.values, EGFR);
  const creatinine = newest(creatinines.values);
  const acr = newest(acrs.values);
  const height = newest(heights.values);
  return {
    facts: only({
      egfr:
        egfr &&
        present(
          { value: egfr.value, comparator: egfr.comparator, date: egfr.date, equation: egfr.code.equation },
          [egfr.source],
        ),
      creatinine:
        creatinine && present({ valueMgDl: creatinine.value, date: creatinine.date }, [creatinine.source]),
      acrMgPerG: acr && present({ value: acr.value, date: acr.date }, [acr.source]),
      heightCm: height && present(height.value, [height.source]),
      haemoglobin: readings(haemoglobins.values),
      heartRate: readings(rates.values),
      ...pressures.facts,
    }),
    gaps: [egfrs, creatinines, acrs, haemoglobins, rates, heights, pressures].flatMap(({ gaps }) => gaps),
  };
}
