import type { Profile } from './base-r4.ts';

type ElementDefinition = NonNullable<Profile['snapshot']>['element'][number];

/**
 * What the published US Core CarePlan profiles (CC0) ask beyond base R4. Status, intent and subject are
 * required by base R4 already; 8.0.0 still knows the assess-plan category and no longer demands it.
 */
const VERSIONS = {
  '3.1.1': { textMin: 1, assessPlanMin: 1, discriminator: 'pattern' },
  '6.1.0': { textMin: 0, assessPlanMin: 1, discriminator: 'pattern' },
  '7.0.0': { textMin: 0, assessPlanMin: 1, discriminator: 'pattern' },
  '8.0.0': { textMin: 0, assessPlanMin: 0, discriminator: 'value' },
} as const;

type UsCoreVersion = keyof typeof VERSIONS;
// The keys of a literal object are exactly its declared ones.
export const US_CORE_VERSIONS = Object.keys(VERSIONS) as UsCoreVersion[];

const ASSESS_PLAN = {
  coding: [{ system: 'http://hl7.org/fhir/us/core/CodeSystem/careplan-category', code: 'assess-plan' }],
};

/** The US Core CarePlan profile of a version, built on the base definition. */
export function usCoreCarePlan(base: Profile, version: UsCoreVersion): Profile {
  const { textMin, assessPlanMin, discriminator } = VERSIONS[version];
  const element = (base.snapshot?.element ?? []).flatMap((one): ElementDefinition[] => {
    if (one.id === 'CarePlan.text') return [{ ...one, min: textMin }];
    if (one.id !== 'CarePlan.category') return [one];
    return [
      { ...one, min: 1, slicing: { discriminator: [{ type: discriminator, path: '$this' }], rules: 'open' } },
      {
        ...one,
        id: 'CarePlan.category:AssessPlan',
        sliceName: 'AssessPlan',
        min: assessPlanMin,
        max: '1',
        patternCodeableConcept: ASSESS_PLAN,
      },
    ];
  });
  const url = 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-careplan';
  return { ...base, id: 'us-core-careplan', url, version, derivation: 'constraint', snapshot: { element } };
}
