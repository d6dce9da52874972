import type { Asked } from '../world/door.ts';

/** In how many waves these left: a request that leaves once another of its wave is answered begins the next one. */
export function waves(asked: readonly Pick<Asked, 'at' | 'answeredAt'>[]): number {
  let count = 0;
  let firstAnswer = Number.NEGATIVE_INFINITY;
  for (const { at, answeredAt } of asked.toSorted((a, b) => a.at - b.at)) {
    if (at >= firstAnswer) {
      count += 1;
      firstAnswer = answeredAt;
    } else firstAnswer = Math.min(firstAnswer, answeredAt);
  }
  return count;
}
