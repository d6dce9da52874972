import type { Change } from '../../chart/answers/given.ts';
import { answers as words } from '../words-in-depth.ts';

/** What one press says. */
export type Choice = { words: string; change: Change };

const yesNo = (say: (yes: boolean) => Change): Choice[] => [
  { words: words.yes, change: say(true) },
  { words: words.no, change: say(false) },
];

/** One choice for each key of `labels`. */
function each<K extends string>(labels: Readonly<Record<K, string>>, say: (one: K) => Change): Choice[] {
  // The keys of a closed record: `Object.keys` only forgets them.
  return (Object.keys(labels) as K[]).map((one) => ({ words: labels[one], change: say(one) }));
}

const one = (said: string, change: Change): Choice[] => [{ words: said, change }];

/** What can be answered in one press, by the path of the fact as the core asks for it. */
export const CHOICES: Readonly<Record<string, readonly Choice[]>> = {
  renalAml: yesNo((renalAml) => ({ renalAml })),
  sex: each(words.sex, (sex) => ({ sex })),
  tsc: each(words.tsc, (tsc) => ({ tsc })),
  lam: yesNo((lam) => ({ lam })),
  lungSigns: one(words.none, { lungSigns: [] }),
  symptoms: one(words.noneNow, { symptoms: [] }),
  acuteBleed: yesNo((acuteBleed) => ({ acuteBleed })),
  priorAmlBleed: one(words.none, { priorAmlBleed: false }),
  aneurysm: one(words.noneSeen, { aneurysmMm: 0 }),
  vesselRich: yesNo((vesselRich) => ({ vesselRich })),
  flankTraumaExposure: yesNo((flankTraumaExposure) => ({ flankTraumaExposure })),
  malignancySuspected: yesNo((malignancySuspected) => ({ malignancySuspected })),
  patternChanged: yesNo((patternChanged) => ({ patternChanged })),
  fatSeen: [
    { words: words.fat.ct, change: { fatSeen: true, fatSeenBy: 'ct' } },
    { words: words.fat.mri, change: { fatSeen: true, fatSeenBy: 'mri' } },
    { words: words.fat.notCt, change: { fatSeen: false, fatSeenBy: 'ct' } },
    { words: words.fat.notMri, change: { fatSeen: false, fatSeenBy: 'mri' } },
  ],
  histology: each(words.histology, (histology) => ({ histology })),
  aggressiveSigns: one(words.noneSeen, { aggressiveSigns: [] }),
  solitaryKidney: yesNo((solitaryKidney) => ({ solitaryKidney })),
  organTransplant: yesNo((organTransplant) => ({ organTransplant })),
  dialysis: yesNo((dialysis) => ({ dialysis })),
  pregnant: yesNo((pregnant) => ({ pregnant })),
  breastFeeding: yesNo((breastFeeding) => ({ breastFeeding })),
  planningPregnancy: yesNo((planningPregnancy) => ({ planningPregnancy })),
  contraception: yesNo((contraception) => ({ contraception })),
  emergencyAccessPoor: yesNo((emergencyAccessPoor) => ({ emergencyAccessPoor })),
  rapamycinAllergy: yesNo((rapamycinAllergy) => ({ rapamycinAllergy })),
  severeInfection: yesNo((severeInfection) => ({ severeInfection })),
  tscFeatures: one(words.noneSeen, { tscFeatures: [] }),
  plannedSurgery: one(words.none, { plannedSurgery: false }),
  plannedLiveVaccine: one(words.none, { plannedLiveVaccine: false }),
  liverDisease: [
    { words: words.none, change: { liverDisease: false } },
    ...(['A', 'B', 'C'] as const).map((childPugh) => ({
      words: words.childPugh(childPugh),
      change: { liverDisease: { childPugh } },
    })),
  ],
  mtor: one(words.notTaken, { mtor: false }),
  'mtor.indication': each(words.indication, (indication) => ({ ofDrug: { indication } })),
  'mtor.bothTaken': yesNo((bothTaken) => ({ ofDrug: { bothTaken } })),
  'mtor.kidneyVolumeAboveBaseline': yesNo((kidneyVolumeAboveBaseline) => ({
    ofDrug: { kidneyVolumeAboveBaseline },
  })),
  'mtor.newLesionCm': one(words.none, { ofDrug: { newLesionCm: 0 } }),
  'mtor.adverseEvents': one(words.none, { ofDrug: { adverseEvents: [] } }),
  'mtor.bleedGrade': [0, 1, 2, 3, 4, 5].map((bleedGrade) => ({
    words: bleedGrade === 0 ? words.noBleed : words.grade(bleedGrade),
    change: { ofDrug: { bleedGrade } },
  })),
};

/** Recorded as male and as pregnant: one of the two is wrong. */
export const MALE_OR_PREGNANT: readonly Choice[] = [
  ...one(words.notPregnant, { pregnant: false }),
  ...one(words.woman, { sex: 'female' }),
];

/** Of a list that may lack some. */
export const NO_OTHER_LESION: readonly Choice[] = one(words.noOtherLesion, { noOtherLesion: true });
