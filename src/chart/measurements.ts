import type { CalendarDate, Fact, Reading } from '../core/facts.ts';
import type { Code } from '../terminology/code.ts';
import {
  CREATININE,
  EGFR,
  EGFR_BY_RACE,
  HAEMOGLOBIN,
  HEART_RATE,
  HEIGHT,
  URINE_ALBUMIN_CREATININE,
} from '../terminology/labs.ts';
import { readBloodPressure } from './blood-pressure.ts';
import type { Chart } from './collect.ts';
import { type Found, only, present, presentList } from './found.ts';
import { type Kind, type Read, readValues, type Value } from './observations.ts';
import { MICROMOLES_PER_MG_DL } from './quantity.ts';

/** mL/min alone is not per 1.73 m² and is not read as if it were. */
export const EGFR_KIND: Kind<(typeof EGFR)[number]> = {
  what: 'eGFR',
  facts: ['egfr'],
  codes: EGFR,
  refused: EGFR_BY_RACE,
  units: { 'ml/min/1.73m2': 1, 'ml/min/1.73m^2': 1, 'ml/min/1.73sqm': 1, 'ml/min/1.73m*2': 1 },
  plausible: [1, 200],
  bounds: true,
};

export const CREATININE_KIND: Kind<Code> = {
  what: 'Creatinine',
  facts: ['creatinine'],
  codes: CREATININE,
  units: { 'mg/dl': 1, 'umol/l': 1 / MICROMOLES_PER_MG_DL, 'mmol/l': 1000 / MICROMOLES_PER_MG_DL },
  written: { 'umol/l': 'µmol/L', 'mmol/l': 'mmol/L' },
  plausible: [0.1, 25],
};

const ACR_KIND: Kind<Code> = {
  what: 'Urine albumin/creatinine ratio',
  facts: ['acrMgPerG'],
  codes: URINE_ALBUMIN_CREATININE,
  units: { 'mg/g': 1, 'ug/mg': 1, 'mg/mmol': 8.84 },
  written: { 'ug/mg': 'µg/mg', 'mg/mmol': 'mg/mmol' },
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

/**
 * The newest; of one day the first of `preferred`, then the latest hour, then the number that worries more. A newest
 * value that is only a bound, where the fact cannot hold one, hides the older ones: they are no longer the newest.
 */
function newest<C extends Code>(
  { values }: Read<Value<C>>,
  { bounds, codes }: Kind<C>,
  worse: 'lower' | 'higher',
): Value<C> | undefined {
  const sign = worse === 'lower' ? 1 : -1;
  // They come oldest first.
  const best = values.reduce<Value<C> | undefined>((kept, one) => {
    if (kept === undefined || one.date !== kept.date) return one;
    const code = codes.indexOf(kept.code) - codes.indexOf(one.code);
    if (code !== 0) return code > 0 ? one : kept;
    const later = kept.time !== null && one.time !== null && one.time > kept.time;
    return later || sign * (kept.value - one.value) > 0 ? one : kept;
  }, undefined);
  return best !== undefined && best.comparator !== null && bounds !== true ? undefined : best;
}

const reading = ({ value, date, time, source }: Value): Reading =>
  time === null ? { value, date, sources: [source] } : { value, date, time, sources: [source] };

const dated = ({ date, recorded }: Value) => (recorded === null ? { date } : { date, recorded });

/** A series; a bound is no point of it. */
function readings({ values }: Read<Value>): Fact<Reading[]> | undefined {
  const exact = values.filter(({ comparator }) => comparator === null);
  return presentList(
    exact.map(reading),
    exact.map(({ source }) => source),
  );
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
  const egfr = newest(egfrs, EGFR_KIND, 'lower');
  const creatinine = newest(creatinines, CREATININE_KIND, 'higher');
  const acr = newest(acrs, ACR_KIND, 'higher');
  const height = newest(heights, HEIGHT_KIND, 'lower');
  return {
    facts: only({
      egfr:
        egfr &&
        present(
          { value: egfr.value, comparator: egfr.comparator, date: egfr.date, equation: egfr.code.equation },
          [egfr.source],
        ),
      creatinine:
        creatinine && present({ valueMgDl: creatinine.value, ...dated(creatinine) }, [creatinine.source]),
      acrMgPerG: acr && present({ value: acr.value, ...dated(acr) }, [acr.source]),
      heightCm: height && present(height.value, [height.source]),
      haemoglobin: readings(haemoglobins),
      heartRate: readings(rates),
      ...pressures.facts,
    }),
    gaps: [egfrs, creatinines, acrs, haemoglobins, rates, heights, pressures].flatMap(({ gaps }) => gaps),
  };
}
