import type { Coding, Observation } from 'fhir/r4';
import type { Chart } from './builders.ts';
import { concept, LAB, VITAL } from './codes.ts';
import { HOSPITAL, LABORATORY } from './staff.ts';

/** Laboratory values and vital signs. A unit is UCUM unless it is given as words only. */

type Unit = { unit: string; code?: string };

/** UCUM code, shown as itself or by the given words. */
export const ucum = (code: string, unit: string = code): Unit => ({ unit, code });

const UCUM = 'http://unitsofmeasure.org';

export const quantity = (value: number, { unit, code }: Unit) =>
  code === undefined ? { value, unit } : { value, unit, system: UCUM, code };

export const category = (code: 'laboratory' | 'vital-signs' | 'imaging' | 'social-history') => [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code }] },
];

type LabDetails = {
  /** What the chart calls the test. */
  text: string;
  value: number;
  unit: Unit;
  date: string;
  comparator?: '<' | '>';
  status?: 'final' | 'preliminary';
};

/** One laboratory result. */
export const lab = (
  chart: Chart,
  name: string,
  test: keyof typeof LAB,
  { text, value, unit, date, comparator, status = 'final' }: LabDetails,
): Observation => ({
  resourceType: 'Observation',
  id: chart.id(name),
  status,
  category: category('laboratory'),
  code: concept(text, LAB[test]),
  subject: chart.subject,
  effectiveDateTime: date,
  performer: [LABORATORY],
  valueQuantity: { ...quantity(value, unit), ...(comparator === undefined ? {} : { comparator }) },
});

const pressure = (code: Coding, value: number) => ({
  code: { coding: [code] },
  valueQuantity: quantity(value, ucum('mm[Hg]', 'mmHg')),
});

/** One blood pressure, mmHg. */
export const bloodPressure = (
  chart: Chart,
  name: string,
  [systolic, diastolic]: [systolic: number, diastolic: number],
  date: string,
): Observation => ({
  resourceType: 'Observation',
  id: chart.id(name),
  status: 'final',
  category: category('vital-signs'),
  code: concept('Blood pressure', VITAL.bloodPressure),
  subject: chart.subject,
  effectiveDateTime: date,
  performer: [HOSPITAL],
  component: [pressure(VITAL.systolic, systolic), pressure(VITAL.diastolic, diastolic)],
});

const VITAL_SIGN = {
  heartRate: { text: 'Heart rate', code: VITAL.heartRate, unit: ucum('/min', 'beats/minute') },
  height: { text: 'Body height', code: VITAL.height, unit: ucum('cm') },
  weight: { text: 'Body weight', code: VITAL.weight, unit: ucum('kg') },
} as const;

/** One vital sign: heart rate /min, height cm, weight kg. */
const vital = (
  chart: Chart,
  name: string,
  sign: keyof typeof VITAL_SIGN,
  value: number,
  date: string,
): Observation => {
  const { text, code, unit } = VITAL_SIGN[sign];
  return {
    resourceType: 'Observation',
    id: chart.id(name),
    status: 'final',
    category: category('vital-signs'),
    code: concept(text, code),
    subject: chart.subject,
    effectiveDateTime: date,
    performer: [HOSPITAL],
    valueQuantity: quantity(value, unit),
  };
};

/** The vital signs taken at today's visit. */
export const visitVitals = (
  chart: Chart,
  taken: { pressure: [systolic: number, diastolic: number]; heartRate: number; weight: number },
): Observation[] => [
  bloodPressure(chart, 'bp-today', taken.pressure, chart.today),
  vital(chart, 'heart-rate-today', 'heartRate', taken.heartRate, chart.today),
  vital(chart, 'weight-today', 'weight', taken.weight, chart.today),
];

export const MG_DL = ucum('mg/dL');
export const UMOL_L = ucum('umol/L', 'µmol/L');
export const EGFR = ucum('mL/min/{1.73_m2}', 'mL/min/1.73m²');
/** As many laboratories send it: words, no code system. */
export const EGFR_WORDS: Unit = { unit: 'mL/min/1.73 m2' };
