import type { Chance } from '../fuzzing/random.ts';

/** What can go wrong with one request. Times in milliseconds. */
export type Fault =
  | { kind: 'none'; takes: number }
  /** It never arrives. */
  | { kind: 'lost-request'; takes: number }
  /** It is carried out, and nobody hears of it. */
  | { kind: 'lost-answer'; takes: number }
  /** It is carried out only after a while: perhaps long after anybody waited for it. */
  | { kind: 'arrives-late'; takes: number }
  /** It is carried out at once, and the answer takes its time. */
  | { kind: 'answers-late'; takes: number }
  | { kind: 'fails-before'; status: number; takes: number }
  | { kind: 'fails-after'; status: number; takes: number }
  /** The sign-in is over from here on, until it is renewed. */
  | { kind: 'expired'; takes: number };

const BEFORE = [500, 502, 503, 429, 409, 412] as const;
const AFTER = [500, 502, 503, 504] as const;

/** Writing meets the whole list; reading, what it can meet. Most of the time nothing goes wrong. */
export function faultFor(chance: Chance, method: string): Fault {
  const soon = chance.below(400);
  if (chance.below(100) < 45) return { kind: 'none', takes: soon };
  const kind = chance.oneOf<Exclude<Fault['kind'], 'none'>>([
    'lost-request',
    'lost-answer',
    'arrives-late',
    'answers-late',
    'fails-before',
    'fails-after',
    'expired',
  ]);
  if (kind === 'fails-before') {
    const status = method === 'GET' ? chance.oneOf([500, 503, 429]) : chance.oneOf(BEFORE);
    return { kind, status, takes: soon };
  }
  if (kind === 'fails-after') return { kind, status: chance.oneOf(AFTER), takes: soon };
  if (kind === 'arrives-late' || kind === 'answers-late')
    return { kind, takes: chance.oneOf([2_000, 25_000, 45_000, 120_000]) };
  return { kind, takes: soon };
}
