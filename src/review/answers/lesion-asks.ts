import type { Given } from '../../chart/answers/given.ts';
import type { Lesion } from '../../core/facts.ts';
import { answers as words } from '../words-in-depth.ts';
import type { Choice } from './choices.ts';
import type { Form } from './fields.ts';
import { sizeForm, type Spoken, treatmentDayForm, treatmentForm } from './lesion-form.ts';
import { entriesOf } from './lesion-links.ts';

export type Answerable = { choices: readonly Choice[]; form: Form | null };

const sides = (of: Spoken): Choice[] =>
  (['left', 'right'] as const).map((side) => ({
    words: words.form[side],
    change: { ofLesion: { ...of, side } },
  }));

const never = (of: Spoken): Choice[] => [
  { words: words.notTreated, change: { ofLesion: { ...of, treated: false } } },
];

/** Whether surgery of which that is not said excised the lesion completely. */
function excision(of: Spoken, lesion: Lesion): Choice[] {
  const surgery = lesion.treated?.find(
    ({ procedure, completeExcision }) => procedure === 'nephron-sparing-surgery' && completeExcision === null,
  );
  if (surgery === undefined) return [];
  const { procedure, date } = surgery;
  return [true, false].map((completeExcision) => ({
    words: completeExcision ? words.yes : words.no,
    change: { ofLesion: { ...of, treated: { procedure, date, completeExcision } } },
  }));
}

function dayOf(of: Spoken, lesion: Lesion): Form | null {
  const undated = lesion.treated?.find(({ date }) => date === null);
  return undated === undefined ? null : treatmentDayForm(of, undated);
}

/** What can be answered of one lesion, by the path of the fact behind its name: `size`, `treated.date`. */
export function lesionAnswers(lesion: Lesion, path: string, answers: readonly Given[]): Answerable {
  const of: Spoken = { id: lesion.id, at: entriesOf(lesion, answers) };
  switch (path) {
    case 'size':
      return { choices: [], form: sizeForm(of) };
    case 'side':
      return { choices: sides(of), form: null };
    case 'treated':
      return { choices: never(of), form: treatmentForm(of) };
    case 'treated.date':
      return { choices: [], form: dayOf(of, lesion) };
    case 'treated.completeExcision':
      return { choices: excision(of, lesion), form: null };
    default:
      return { choices: [], form: null };
  }
}
