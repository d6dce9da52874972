import type { CalendarDate } from '../facts.ts';
import type { LesionView } from './view.ts';

/** When a lesion was last seen, and how large: at most so large where a report only bounds it. */
type LastSeen = { date: CalendarDate; mm: number; atMost: boolean };

/** What a lesion is judged by now: its bound before an older value. `null` where there is neither. */
export function lastSeen(lesion: LesionView | null): LastSeen | null {
  if (lesion === null) return null;
  const { state, bound, current } = lesion;
  const value = state === 'bounded' || current === null ? bound : current;
  return value === null ? null : { date: value.date, mm: value.mm, atMost: value === bound };
}
