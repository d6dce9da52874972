/** Below any measuring error: absorbs the binary rounding of decimal numbers. */
export const EPSILON = 1e-9;

/** `value >= limit`, where 0.1 × 3 is 0.3. */
export function atLeast(value: number, limit: number): boolean {
  return value + EPSILON >= limit;
}

/** Text in the order of its characters: days, and ids. */
export function compared(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
