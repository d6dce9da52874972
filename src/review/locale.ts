import { LANGUAGE } from './words.ts';

/** Where the user's region writes no dates in the language of the words: day first, twenty-four hours. */
const ELSEWHERE = `${LANGUAGE}-GB`;

/**
 * The locale in which dates are written: the language of the words with the region of the user, so that no German month
 * stands in an English sentence. `user`: a language tag.
 */
export function dateLocale(user: string | null): string {
  const tag = user ?? ELSEWHERE;
  const region = /^[a-z]{2}-([A-Z]{2})$/.exec(tag)?.[1] ?? new Intl.Locale(tag).maximize().region;
  const wanted = `${LANGUAGE}-${region}`;
  // Of a region that it does not know `Intl` would write as in the United States.
  return new Intl.DateTimeFormat(wanted).resolvedOptions().locale === wanted ? wanted : ELSEWHERE;
}

/** Whether "4,0" is how the user writes four: then "1.234" may be a thousand and more. */
export const writesComma = (user: string | null): boolean =>
  new Intl.NumberFormat(user ?? ELSEWHERE).formatToParts(0.5).some(({ value }) => value === ',');
