import { firstOptions } from '../../careplan/choices.ts';
import { MODALITY } from '../../careplan/labels.ts';
import type { Imaging } from '../../core/decision.ts';
import type { Recommendation } from '../../core/recommend.ts';
import type { CalendarDate } from '../../core/facts.ts';
import { sentenceCase } from '../../core/words/labels.ts';
import { formatDate, formatNames, readable } from '../format.ts';
import { dispositionWords } from '../verdict/disposition.ts';
import { scan, urgencies } from '../words.ts';
import { whatIf as words } from '../words-in-depth.ts';

function scanWords(imaging: Imaging | null, today: CalendarDate): string {
  if (imaging === null) return words.noScan;
  const when = imaging.due === today ? scan.today : scan.due(formatDate(imaging.due));
  return `${sentenceCase(MODALITY[imaging.modality])}: ${when}`;
}

/** What a clinician would act on, in words. */
function told(decision: Recommendation, today: CalendarDate) {
  return {
    disposition: dispositionWords(decision),
    headline: readable(decision.headline),
    options: formatNames(firstOptions(decision).map(({ label }) => label)),
    scan: scanWords(decision.imaging, today),
    urgency: urgencies[decision.urgency],
  };
}

type Row = { name: string; now: string; ifSo: string };

/** The recommendation as it is beside what it would be, line by line. */
export function compared(now: Recommendation, ifSo: Recommendation, today: CalendarDate): Row[] {
  const [a, b] = [told(now, today), told(ifSo, today)];
  // The keys of a closed record: `Object.keys` only forgets them.
  return (Object.keys(words.rows) as (keyof typeof words.rows)[]).map((key) => ({
    name: words.rows[key],
    now: a[key],
    ifSo: b[key],
  }));
}
