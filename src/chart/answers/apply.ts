import type { CalendarDate, Creatinine, Egfr, Fact, Facts, Sex, Tsc } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { absent, only, present } from '../found.ts';
import { MICROMOLES_PER_MG_DL, scaled } from '../quantity.ts';
import { answeredDrugs } from './drugs.ts';
import { answeredLesions } from './lesions.ts';
import { type Answerer, clinician, stated } from './said.ts';
import type { Answers } from './schema.ts';
import { answeredSymptoms } from './symptoms.ts';

const NOT_RECORDED = { state: 'not-recorded' } as const;

/**
 * "Not established" takes back what the chart states, and cannot end an unread chart: that is no knowledge.
 * Nobody can be the source of a fact that is not there.
 */
function withdrawn<T>(chart: Fact<T>): Fact<T> {
  return chart.state === 'not-readable' ? chart : NOT_RECORDED;
}

function tsc({ tsc: answer }: Answers, chart: Fact<Tsc>, answerer: Answerer): Fact<Tsc> | undefined {
  return answer === 'not-recorded' ? withdrawn(chart) : stated(answer, clinician(answerer));
}

function sex({ sex: answer }: Answers, chart: Fact<Sex>, answerer: Answerer): Fact<Sex> | undefined {
  return answer === 'unknown' ? withdrawn(chart) : stated(answer, clinician(answerer));
}

/** Size and day of the aneurysm are two answers to one fact. */
function aneurysm(
  { aneurysmMm: mm, aneurysmDate }: Answers,
  answerer: Answerer,
): Facts['aneurysm'] | undefined {
  if (mm === null || mm === undefined) return undefined;
  const value = { mm, date: aneurysmDate ?? null };
  return mm === 0 ? absent(value, [clinician(answerer)]) : present(value, [clinician(answerer)]);
}

/** Whether fat was seen, and on what, are two answers to one fact. */
function fatSeen({ fatSeen: seen, fatSeenBy }: Answers, answerer: Answerer): Facts['fatSeen'] | undefined {
  if (seen === null || seen === undefined) return undefined;
  const value = { seen, by: fatSeenBy ?? null };
  return seen ? present(value, [clinician(answerer)]) : absent(value, [clinician(answerer)]);
}

/** The equation is not asked for; it stays known where the answer repeats the chart's value. */
function egfr({ egfr: answer }: Answers, chart: Facts['egfr'], answerer: Answerer): Fact<Egfr> | undefined {
  if (!answer) return undefined;
  const { value, date } = answer;
  const comparator = answer.comparator ?? null;
  const charted = known(chart);
  const same = charted?.value === value && charted.date === date && charted.comparator === comparator;
  return stated({ value, comparator, date, equation: same ? charted.equation : null }, clinician(answerer));
}

function creatinine({ creatinine: answer }: Answers): Creatinine | undefined {
  if (!answer) return undefined;
  const { value, unit, date } = answer;
  if (unit === 'mg/dL') return { valueMgDl: value, date };
  return { valueMgDl: scaled(value, 1 / MICROMOLES_PER_MG_DL), date, recorded: { value, unit: 'µmol/L' } };
}

/** Answers that are facts as they stand. */
function plain(answers: Answers, answerer: Answerer) {
  const say = <T>(value: T | null | undefined) => stated(value, clinician(answerer));
  return {
    ageYears: say(answers.ageYears),
    renalAml: say(answers.renalAml),
    tscFeatures: say(answers.tscFeatures),
    lam: say(answers.lam),
    lungSigns: say(answers.lungSigns),
    acuteBleed: say(answers.acuteBleed),
    priorAmlBleed: say(answers.priorAmlBleed),
    riskObserved: say(answers.riskObserved),
    vesselRich: say(answers.vesselRich),
    flankTraumaExposure: say(answers.flankTraumaExposure),
    malignancySuspected: say(answers.malignancySuspected),
    patternChanged: say(answers.patternChanged),
    histology: say(answers.histology),
    aggressiveSigns: say(answers.aggressiveSigns),
    solitaryKidney: say(answers.solitaryKidney),
    organTransplant: say(answers.organTransplant),
    dialysis: say(answers.dialysis),
    pregnant: say(answers.pregnant),
    breastFeeding: say(answers.breastFeeding),
    planningPregnancy: say(answers.planningPregnancy),
    contraception: say(answers.contraception),
    emergencyAccessPoor: say(answers.emergencyAccessPoor),
    rapamycinAllergy: say(answers.rapamycinAllergy),
    severeInfection: say(answers.severeInfection),
    plannedSurgery: say(answers.plannedSurgery),
    plannedLiveVaccine: say(answers.plannedLiveVaccine),
    heightCm: say(answers.heightCm),
    acrMgPerG: say(answers.acrMgPerG),
    lastRenalImagingDate: say(answers.lastRenalImagingDate),
    medicationsReviewed: say(answers.medicationsReviewed),
  };
}

/**
 * The facts as the clinician's answers leave them: an answer replaces what the chart says, with the clinician as
 * its source; `null` and absent keys ("not known") leave the chart's fact. `sameLesion` and `kidneyLesion` are
 * not applied here: they tell the mapper how to read measurements.
 */
export function applyAnswers(facts: Facts, answers: Answers, today: CalendarDate, by?: string): Facts {
  const answerer = { today, by };
  const source = clinician(answerer);
  const { lesions, symptoms, liverDisease } = answers;
  return {
    ...facts,
    ...only({
      ...plain(answers, answerer),
      tsc: tsc(answers, facts.tsc, answerer),
      sex: sex(answers, facts.sex, answerer),
      symptoms: stated(symptoms && answeredSymptoms(symptoms, source), source),
      lesions: stated(lesions && answeredLesions(lesions, source), source),
      aneurysm: aneurysm(answers, answerer),
      fatSeen: fatSeen(answers, answerer),
      liverDisease: stated(
        liverDisease && {
          childPugh: liverDisease.childPugh ?? null,
          specialistAgrees: liverDisease.specialistAgrees ?? null,
        },
        source,
      ),
      egfr: egfr(answers, facts.egfr, answerer),
      creatinine: stated(creatinine(answers), source),
      ...answeredDrugs(answers, facts, answerer),
    }),
  };
}
