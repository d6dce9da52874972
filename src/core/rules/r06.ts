import type { Context } from '../context.ts';
import { known } from '../known.ts';
import type { Refused } from '../lesions/scans.ts';
import type { LesionView } from '../lesions/view.ts';
import { type Verdict, verdict } from '../truth.ts';
import { cannotTell, sizeText } from './clauses.ts';
import type { Rule } from './rule.ts';

type SizeProblem = 'X-SIZE-MISSING' | 'X-SIZE-INVALID' | 'X-SIZE-STALE';

/** What keeps this lesion's size from being used; `null` when nothing does, or none is needed. */
export function sizeProblem(l: LesionView): SizeProblem | null {
  if (l.state === 'removed' || l.state === 'awaiting' || l.state === 'bounded') return null;
  if (l.state === 'first-scan-overdue') return 'X-SIZE-STALE';
  // "<30 mm" alone is no size: nothing is wrong with it, but the size is missing.
  const wrong = l.current !== null || l.refused.some((m) => m.why !== 'bound-only');
  if (wrong && l.refused.length > 0) return 'X-SIZE-INVALID';
  if (l.stale) return 'X-SIZE-STALE';
  return l.current === null ? 'X-SIZE-MISSING' : null;
}

/**
 * The lesions with this problem; of no lesion at all the size is missing too; `null` where there is none. A size is
 * missing only where the sizes could be read: otherwise it may stand in what could not (R06g).
 */
function withProblem(c: Context, kind: SizeProblem): LesionView[] | null {
  const missing = kind === 'X-SIZE-MISSING';
  if (missing && c.unread.has('lesions')) return null;
  const lesions = c.lesions.filter((l) => sizeProblem(l) === kind);
  return lesions.length > 0 || (missing && c.lesions.length === 0) ? lesions : null;
}

const BEFORE_STALE: SizeProblem[] = ['X-SIZE-MISSING', 'X-SIZE-INVALID'];

/** Of several kinds the first counts; stale is the last. */
function firstKind(c: Context): SizeProblem {
  return BEFORE_STALE.find((kind) => withProblem(c, kind) !== null) ?? 'X-SIZE-STALE';
}

const WHY: Record<Refused['why'], string> = {
  'no-unit': 'no unit',
  'unknown-unit': 'not a unit of length',
  implausible: 'not a plausible size',
  future: 'in the future',
  'no-such-day': 'no such day',
  'bound-only': 'only a bound',
};

/** Each number that is refused, and why. */
function refusedText({ id, refused }: LesionView): string {
  const each = refused.map(({ date, axesMm, why }) => {
    const size = axesMm.length === 0 ? '' : `${axesMm.join(' × ')} mm, `;
    return `${size}${date}: ${WHY[why]}`;
  });
  return `Lesion ${id}: a number that cannot be used (${[...new Set(each)].toSorted().join('; ')})`;
}

const TEXT: Record<SizeProblem, (l: LesionView) => string> = {
  'X-SIZE-MISSING': (l) => `Lesion ${l.id}: no dated size`,
  'X-SIZE-INVALID': refusedText,
  'X-SIZE-STALE': (l) =>
    l.state === 'first-scan-overdue'
      ? `Lesion ${l.id}: not scanned since its treatment on ${l.treatment?.date}`
      : l.current === null
        ? `Lesion ${l.id}: bounded by a report of ${l.bound?.date}, more than 24 months ago`
        : `${sizeText(l)}, more than 24 months ago`,
};

/** A coded diagnosis without a lesion to measure is not "no lesion". */
function nothingMeasured({ facts }: Context): string {
  if (known(facts.renalAml) === true) return 'A renal angiomyolipoma is recorded, its size is not';
  return known(facts.lesions) === null
    ? 'No kidney lesion is recorded'
    : 'No kidney lesion with a size is recorded';
}

function when(c: Context): Verdict {
  const kind = firstKind(c);
  const lesions = withProblem(c, kind);
  if (lesions === null) {
    return c.unread.has('lesions')
      ? cannotTell(c, 'lesions')
      : verdict(false, 'Every lesion has a current size, a bound, or needs none', ['lesions']);
  }
  if (lesions.length === 0) return verdict(true, nothingMeasured(c), ['lesions']);
  const grounds = lesions.map((l) => ({ text: TEXT[kind](l), facts: [`lesions.${l.id}.size`] }));
  const first = lesions.reduce((a, b) => ((b.current?.mm ?? 0) > (a.current?.mm ?? 0) ? b : a));
  return { truth: true, grounds, lesion: first.id };
}

export const r06: Rule = {
  id: 'R06',
  statement: 'A lesion without a usable, current size: no conclusion before it is measured.',
  evidence: ['S3', 'K18', 'K19'],
  when,
  outcome: firstKind,
};
