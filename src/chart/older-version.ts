import { child, type Json, text } from './json.ts';

/** Types that R4 no longer has, of what this app reads. */
const GONE = new Set(['MedicationOrder']);

/** Elements that R4 no longer has, by type: each turns or carries a meaning that would be lost. */
const GONE_ELEMENTS = new Map([
  ['AllergyIntolerance', ['substance']],
  ['Condition', ['context', 'dateRecorded']],
  ['MedicationRequest', ['context', 'definition']],
  ['MedicationStatement', ['wasNotTaken', 'taken', 'notTaken']],
  ['Observation', ['comments', 'context', 'related']],
  ['Procedure', ['context', 'notDone', 'notPerformed']],
]);

/** Plain codes before R4. */
const STATUSES = ['clinicalStatus', 'verificationStatus'];

const OLDER_PROFILE = /\/(DSTU2|STU3)\//;

/**
 * Whether a resource is written in DSTU2 or STU3. R4 reads most of such a resource and misses what matters: that a
 * procedure was not done, or a drug not taken. So it is not read at all, and said.
 */
export function isOlderVersion(resource: Json): boolean {
  const type = text(resource, 'resourceType') ?? '';
  // Who a patient is reads alike in all versions.
  if (type === 'Patient') return false;
  const profiles = child(resource, 'meta')?.['profile'];
  return (
    GONE.has(type) ||
    (GONE_ELEMENTS.get(type) ?? []).some((element) => resource[element] !== undefined) ||
    STATUSES.some((status) => typeof resource[status] === 'string') ||
    (type === 'Condition' && 'patient' in resource && !('subject' in resource)) ||
    (Array.isArray(profiles) &&
      profiles.some((profile) => typeof profile === 'string' && OLDER_PROFILE.test(profile)))
  );
}
