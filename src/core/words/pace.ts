/** How the urgency, in weeks, and the day of the scan that it is about stand to each other. */
export const PACE = {
  measureNow: (weeks: number) => `measure now, within ${weeks} weeks at the latest`,
  arrange: (weeks: number) => `arrange it within ${weeks} weeks`,
  arrangeNow: (weeks: number) => `arrange it now: it is due sooner than in ${weeks} weeks`,
};
