import type { Assessment } from '../../assessment.ts';
import { type Given, saysSomething } from '../../chart/answers/given.ts';
import type { Question } from '../../core/decision.ts';
import type { Facts, Gap } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { readable } from '../format.ts';
import { answers as words } from '../words-in-depth.ts';
import { type Choice, CHOICES, MALE_OR_PREGNANT, NO_OTHER_LESION } from './choices.ts';
import type { Form } from './fields.ts';
import { formFor } from './forms.ts';
import { type Answerable, lesionAnswers } from './lesion-asks.ts';
import { lesionForm, newLesion } from './lesion-form.ts';
import { linksOf } from './lesion-links.ts';
import { addMedicine, stillTaken } from './medicine-asks.ts';
import { medicines } from './words.ts';

/** A question as the screen puts it, with every answer that can be given here. */
export type Ask = {
  key: string;
  question: string;
  details: readonly string[];
  choices: readonly Choice[];
  form: Form | null;
};

/** What is asked, without what its answers would change. */
export type About = Pick<Question, 'fact' | 'text'>;

export const keyOf = ({ fact, text }: About): string => `${fact} ${text}`;

/** What is asked again of something known takes no "none": that would deny what the chart says. */
function choicesOf(fact: string, facts: Facts): readonly Choice[] {
  if (fact === 'pregnant' && known(facts.pregnant) === true) return MALE_OR_PREGNANT;
  if (fact === 'priorAmlBleed' && known(facts.priorAmlBleed) !== null) return [];
  // What was not read may hide more of them: to say that there are no more is an answer.
  if (fact === 'lesions') return known(facts.lesions)?.length ? NO_OTHER_LESION : [];
  return CHOICES[fact] ?? [];
}

/** What can be answered here to a fact, by its path as the core names it. */
function answerable(
  { fact, text }: About,
  { facts }: Pick<Assessment, 'facts'>,
  answers: readonly Given[],
): Answerable {
  if (fact === 'medications') {
    return text === medicines.which ? { choices: [], form: addMedicine(facts) } : stillTaken(text, facts);
  }
  const [, id, path] = /^lesions\.([^.]+)\.(.+)$/.exec(fact) ?? [];
  const lesion = (known(facts.lesions) ?? []).find((one) => one.id === id);
  if (lesion !== undefined && path !== undefined) return lesionAnswers(lesion, path, answers);
  const form = fact === 'lesions' ? lesionForm(words.form.lesions, newLesion(answers)) : formFor(fact, facts);
  return { choices: choicesOf(fact, facts), form };
}

/** The first key of this name that no answer has. */
function freeKey(name: string, answers: readonly Given[]): string {
  let count = 1;
  while (answers.some(({ key }) => key === `${name} ${count}`)) count += 1;
  return `${name} ${count}`;
}

/** Of lesions and medicines each is an answer of its own: a second one does not stand in place of the first. */
function keyFor(about: About, answers: readonly Given[]): string {
  const key = keyOf(about);
  if (about.text === medicines.which) return freeKey(key, answers);
  const isGiven = answers.some((given) => given.key === key && saysSomething(given));
  return about.fact === 'lesions' && isGiven ? `${key} ${newLesion(answers)}` : key;
}

/** A question of the decision. What the answers cannot express is not offered: only that it is not known. */
export function askOf(question: About, assessment: Assessment, answers: readonly Given[]): Ask {
  const { fact, text } = question;
  const toLink = /^lesions\.([^.]+)$/.exec(fact)?.[1];
  const links = toLink === undefined ? null : linksOf(assessment, toLink, answers);
  const { choices, form } = answerable(question, assessment, answers);
  return {
    key: keyFor(question, answers),
    question: readable(text),
    details: links?.details ?? [],
    choices: links?.choices ?? choices,
    form,
  };
}

const UNPLACED = 'unplaced:';

/** Tumour sizes of which the chart does not say the organ: each is asked of by itself. */
export function placeAsks(gaps: readonly Gap[]): Ask[] {
  return gaps.flatMap(({ id, why, text }) => {
    if (!id.startsWith(UNPLACED) || why === 'outstanding') return [];
    const reference = id.slice(UNPLACED.length);
    const say = (yes: boolean) => ({ kidneyLesion: { [reference]: yes } });
    return [
      {
        key: id,
        question: text,
        details: [],
        choices: [
          { words: words.place.yes, change: say(true) },
          { words: words.place.no, change: say(false) },
        ],
        form: null,
      },
    ];
  });
}
