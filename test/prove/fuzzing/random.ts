/** Chance that can be had again: the same seed gives the same choices (mulberry32). */
export type Chance = {
  /** A whole number from 0 up to, and not including, `n`. */
  below: (n: number) => number;
  oneOf: <T>(items: readonly [T, ...T[]]) => T;
};

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (n: number) => Math.floor(next() * n);
  return { below, oneOf: (items) => items[below(items.length)] ?? items[0] };
}
