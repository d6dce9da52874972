import { recentEmbolization, type Context } from './context.ts';
import { withinDays } from './dates.ts';
import type { Disposition, Subtype, Urgency } from './decision.ts';
import type { Evaluation } from './evaluate.ts';
import type { FactKey } from './facts.ts';
import type { OutcomeId } from './rules/rule.ts';
import { countsAsSymptom } from './rules/r03.ts';
import { decisiveReChar } from './rechar.ts';
import { DAYS, SIZE_MM } from './thresholds.ts';

/** One row of the outcome table (clinical.md, part 4 b), imaging apart. */
type Outcome = {
  disposition: Disposition;
  subtype: Subtype | null;
  urgency: (c: Context) => Urgency;
  /** Disagreements shown open; at most two. */
  open: (c: Context, e: Evaluation) => string[];
};

const always =
  <T>(value: T) =>
  () =>
    value;

function row(
  disposition: Disposition,
  subtype: Subtype | null,
  urgency: Urgency | ((c: Context) => Urgency),
  open: string[] | ((c: Context, e: Evaluation) => string[]),
): Outcome {
  return {
    disposition,
    subtype,
    urgency: typeof urgency === 'function' ? urgency : always(urgency),
    open: typeof open === 'function' ? open : always(open),
  };
}

/** Same day for visible blood, after an embolization, and for anything new or undated; else six weeks. */
function symptomUrgency(c: Context): Urgency {
  if (recentEmbolization(c) !== null) return 'same-day';
  const urgent = c.signs.some(
    (s) =>
      countsAsSymptom(c, s) &&
      (s.code === 'visible_haematuria' || s.onset === null || withinDays(s.onset, c.today, DAYS.recentSign)),
  );
  return urgent ? 'same-day' : '6-weeks';
}

const BLEEDING_FACTS: FactKey[] = [
  'symptoms',
  'acuteBleed',
  'priorAmlBleed',
  'haemoglobin',
  'heartRate',
  'bloodPressure',
];

export function atBoundary(c: Context): boolean {
  return c.size === SIZE_MM.intervene;
}

function startDisagreements(c: Context, e: Evaluation): string[] {
  if (e.rule.id === 'R08') return ['K3', 'K10'];
  return atBoundary(c) ? ['K3', 'K2'] : ['K3'];
}

export const OUTCOMES: Record<OutcomeId, Outcome> = {
  EMERGENCY: row('emergency', null, 'now', ['K13', 'K37']),
  'I-RECENT-BLEED': row('intervention', 'I-RECENT-BLEED', 'same-day', ['K13', 'K37']),
  'I-DIAG': row('intervention', 'I-DIAG', '2-weeks', ['K14']),
  'I-EAML': row('intervention', 'I-EAML', '2-weeks', ['K14']),
  'I-RISK': row('intervention', 'I-RISK', '2-weeks', (c) =>
    c.tscStatus === 'definite' ? ['K6', 'K7'] : ['K6'],
  ),
  'I-SYMPT': row('intervention', 'I-SYMPT', symptomUrgency, ['K13', 'K32']),
  'I-MTOR-FAIL': row('intervention', 'I-MTOR-FAIL', '6-weeks', ['K23']),
  'I-MTOR-BLOCKED': row('intervention', 'I-MTOR-BLOCKED', '6-weeks', (c) =>
    c.mtorBlocks.includes('pregnant') ? ['K3', 'K17'] : ['K3'],
  ),
  'I-SIZE': row('intervention', 'I-SIZE', '8-weeks', (c) => (atBoundary(c) ? ['K4', 'K2'] : ['K4'])),
  'I-GROWTH': row('intervention', 'I-GROWTH', '8-weeks', ['K5']),
  'M-HOLD': row('medical-therapy', 'M-HOLD', 'same-day', []),
  'M-ASSESS': row('medical-therapy', 'M-ASSESS', '6-weeks', ['K23']),
  'M-CONTINUE': row('medical-therapy', 'M-CONTINUE', 'routine', (c) =>
    c.tscStatus === 'definite' ? [] : ['K9'],
  ),
  'M-START': row('medical-therapy', 'M-START', '8-weeks', startDisagreements),
  'M-PAED': row('medical-therapy', 'M-PAED', '8-weeks', startDisagreements),
  // A changed pattern and fast growth make any outcome more urgent (`urgencyOf`).
  'S-RECHAR': row('surveillance', 'S-RECHAR', '6-weeks', (c) =>
    decisiveReChar(c) === 'pattern' ? ['K8'] : ['K5'],
  ),
  PREGNANT: row('surveillance', null, 'routine', ['K17']),
  TREATED: row('surveillance', null, 'routine', ['K25']),
  TSC: row('surveillance', null, 'routine', ['K1', 'K10']),
  SMALL: row('surveillance', null, 'routine', ['K1']),
  'X-SIZE-MISSING': row('insufficient-data', 'X-SIZE-MISSING', '6-weeks', ['K18']),
  'X-SIZE-STALE': row('insufficient-data', 'X-SIZE-STALE', '6-weeks', ['K18']),
  'X-SIZE-INVALID': row('insufficient-data', 'X-SIZE-INVALID', 'routine', ['K19']),
  'X-OUT-OF-SCOPE': row('insufficient-data', 'X-OUT-OF-SCOPE', 'routine', ['K34']),
  'X-UNREADABLE': row(
    'insufficient-data',
    'X-UNREADABLE',
    (c) => (BLEEDING_FACTS.some((key) => c.unread.has(key)) ? 'same-day' : 'routine'),
    [],
  ),
  UNCLASSIFIED: row('insufficient-data', null, '2-weeks', []),
};
