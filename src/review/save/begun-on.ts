import type { OwnDraft } from '../../ehr/types.ts';
import { localDay } from '../../local-day.ts';

/** The day of an earlier draft, where the clinician is; null where the chart does not say one. */
export function begunOn(resource: OwnDraft['resource']): string | null {
  const said: unknown = resource.resourceType === 'CarePlan' ? resource.created : resource.date;
  if (typeof said !== 'string') return null;
  const at = new Date(said);
  // A day without an hour is the same day everywhere.
  if (Number.isNaN(at.getTime()) || !said.includes('T')) return said;
  return localDay(at);
}
