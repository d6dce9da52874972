import type { CalendarDate, Fact, Source } from '../../core/facts.ts';
import { absent, present } from '../found.ts';

/** Who answers, and on which day. */
export type Answerer = { today: CalendarDate; by?: string | undefined };

/** The source of everything answered. `reason` says what was answered where the value alone does not. */
export function clinician({ today, by }: Answerer, reason?: string): Source {
  return {
    from: 'clinician',
    date: today,
    ...(by === undefined ? {} : { by }),
    ...(reason === undefined ? {} : { reason }),
  };
}

const isNone = (value: unknown): boolean =>
  value === false || value === 'excluded' || (Array.isArray(value) && value.length === 0);

/** The fact that an answer states; nothing where the answer is "not known". */
export function stated<T>(value: T | null | undefined, source: Source): Fact<T> | undefined {
  if (value === null || value === undefined) return undefined;
  return isNone(value) ? absent(value, [source]) : present(value, [source]);
}
