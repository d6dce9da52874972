import type { Assessment } from '../../assessment.ts';
import { known } from '../../core/known.ts';
import { FACT_LABELS, sentenceCase } from '../../core/words/labels.ts';
import { MTOR_QUESTIONS, questionText, TREATED, WHAT_SIZE } from '../../core/words/questions.ts';
import type { FactKey } from '../../core/facts.ts';
import { anyFact as words } from '../words-in-depth.ts';
import type { About } from './asks.ts';
import { medicines } from './words.ts';

/** Every fact that can be said here, in the order in which a clinician would look for it. */

/** `label`: as it stands in the list. */
type Topic = { label: string; about: About };
type Topics = { title: string; topics: Topic[] };

const BLEEDING: FactKey[] = [
  'symptoms',
  'acuteBleed',
  'priorAmlBleed',
  'aneurysm',
  'riskObserved',
  'vesselRich',
];
const DIAGNOSIS: FactKey[] = [
  'renalAml',
  'fatSeen',
  'histology',
  'aggressiveSigns',
  'malignancySuspected',
  'patternChanged',
  'lastRenalImagingDate',
];
const TSC: FactKey[] = ['tsc', 'tscFeatures', 'lam', 'lungSigns'];
const KIDNEY: FactKey[] = [
  'egfr',
  'creatinine',
  'acrMgPerG',
  'solitaryKidney',
  'dialysis',
  'organTransplant',
];
const PERSON: FactKey[] = [
  'ageYears',
  'sex',
  'heightCm',
  'pregnant',
  'breastFeeding',
  'planningPregnancy',
  'contraception',
  'flankTraumaExposure',
  'emergencyAccessPoor',
];
const MEDICINES: FactKey[] = [
  'mtor',
  'medicationsReviewed',
  'rapamycinAllergy',
  'severeInfection',
  'liverDisease',
  'plannedSurgery',
  'plannedLiveVaccine',
];

const topicOf = (fact: FactKey): Topic => ({
  label: sentenceCase(FACT_LABELS[fact]),
  about: { fact, text: questionText(fact) },
});

const THE_LIST: Topic = {
  label: medicines.topic,
  about: { fact: 'medications', text: medicines.which },
};

function lesionTopics({ facts }: Assessment): Topic[] {
  const lesions = known(facts.lesions) ?? [];
  const of = lesions.flatMap(({ id, side }): Topic[] => {
    const path = `lesions.${id}`;
    const name = words.lesion(id, side);
    return [
      { label: words.sizeOf(name), about: { fact: `${path}.size`, text: `${WHAT_SIZE} (${name})` } },
      { label: words.treatmentOf(name), about: { fact: `${path}.treated`, text: `${TREATED} (${name})` } },
      { label: words.kidneyOf(name), about: { fact: `${path}.side`, text: words.whichKidney(name) } },
    ];
  });
  return [...of, { label: words.another, about: { fact: 'lesions', text: words.another } }];
}

/** Details of the drug that is taken. */
function drugTopics({ facts }: Assessment): Topic[] {
  const drug = known(facts.mtor);
  if (drug === null || drug === false) return [];
  return Object.entries(MTOR_QUESTIONS).map(([path, text]) => ({
    label: text,
    about: { fact: `mtor.${path}`, text },
  }));
}

export function topicsOf(assessment: Assessment): Topics[] {
  return [
    { title: words.topics.lesions, topics: lesionTopics(assessment) },
    { title: words.topics.bleeding, topics: BLEEDING.map(topicOf) },
    { title: words.topics.diagnosis, topics: DIAGNOSIS.map(topicOf) },
    { title: words.topics.tsc, topics: TSC.map(topicOf) },
    { title: words.topics.kidney, topics: KIDNEY.map(topicOf) },
    { title: words.topics.person, topics: PERSON.map(topicOf) },
    {
      title: words.topics.medicines,
      topics: [THE_LIST, ...MEDICINES.map(topicOf), ...drugTopics(assessment)],
    },
  ];
}
