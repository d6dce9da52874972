import { words as coded } from '../../careplan/labels.ts';
import {
  ADVERSE_EVENTS,
  type Creatinine,
  type Facts,
  SYMPTOM_CODES,
  TSC_FEATURES,
} from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { sentenceCase, SYMPTOM_LABELS } from '../../core/words/labels.ts';
import { answers } from '../words-in-depth.ts';
import { amount, day, type Field, type Form, oneOf, type Options } from './fields.ts';

const words = answers.form;

const optionsOf = (codes: readonly string[], label: (code: string) => string): Options =>
  codes.map((value) => ({ value, words: sentenceCase(label(value)) }));

const dayForm = (path: string, read: (date: unknown) => Record<string, unknown>): Form => ({
  summary: words.day,
  fields: [day(path)],
  read: ({ date }) => read(date),
});

const amountForm = (
  summary: string,
  field: Field,
  read: (value: unknown) => Record<string, unknown>,
): Form => ({
  summary,
  fields: [field],
  read: ({ value }) => read(value),
});

const someForm = (
  path: string,
  options: Options,
  read: (some: unknown) => Record<string, unknown>,
): Form => ({
  summary: words.some,
  fields: [{ name: 'some', label: words.which, path, kind: 'some', options }],
  read: ({ some }) => read(some),
});

const volume = (part: string): Form =>
  amountForm(words.volume, amount(`mtor.volumes.${part}`, words.volumeMl, 'mL'), (value) => ({
    ofDrug: { volumes: { [part]: value } },
  }));

const AGGRESSIVE = [
  'calcification',
  'necrosis',
  'vein_extension',
  'nodes',
  'invasive_margin',
  'new_solid_nodule',
];

const MASS_UNIT = { 'mg/dL': words.mgDl };
const MOLAR_UNIT = { 'umol/L': words.umolL };

/** The unit of the chart stands first: it is the one on the laboratory report at hand. */
const creatinineForm = (recorded: Creatinine | null): Form => ({
  summary: words.creatinine,
  fields: [
    amount('creatinine.value', words.creatinineValue, ''),
    oneOf(
      'unit',
      'creatinine.unit',
      words.unit,
      recorded?.recorded === undefined ? { ...MASS_UNIT, ...MOLAR_UNIT } : { ...MOLAR_UNIT, ...MASS_UNIT },
    ),
    day('creatinine.date', words.bloodDay),
  ],
  read: ({ value, unit, date }) => ({ creatinine: { value, unit, date } }),
});

/** What takes a number, a day or a pick from a list whatever the chart says, by the path of the fact. */
export const FORMS: Readonly<Record<string, Form>> = {
  symptoms: someForm(
    'symptoms',
    SYMPTOM_CODES.map((value) => ({ value, words: sentenceCase(SYMPTOM_LABELS[value]) })),
    (symptoms) => ({ symptoms }),
  ),
  lungSigns: someForm('lungSigns', optionsOf(['pneumothorax', 'lung_cysts'], coded), (lungSigns) => ({
    lungSigns,
  })),
  aggressiveSigns: someForm('aggressiveSigns', optionsOf(AGGRESSIVE, coded), (aggressiveSigns) => ({
    aggressiveSigns,
  })),
  tscFeatures: someForm('tscFeatures', optionsOf(TSC_FEATURES, coded), (tscFeatures) => ({ tscFeatures })),
  plannedSurgery: dayForm('plannedSurgery', (plannedSurgery) => ({ plannedSurgery })),
  plannedLiveVaccine: dayForm('plannedLiveVaccine', (plannedLiveVaccine) => ({ plannedLiveVaccine })),
  medicationsReviewed: dayForm('medicationsReviewed', (medicationsReviewed) => ({ medicationsReviewed })),
  acrMgPerG: {
    summary: words.albumin,
    fields: [amount('acrMgPerG.value', words.albuminValue, 'mg/g'), day('acrMgPerG.date', words.urineDay)],
    read: ({ value, date }) => ({ acrMgPerG: { value, date } }),
  },
  priorAmlBleed: dayForm('priorAmlBleed', (priorAmlBleed) => ({ priorAmlBleed })),
  lastRenalImagingDate: dayForm('lastRenalImagingDate', (lastRenalImagingDate) => ({ lastRenalImagingDate })),
  aneurysm: {
    summary: words.aneurysm,
    fields: [
      amount('aneurysmMm', words.aneurysmMm, 'mm'),
      { ...day('aneurysmDate', words.scanDay), optional: true },
    ],
    read: ({ value, date }) => ({ aneurysmMm: value, aneurysmDate: date }),
  },
  riskObserved: {
    summary: words.team,
    fields: [
      { name: 'by', label: words.by, path: 'riskObserved.by', kind: 'text' },
      day('riskObserved.date'),
    ],
    read: ({ by, date }) => ({ riskObserved: { by, date } }),
  },
  ageYears: amountForm(words.age, amount('ageYears', words.ageYears, 'years'), (ageYears) => ({ ageYears })),
  heightCm: amountForm(words.height, amount('heightCm', words.heightCm, 'cm'), (heightCm) => ({ heightCm })),
  egfr: {
    summary: words.egfr,
    fields: [amount('egfr.value', words.egfrValue, 'mL/min/1.73 m²'), day('egfr.date', words.bloodDay)],
    read: ({ value, date }) => ({ egfr: { value, date } }),
  },
  mtor: {
    summary: words.taken,
    fields: [
      oneOf('drug', 'mtor.drug', words.drug, { everolimus: words.everolimus, sirolimus: words.sirolimus }),
      { ...oneOf('indication', 'mtor.indication', words.why, answers.indication), optional: true },
      { ...day('mtor.since', words.since), optional: true },
    ],
    read: ({ drug, indication, date }) => ({ mtor: { drug, indication, since: date } }),
  },
  'mtor.since': dayForm('mtor.since', (since) => ({ ofDrug: { since } })),
  'mtor.bleedDate': dayForm('mtor.bleedDate', (bleedDate) => ({ ofDrug: { bleedDate } })),
  'mtor.newLesionCm': amountForm(
    words.newLesion,
    amount('mtor.newLesionCm', words.newLesionCm, 'cm'),
    (newLesionCm) => ({ ofDrug: { newLesionCm } }),
  ),
  'mtor.kidneyVolumeChangeFromNadirPct': amountForm(
    words.percent,
    amount('mtor.kidneyVolumeChangeFromNadirPct', words.kidneyPercent, '%'),
    (kidneyVolumeChangeFromNadirPct) => ({ ofDrug: { kidneyVolumeChangeFromNadirPct } }),
  ),
  'mtor.volumes.baselineMl': volume('baselineMl'),
  'mtor.volumes.nadirMl': volume('nadirMl'),
  'mtor.volumes.currentMl': volume('currentMl'),
  'mtor.volumes.currentDate': dayForm('mtor.volumes.currentDate', (currentDate) => ({
    ofDrug: { volumes: { currentDate } },
  })),
  'mtor.adverseEvents': {
    summary: words.some,
    fields: [
      {
        name: 'term',
        label: words.event,
        path: 'mtor.adverseEvents[0].term',
        kind: 'one',
        options: optionsOf(ADVERSE_EVENTS, coded),
      },
      { ...amount('mtor.adverseEvents[0].grade', words.eventGrade, ''), optional: true },
    ],
    read: ({ term, value }) => ({ ofDrug: { adverseEvents: [{ term, grade: value }] } }),
  },
};

/** What takes a number, a day or a pick from a list, by the path of the fact as the core names it. */
export const formFor = (fact: string, facts: Facts): Form | null =>
  fact === 'creatinine' ? creatinineForm(known(facts.creatinine)) : (FORMS[fact] ?? null);
