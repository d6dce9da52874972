import type { Context } from './context.ts';
import type { Lesion } from './facts.ts';
import { known } from './known.ts';
import { measured } from './plausible.ts';
import { sizeProblem } from './rules/r06.ts';
import { cm } from './words/labels.ts';
import { SAME_LESION, WHAT_SIZE } from './words/questions.ts';

/** A question about one lesion, and the lists of lesions that its answers would make. */
export type LesionQuestion = {
  fact: string;
  text: string;
  values: { answer: string; value: Lesion[] }[];
};

function replaced(c: Context, changed: Lesion, dropped: string | null): Lesion[] {
  const others = (known(c.facts.lesions) ?? []).filter((l) => l.id !== changed.id && l.id !== dropped);
  return [...others, changed];
}

function withScan(c: Context, lesion: Lesion, mm: number): Lesion[] {
  return replaced(c, { ...lesion, measurements: [...lesion.measurements, measured(c.today, mm)] }, null);
}

/** The size of each lesion that has none that can be used (R06). */
function sizes(c: Context): LesionQuestion[] {
  return c.lesions
    .filter((l) => sizeProblem(l) !== null)
    .map(({ id, lesion }) => ({
      fact: `lesions.${id}.size`,
      text: `${WHAT_SIZE} (lesion ${id})`,
      values: [45, 35, 20].map((mm) => ({ answer: cm(mm), value: withScan(c, lesion, mm) })),
    }));
}

/** An unlinked older measurement: is it of this newer lesion of that side? (K18) */
function links(c: Context): LesionQuestion[] {
  return c.toLink.map((old) => ({
    fact: `lesions.${old.id}`,
    text: `${SAME_LESION} (${old.id}, ${old.side})`,
    values: c.lesions
      .filter((l) => l.lesion.side === old.side && l.current !== null)
      .map(({ id, lesion }) => {
        const { unlinked: _, ...linked } = lesion;
        const joined = { ...linked, measurements: [...old.measurements, ...lesion.measurements] };
        return { answer: `same as ${id}`, value: replaced(c, joined, old.id) };
      }),
  }));
}

export function lesionQuestions(c: Context): LesionQuestion[] {
  return [...sizes(c), ...links(c)];
}
