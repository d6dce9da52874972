import type { Question } from '../core/decision.ts';
import type { FactKey, Facts, Gap, Measurement } from '../core/facts.ts';
import { FACT_LABELS } from '../core/words/labels.ts';
import { nameWithoutStrength } from './dose.ts';
import { listOf, statements } from './statement.ts';
import { sourcesText } from './sources.ts';
import { sentenceList, tidy } from './text.ts';

const UNUSABLE: Record<NonNullable<Measurement['unusable']>, string> = {
  'no-unit': 'no unit',
  'unknown-unit': 'a unit that is not a length',
  implausible: 'not a plausible size',
  future: 'dated in the future',
  'bound-only': 'only a bound',
};

/** Facts of a pregnancy are not asked of a man, height not of an adult. */
function applies(key: FactKey, facts: Facts): boolean {
  const male = facts.sex.state === 'present' && facts.sex.value === 'male';
  const adult = facts.ageYears.state === 'present' && facts.ageYears.value >= 18;
  if (key === 'pregnant' || key === 'breastFeeding' || key === 'planningPregnancy') return !male;
  if (key === 'heightCm') return !adult;
  return key !== 'riskObserved' && key !== 'medicationsReviewed';
}

function labelsInState(facts: Facts, state: 'not-recorded' | 'not-readable'): string {
  // The keys of a Facts are FactKeys: Object.keys only forgets it.
  const keys = Object.keys(FACT_LABELS) as FactKey[];
  return sentenceList(
    keys.filter((key) => facts[key].state === state && applies(key, facts)).map((key) => FACT_LABELS[key]),
  );
}

function conflicts(facts: Facts): string[] {
  const keys = (Object.keys(FACT_LABELS) as FactKey[]).filter((key) => facts[key].state === 'conflicting');
  return keys.map((key) => {
    const sides = statements(facts, key).map(({ value, sources }) => `${value} (${sourcesText(sources)})`);
    return `The chart disagrees on ${FACT_LABELS[key]}${sides.length > 0 ? `: ${sides.join(' / ')}` : '.'}`;
  });
}

function unusableSizes(facts: Facts): string[] {
  const all = listOf(facts.lesions).flatMap(({ measurements }) => measurements);
  return all.flatMap((one) =>
    one.unusable === undefined
      ? []
      : [`A recorded size was not used, ${UNUSABLE[one.unusable]}: ${sourcesText(one.sources)}`],
  );
}

/** The chart and the reason are both in the sources. */
function withdrawnSizes(facts: Facts): string[] {
  return listOf(facts.lesions)
    .flatMap(({ withdrawn = [] }) => withdrawn)
    .map(({ sources }) => `A recorded size was not used, as the clinician says: ${sourcesText(sources)}`);
}

function unrecognised(facts: Facts): string[] {
  const names = listOf(facts.medications)
    .filter(({ status, classes }) => status !== 'stopped' && classes.length === 0)
    .map(({ name }) => tidy(nameWithoutStrength(name), 60));
  return names.length === 0 ? [] : [`Medicines not recognised, please check: ${sentenceList(names)}.`];
}

/** What the plan does not know: not readable, in conflict, unusable, asked, not recorded. Unknown is never none. */
export function unknownLines(facts: Facts, gaps: readonly Gap[], questions: readonly Question[]): string[] {
  const unread = labelsInState(facts, 'not-readable');
  const unrecorded = labelsInState(facts, 'not-recorded');
  return [
    ...gaps.map(({ text }) => text),
    ...(unread === '' ? [] : [`Not known because it could not be read: ${unread}.`]),
    ...conflicts(facts),
    ...unusableSizes(facts),
    ...withdrawnSizes(facts),
    ...questions.map(({ text }) => `To be answered: ${text}`),
    ...(unrecorded === '' ? [] : [`Not recorded, which does not mean absent: ${unrecorded}.`]),
    ...unrecognised(facts),
  ];
}
