import type { Context } from './context.ts';
import { addDays, olderThanMonths } from './dates.ts';
import type { Imaging } from './decision.ts';
import type { Evaluation } from './evaluate.ts';
import type { Modality } from './facts.ts';
import { lastSeen } from './lesions/last-seen.ts';
import { shortened } from './mod6.ts';
import { decisiveReChar, reCharWeeks } from './rechar.ts';
import type { OutcomeId } from './rules/rule.ts';
import { continuedImaging, fromOnTreatment } from './treatment/next-scan.ts';
import { treatedImaging } from './treated-imaging.ts';
import { followUpModality, inPregnancy, windowed } from './window.ts';
import { SIZE_MM } from './thresholds.ts';
import { SHORTENED } from './words/labels.ts';
import { PACE } from './words/pace.ts';

/** The next scan (clinical.md, part 4 b): modality, window, due date. */

function scanNow(c: Context, modality: Modality, why: string): Imaging {
  const basis = `${why}: ${PACE.measureNow(reCharWeeks(c))}`;
  return {
    modality,
    intervalMonths: null,
    countsFrom: 'today',
    due: c.today,
    window: null,
    overdue: unseenForAYear(c),
    onlyIfNoProcedure: false,
    basis: inPregnancy(c, modality, basis),
  };
}

/** Measured, but never in the last 12 months. */
function unseenForAYear(c: Context): boolean {
  const scans = c.lesions.flatMap((l) => l.scans);
  return scans.length > 0 && scans.every((s) => olderThanMonths(s.date, c.today, 12));
}

function fromLastScan(
  c: Context,
  e: Evaluation,
  modality: Modality,
  window: readonly [number, number],
  basis: string,
): Imaging | null {
  const seen = lastSeen(e.governing);
  return seen === null ? null : windowed(c, modality, window, 'last-scan', seen.date, basis);
}

function pregnancyWindow(c: Context): readonly [number, number] {
  const risk =
    (c.size ?? 0) >= SIZE_MM.growing ||
    c.tscStatus === 'definite' ||
    c.tscStatus === 'suspected' ||
    c.lesions.some((l) => l.growth.notable) ||
    (c.aneurysm?.mm ?? 0) > 0;
  return risk ? [1, 1] : [1, 3];
}

/** The scan has its own last day, which is not that of the urgency: that one is to arrange it by. */
function arranged(c: Context, imaging: Imaging | null): Imaging | null {
  const weeks = reCharWeeks(c);
  const isSoon = imaging !== null && imaging.due < addDays(c.today, weeks * 7);
  const say = isSoon ? PACE.arrangeNow : PACE.arrange;
  return imaging && { ...imaging, basis: `${imaging.basis}; ${say(weeks)}` };
}

function reCharImaging(c: Context, e: Evaluation): Imaging | null {
  const why = decisiveReChar(c);
  if (why === 'pattern')
    return windowed(c, 'mri', [0, 1], 'today', c.today, 'Changed pattern: characterise again');
  if (why === 'fast') return windowed(c, 'mri', [0, 3], 'today', c.today, 'Fast growth: measure again');
  return fromLastScan(c, e, 'mri', [3, 6], 'Significant growth of a small lesion');
}

function routine(c: Context, e: Evaluation): Imaging | null {
  const modality = followUpModality(c);
  const why = shortened(c).map((one) => SHORTENED[one]);
  return why.length > 0
    ? fromLastScan(c, e, modality, [6, 6], `Every 6 months, because of ${why.join('; ')} (K1, MOD-6)`)
    : fromLastScan(c, e, modality, [6, 12], 'Every 6–12 months, 12 by default (K1)');
}

/** Without a documented effect, or a start to count from, now. */
function onDrug(c: Context, outcome: 'M-ASSESS' | 'M-CONTINUE'): Imaging {
  const since = c.mtor?.since ?? null;
  return outcome === 'M-CONTINUE' && since !== null
    ? continuedImaging(c, since)
    : scanNow(c, 'mri', 'The effect of the drug is not documented');
}

function ownImaging(c: Context, e: Evaluation): Imaging | null {
  switch (e.outcome) {
    case 'I-RISK':
    case 'I-SYMPT':
    case 'I-MTOR-BLOCKED':
    case 'I-SIZE':
    case 'I-GROWTH':
      return fromLastScan(c, e, 'mri', [6, 6], 'Only if no procedure is done');
    case 'I-MTOR-FAIL':
      return fromOnTreatment(c, [6, 6], 'Only if no procedure is done');
    case 'M-ASSESS':
    case 'M-CONTINUE':
      return onDrug(c, e.outcome);
    case 'M-START':
    case 'M-PAED':
      return windowed(
        c,
        'mri',
        [3, 6],
        'today',
        c.today,
        'Response scan; counts from the first dose once it is known',
      );
    case 'S-RECHAR':
      return arranged(c, reCharImaging(c, e));
    case 'PREGNANT':
      return fromLastScan(
        c,
        e,
        'ultrasound',
        pregnancyWindow(c),
        'Once per trimester; monthly with a risk sign',
      );
    case 'TSC':
    case 'SMALL':
      return routine(c, e);
    case 'X-SIZE-MISSING':
    case 'X-SIZE-STALE':
      return scanNow(c, followUpModality(c), 'No usable current size');
    default:
      return null;
  }
}

const FALLBACK: OutcomeId[] = ['I-RISK', 'I-SYMPT', 'I-MTOR-FAIL', 'I-MTOR-BLOCKED', 'I-SIZE', 'I-GROWTH'];
/** Where a treated lesion's own window is printed instead, when it falls due earlier or is the only one. */
const WITH_TREATED: OutcomeId[] = [...FALLBACK, 'TREATED', 'PREGNANT', 'S-RECHAR', 'TSC', 'SMALL'];

/** The next scan, or null where the outcome has none. */
export function imagingOf(c: Context, e: Evaluation): Imaging | null {
  let chosen = ownImaging(c, e);
  if (WITH_TREATED.includes(e.outcome)) {
    const treated = treatedImaging(c);
    if (treated !== null && (chosen === null || treated.imaging.due < chosen.due)) chosen = treated.imaging;
  }
  return chosen !== null && FALLBACK.includes(e.outcome) ? { ...chosen, onlyIfNoProcedure: true } : chosen;
}
