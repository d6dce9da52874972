import { ARTICLE_UPDATED } from '../../core/content.ts';
import { olderThanMonths } from '../../core/dates.ts';
import type { CalendarDate } from '../../core/facts.ts';

const MONTHS = 12;

/** What of the content is older than 12 months today (N5). */
export const aged = (contentDate: CalendarDate, today: CalendarDate) => ({
  article: olderThanMonths(ARTICLE_UPDATED, today, MONTHS),
  content: olderThanMonths(contentDate, today, MONTHS),
});
