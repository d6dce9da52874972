import type {
  Creatinine,
  Egfr,
  Fact,
  FactKey,
  Facts,
  LiverDisease,
  Modality,
  Mtor,
  UrineAlbumin,
} from '../core/facts.ts';
import { MODALITY, words } from './labels.ts';
import { millimetres, sentenceList } from './text.ts';

type ValueOf<K extends FactKey> = Facts[K] extends Fact<infer T> ? T : never;

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const plain = (value: string): string => value;
const codes = (values: readonly string[]): string => sentenceList(values.map(words)) || 'none';
const dateOrNone = (value: string | false): string => (value === false ? 'none' : value);
const when = (date: string | null): string => (date === null ? 'not dated' : `on ${date}`);

const egfr = ({ comparator, value, date, equation }: Egfr): string =>
  `${comparator ?? ''}${value} mL/min/1.73 m² on ${date}, ${equation ?? 'equation not recorded'}`;

/** A creatinine in the unit in which it was recorded. */
export const creatinineAmount = ({ valueMgDl, recorded }: Creatinine): string =>
  recorded === undefined ? `${Number(valueMgDl.toFixed(2))} mg/dL` : `${recorded.value} ${recorded.unit}`;

const albuminAmount = ({ value, recorded }: UrineAlbumin): string =>
  recorded === undefined ? `${value} mg/g` : `${recorded.value} ${recorded.unit}`;

function fat({ seen, by }: { seen: boolean; by: Modality | null }): string {
  return `${seen ? 'seen' : 'not seen'} (${by === null ? 'modality not recorded' : MODALITY[by]})`;
}

function liver(value: false | LiverDisease): string {
  if (value === false) return 'none';
  return value.childPugh === null ? 'yes, Child-Pugh class not known' : `Child-Pugh ${value.childPugh}`;
}

const INDICATION: Record<NonNullable<Mtor['indication']>, string> = {
  aml: 'AML',
  tsc: 'TSC',
  lam: 'LAM',
  transplant: 'a transplant',
  sega: 'SEGA',
  other: 'another reason',
};

/** Never the dose: clinical.md part 4 e names the single dose a plan may print. */
function mtor(value: false | Mtor): string {
  if (value === false) return 'not taken';
  const since = value.since === null ? 'start not recorded' : `since ${value.since}`;
  const indication =
    value.indication === null ? 'reason not recorded' : `for ${INDICATION[value.indication]}`;
  return `${value.drug}, ${since}, ${indication}`;
}

/** How the single value of a fact is said, with its unit and date. Lists have rows of their own. */
export const SAY: { [K in FactKey]?: (value: ValueOf<K>) => string } = {
  renalAml: yesNo,
  tsc: plain,
  tscFeatures: codes,
  lam: yesNo,
  lungSigns: codes,
  acuteBleed: yesNo,
  priorAmlBleed: dateOrNone,
  riskObserved: ({ by, date }) => `${by}, ${date}`,
  aneurysm: ({ mm, date }) => `${mm === 0 ? 'none' : millimetres(mm)}, ${when(date)}`,
  vesselRich: yesNo,
  flankTraumaExposure: yesNo,
  malignancySuspected: yesNo,
  patternChanged: yesNo,
  fatSeen: fat,
  histology: plain,
  aggressiveSigns: codes,
  ageYears: (years) => `${years} years`,
  sex: plain,
  solitaryKidney: yesNo,
  egfr,
  creatinine: (value) => `${creatinineAmount(value)} on ${value.date}`,
  acrMgPerG: (value) => `${albuminAmount(value)} on ${value.date}`,
  dialysis: yesNo,
  organTransplant: yesNo,
  pregnant: yesNo,
  breastFeeding: yesNo,
  planningPregnancy: yesNo,
  contraception: yesNo,
  emergencyAccessPoor: yesNo,
  mtor,
  rapamycinAllergy: yesNo,
  severeInfection: yesNo,
  liverDisease: liver,
  plannedSurgery: dateOrNone,
  plannedLiveVaccine: dateOrNone,
  heightCm: (cm) => `${cm} cm`,
  lastRenalImagingDate: plain,
  medicationsReviewed: plain,
};
