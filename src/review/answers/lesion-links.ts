import type { Assessment } from '../../assessment.ts';
import type { Given } from '../../chart/answers/given.ts';
import type { Lesion, Measurement } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { formatDate, formatSize } from '../format.ts';
import { answers as words } from '../words-in-depth.ts';
import type { Choice } from './choices.ts';

const newest = ({ measurements }: Lesion): Measurement | undefined =>
  measurements.findLast(({ date, unusable, axesMm }) => date !== null && !unusable && axesMm.length > 0);

/** How answers name a measurement: by its entry in the chart, or by the proposal it was confirmed from. */
function referenceOf({ axesMm, sources }: Measurement, answers: readonly Given[]): string | undefined {
  const [reference] = sources.flatMap((source) => (source.from === 'chart' ? [source.reference] : []));
  const confirmed = answers.flatMap(({ change }) => change.confirmedSizes ?? []);
  const own = (id: string) => id.startsWith(`${reference}#`) && id.endsWith(`:${axesMm.join('x')}`);
  return confirmed.find(own) ?? reference;
}

export type Links = { details: string[]; choices: Choice[] };

/** Whether an unlinked measurement is of another lesion of its side, by the question's own path: `lesions.L2`. */
export function linksOf({ facts }: Assessment, id: string, answers: readonly Given[]): Links {
  const lesions = known(facts.lesions) ?? [];
  const old = lesions.find((lesion) => lesion.id === id);
  const oldest = old && newest(old);
  const from = oldest && referenceOf(oldest, answers);
  if (from === undefined) return { details: [], choices: [] };
  const later = lesions
    .filter(({ side }) => side === old?.side)
    .flatMap((lesion) => {
      const last = newest(lesion);
      const to = last && referenceOf(last, answers);
      const isLater = last?.date && oldest?.date && last.date > oldest.date;
      return lesion.id !== id && isLater && to !== undefined ? [{ lesion: lesion.id, last, to }] : [];
    });
  const detail = (lesion: string, one: Measurement | undefined) =>
    one === undefined ? [] : [words.link.of(lesion, formatSize(...one.axesMm), formatDate(one.date ?? ''))];
  return {
    details: [...detail(id, oldest), ...later.flatMap(({ lesion, last }) => detail(lesion, last))],
    choices: [
      ...later.map(({ lesion, to }) => ({
        words: later.length === 1 ? words.link.same : words.link.sameAs(lesion),
        change: { sameLesion: [[from, to]] },
      })),
      // As the chart has it: nothing is linked.
      { words: words.link.other, change: {} },
    ],
  };
}
