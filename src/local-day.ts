const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar day of a moment where this runs, `YYYY-MM-DD`. */
export const localDay = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
