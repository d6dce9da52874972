import { ADVERSE_EVENTS, type CalendarDate, SYMPTOM_CODES, TSC_FEATURES } from '../../core/facts.ts';
import {
  axes,
  type Check,
  type Checked,
  listOf,
  mapOf,
  number,
  oneOf,
  orFalse,
  orNull,
  record,
  words,
  yesNo,
} from './check.ts';
import { MICROMOLES_PER_MG_DL } from '../quantity.ts';
import { anyDay, dayUntil } from './day.ts';
import { lesionId } from './lesion-id.ts';

/** The keys of `answers.json`, with the plausible ranges of clinical.md, part 5. Each is optional. */

type Day = Check<CalendarDate>;

const modality = oneOf('ultrasound', 'ct', 'mri');

/** A bare code, or a code with what is known of it. */
function symptom(past: Day) {
  const code = oneOf(...SYMPTOM_CODES);
  const detailed = record({ code }, { onset: past, ongoing: yesNo, cause: oneOf('aml', 'other', 'unknown') });
  type Symptom = Checked<typeof code> | Checked<typeof detailed>;
  return (value: unknown, path: string, refuse: Parameters<typeof code>[2]): value is Symptom =>
    typeof value === 'string' ? code(value, path, refuse) : detailed(value, path, refuse);
}

/** Without its unit a creatinine says nothing, and the plausible range depends on it. */
function creatinine(past: Day) {
  const shape = record(
    {
      value: number({ above: 0, to: 25 * MICROMOLES_PER_MG_DL }),
      unit: oneOf('mg/dL', 'umol/L'),
      date: past,
    },
    {},
  );
  return (
    value: unknown,
    path: string,
    refuse: Parameters<typeof shape>[2],
  ): value is Checked<typeof shape> => {
    if (!shape(value, path, refuse)) return false;
    const factor = value.unit === 'mg/dL' ? 1 : MICROMOLES_PER_MG_DL;
    return number({ from: 0.1 * factor, to: 25 * factor })(value.value, `${path}.value`, refuse);
  };
}

function lesion(past: Day) {
  return record(
    {},
    {
      id: words,
      side: oneOf('left', 'right'),
      measurements: listOf(record({}, { date: past, axesMm: axes, modality })),
      boundedByReport: record({ date: past }, { upperMm: number({ above: 0, to: 400 }) }),
      treated: orFalse(
        record(
          { procedure: oneOf('embolization', 'nephron-sparing-surgery', 'ablation', 'nephrectomy') },
          { date: anyDay, completeExcision: yesNo },
        ),
      ),
    },
  );
}

/** Two lesions of one name would be read as one. */
function lesions(past: Day) {
  const list = listOf(lesion(past));
  return (
    value: unknown,
    path: string,
    refuse: Parameters<typeof list>[2],
  ): value is Checked<typeof list> => {
    if (!list(value, path, refuse)) return false;
    const ids = value.map(lesionId);
    const repeated = ids.flatMap((id, index) => (ids.indexOf(id) < index ? [index] : []));
    for (const index of repeated) refuse(`${path}[${index}].id`, 'a name that no other lesion has');
    return repeated.length === 0;
  };
}

const millilitres = number({ from: 0.1, to: 20_000 });

function mtor(past: Day) {
  return record(
    { drug: oneOf('everolimus', 'sirolimus') },
    {
      since: past,
      doseMgPerDay: number({ above: 0 }),
      indication: oneOf('aml', 'tsc', 'lam', 'transplant', 'sega', 'other'),
      bothTaken: yesNo,
      volumes: record(
        {},
        { baselineMl: millilitres, nadirMl: millilitres, currentMl: millilitres, currentDate: past },
      ),
      newLesionCm: number({ from: 0, to: 40 }),
      kidneyVolumeChangeFromNadirPct: number({ from: -100, to: 500 }),
      kidneyVolumeAboveBaseline: yesNo,
      bleedGrade: number({ from: 0, to: 5, whole: true }),
      bleedDate: past,
      adverseEvents: listOf(
        record({ term: oneOf(...ADVERSE_EVENTS) }, { grade: number({ from: 1, to: 5, whole: true }) }),
      ),
    },
  );
}

/** Details that say nothing without what they are of. */
const OF = [
  ['aneurysmDate', 'aneurysmMm'],
  ['fatSeenBy', 'fatSeen'],
] as const;

/** Everything a clinician may answer. */
export function answersCheck(today: CalendarDate) {
  const each = eachAnswer(today);
  return (
    value: unknown,
    path: string,
    refuse: Parameters<typeof each>[2],
  ): value is Checked<typeof each> => {
    if (!each(value, path, refuse)) return false;
    const alone = OF.filter(
      ([detail, of]) => (value[detail] ?? null) !== null && (value[of] ?? null) === null,
    );
    for (const [detail, of] of alone) refuse(of, `a value, since ${detail} is given`);
    return alone.length === 0;
  };
}

/** Each for itself. `today` bounds every date but the planned ones. */
function eachAnswer(today: CalendarDate) {
  const past = dayUntil(today);
  return record(
    {},
    {
      ageYears: number({ from: 0, to: 115, whole: true }),
      sex: oneOf('female', 'male', 'unknown'),
      renalAml: yesNo,
      tsc: oneOf('definite', 'suspected', 'excluded', 'not-recorded'),
      tscFeatures: listOf(oneOf(...TSC_FEATURES)),
      lam: yesNo,
      lungSigns: listOf(oneOf('pneumothorax', 'lung_cysts')),
      symptoms: listOf(symptom(past)),
      acuteBleed: yesNo,
      priorAmlBleed: orFalse(past),
      riskObserved: record({ by: words, date: past }, {}),
      aneurysmMm: number({ from: 0, to: 100 }),
      aneurysmDate: past,
      vesselRich: yesNo,
      flankTraumaExposure: yesNo,
      malignancySuspected: yesNo,
      patternChanged: yesNo,
      fatSeen: yesNo,
      fatSeenBy: modality,
      histology: oneOf('classic', 'epithelioid', 'other'),
      aggressiveSigns: listOf(
        oneOf('calcification', 'necrosis', 'vein_extension', 'nodes', 'invasive_margin', 'new_solid_nodule'),
      ),
      solitaryKidney: yesNo,
      organTransplant: yesNo,
      dialysis: yesNo,
      pregnant: yesNo,
      breastFeeding: yesNo,
      planningPregnancy: yesNo,
      contraception: yesNo,
      emergencyAccessPoor: yesNo,
      rapamycinAllergy: yesNo,
      severeInfection: yesNo,
      liverDisease: orFalse(record({}, { childPugh: oneOf('A', 'B', 'C'), specialistAgrees: yesNo })),
      plannedSurgery: orFalse(anyDay),
      plannedLiveVaccine: orFalse(anyDay),
      heightCm: number({ from: 40, to: 210 }),
      egfr: record({ value: number({ from: 1, to: 200 }), date: past }, { comparator: oneOf('<', '>') }),
      creatinine: creatinine(past),
      acrMgPerG: record({ value: number({ from: 0, to: 20_000 }), date: past }, {}),
      lastRenalImagingDate: past,
      medications: listOf(words),
      medicationsReviewed: past,
      sameLesion: listOf(listOf(words)),
      kidneyLesion: mapOf(orNull(yesNo)),
      confirmedSizes: listOf(words),
      lesions: lesions(past),
      mtor: orFalse(mtor(past)),
    },
  );
}

/** What the clinician answered, as `answers.json` holds it. */
export type Answers = Checked<ReturnType<typeof answersCheck>>;
