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

const entriesIn = ({ measurements, withdrawn = [] }: Lesion): string[] =>
  [...measurements, ...withdrawn].flatMap(({ sources }) =>
    sources.flatMap((source) => (source.from === 'chart' ? [source.reference] : [])),
  );

/** Whether an answer stands among the sizes of a lesion. */
const standsIn = ({ measurements }: Lesion, { change }: Given): boolean =>
  (change.ofLesion?.measurements ?? []).some(({ date, axesMm }) =>
    measurements.some(
      (one) =>
        one.date === date &&
        one.axesMm.join() === axesMm?.join() &&
        one.sources.some(({ from }) => from === 'clinician'),
    ),
  );

/** The entries that measured a lesion; where an answer stands in place of all of them, those it was given for. */
export function entriesOf(lesion: Lesion, answers: readonly Given[]): string[] {
  const own = entriesIn(lesion);
  const replaced = answers.flatMap((given) =>
    standsIn(lesion, given) ? (given.change.ofLesion?.at ?? []) : [],
  );
  return [...new Set(own.length > 0 ? own : replaced)];
}

type Seen = { lesion: Lesion; measurement: Measurement; reference: string };

function seenOf(lesion: Lesion, answers: readonly Given[]): Seen[] {
  const measurement = newest(lesion);
  const reference = measurement && referenceOf(measurement, answers);
  return measurement === undefined || reference === undefined ? [] : [{ lesion, measurement, reference }];
}

/** Two values of one scan are of two lesions, and so are those of two sides. */
function mayBeSame(a: Seen, b: Seen): boolean {
  const [one, other] = [a.measurement, b.measurement];
  const [side, otherSide] = [a.lesion.side, b.lesion.side];
  const sameScan = one.date === other.date && one.modality !== null && one.modality === other.modality;
  return !sameScan && (side === null || otherSide === null || side === otherSide);
}

const inWords = ({ lesion: { id, side }, measurement: { axesMm, date } }: Seen): string =>
  words.link.of(
    id,
    words.size.what(
      formatSize(...axesMm),
      words.size.side[side ?? 'unknown'],
      date === null ? words.size.noDate : formatDate(date),
    ),
  );

type Links = { details: string[]; choices: Choice[] };

/** Whether a measurement without a lesion's name is of another lesion, by the question's own path: `lesions.L2`. */
export function linksOf({ facts }: Assessment, id: string, answers: readonly Given[]): Links {
  const all = (known(facts.lesions) ?? []).flatMap((lesion) => seenOf(lesion, answers));
  const asked = all.find(({ lesion }) => lesion.id === id);
  if (asked === undefined) return { details: [], choices: [] };
  const others = all.filter((one) => one !== asked && mayBeSame(asked, one));
  return {
    details: [asked, ...others].map(inWords),
    choices: [
      ...others.map(({ lesion, reference }) => ({
        words: others.length === 1 ? words.link.same : words.link.sameAs(lesion.id),
        change: { sameLesion: [[asked.reference, reference]] },
      })),
      // Named alone, each is a lesion of its own. Which of several others are one is asked by itself.
      {
        words: words.link.other,
        change: {
          sameLesion: [asked, ...(others.length === 1 ? others : [])].map(({ reference }) => [reference]),
        },
      },
    ],
  };
}
