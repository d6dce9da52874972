import { LOCALE } from '../words.ts';

const DAY = new Intl.DateTimeFormat(LOCALE, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A sentence with its calendar dates spelled out: "12 January 2027". */
export const spelledOut = (text: string): string =>
  text.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year: string, month: string, day: string) =>
    DAY.format(Date.UTC(Number(year), Number(month) - 1, Number(day))),
  );
