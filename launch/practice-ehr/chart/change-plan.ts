import type { Annotation, CarePlan } from 'fhir/r4';

/** What the signed-in user does to a plan in the chart: as any EHR lets its users, and past what apps may do. */

const CHANGES = ['activate', 'entered-in-error', 'notes'] as const;

/** The plan as a form of the chart leaves it; null when that cannot be done with it. `now` is an instant of FHIR. */
export function changed(
  plan: CarePlan,
  sent: URLSearchParams,
  by: { name: string; now: string },
): CarePlan | null {
  if (plan.status === 'entered-in-error') return null;
  switch (CHANGES.find((one) => one === sent.get('change'))) {
    case 'activate':
      return plan.status === 'draft' ? { ...plan, status: 'active', intent: 'plan' } : null;
    case 'entered-in-error':
      return { ...plan, status: 'entered-in-error' };
    case 'notes':
      return withNotes(plan, sent.getAll('note'), by);
    default:
      return null;
  }
}

/** A note whose words are the same stays whose it was; an empty one goes. */
function withNotes(
  { note: before = [], ...plan }: CarePlan,
  texts: readonly string[],
  { name, now }: { name: string; now: string },
): CarePlan {
  const note = texts
    .map(ofForm)
    .filter((text) => text !== '')
    .map(
      (text): Annotation =>
        before.find((one) => ofForm(one.text) === text) ?? { authorString: name, time: now, text },
    );
  return note.length === 0 ? plan : { ...plan, note };
}

/** Browsers send the ends of lines their own way. */
const ofForm = (text: string): string => text.replaceAll('\r\n', '\n').trim();
