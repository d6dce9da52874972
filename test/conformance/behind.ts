import type { Resource } from 'fhir/r4';
import { isServed } from '../../launch/practice-ehr/fhir/served.ts';
import { offered } from '../../launch/practice-ehr/profiles/offers.ts';
import type { Profile } from '../../launch/practice-ehr/profiles/profile.ts';
import type { PracticePatient } from '../../launch/practice-ehr/types.ts';
import { gapFor, queries } from '../../src/chart/index.ts';
import type { Gap } from '../../src/core/facts.ts';

/** What of a patient's chart an EHR gives out, and what the app is told of the rest. */
export function behind(profile: Profile, { id, resources }: PracticePatient) {
  const hidden = (type: string): Gap['why'] | null => {
    if (!isServed(type)) return null;
    if (!/[rs]/.test(offered(profile, type))) return 'not-offered';
    if (profile.token.notGranted.includes(type)) return 'refused';
    const asked = { type, parameters: new URLSearchParams(), patientId: id };
    return profile.withholds(asked) ? 'refused' : null;
  };
  const gaps = queries(id).flatMap((query) => {
    const why = hidden(query.resourceType);
    return why === null ? [] : [gapFor(query, why)];
  });
  const given = (resource: Resource): Resource[] => {
    const one = hidden(resource.resourceType) === null ? profile.gives(resource) : null;
    return one === null ? [] : [one];
  };
  return { resources: resources.flatMap(given), gaps };
}
