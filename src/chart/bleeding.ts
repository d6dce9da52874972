import { addDays } from '../core/dates.ts';
import type { CalendarDate, Gap } from '../core/facts.ts';
import { RENAL_BLEED } from '../terminology/renal-bleed.ts';
import { type Found, only, present } from './found.ts';
import { unreadable } from './gaps.ts';
import { matching, type Problem } from './problems.ts';
import { ONSET, refusedDate } from './refused-dates.ts';

const ACUTE_DAYS = 3;

/**
 * Bleeds of a kidney tumour or behind the peritoneum. Even a suspected one counts; only a refuted one does not.
 * One without a day of onset is a gap: it may be now. No bleed on record is never "no bleed".
 */
export function readBleeding(problems: readonly Problem[], today: CalendarDate): Found {
  const bleeds = matching(problems, RENAL_BLEED).filter(({ standing }) => standing !== 'refuted');
  const dated = bleeds.flatMap((bleed) => (bleed.day === null ? [] : [{ ...bleed, day: bleed.day }]));
  const gaps: Gap[] = bleeds
    .filter(({ day }) => day === null)
    .map(({ entry, words, over }) =>
      unreadable.bleedDate(
        entry.reference,
        words,
        refusedDate(entry.json, ONSET, today),
        over ? ['priorAmlBleed'] : ['acuteBleed', 'priorAmlBleed'],
      ),
    );
  const latest = dated.reduce<CalendarDate | null>(
    (last, { day }) => (last === null || day > last ? day : last),
    null,
  );
  const acute = dated.filter(({ day }) => day >= addDays(today, -ACUTE_DAYS));
  return {
    facts: only({
      acuteBleed:
        acute.length === 0
          ? undefined
          : present(
              true,
              acute.map(({ source }) => source),
            ),
      priorAmlBleed:
        latest === null
          ? undefined
          : present(
              latest,
              dated.filter(({ day }) => day === latest).map(({ source }) => source),
            ),
    }),
    gaps,
  };
}
