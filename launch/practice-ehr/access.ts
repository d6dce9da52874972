import type { Resource } from 'fhir/r4';
import type { ServedType } from './fhir/served.ts';

/** SMART v2 actions: create, read (also versions and history), update, delete, search. */
export type Action = 'c' | 'r' | 'u' | 'd' | 's';

/** One granted `patient/Type.actions`, or as much of it as is of a category, which is named as a search names one. */
export type ResourceScope = {
  type: ServedType | '*';
  actions: readonly Action[];
  category: string | null;
};

/** What a valid access token stands for: one launch, who signed in, one patient, and what may be done there. */
export type Access = {
  sessionId: string;
  /** The id of a Practitioner too. */
  userId: string;
  patientId: string;
  scopes: readonly ResourceScope[];
};

/** Whether this may be done with the type, if only with some of it. */
export function allows(access: Access, type: ServedType, action: Action): boolean {
  return access.scopes.some((scope) => grants(scope, type, action));
}

/** Whether this may be done with all there is of the type. */
export function allowsAll(access: Access, type: ServedType, action: Action): boolean {
  return access.scopes.some((scope) => scope.category === null && grants(scope, type, action));
}

/** Whether this resource, once found, may be given out. */
export function shows(access: Access, resource: Resource, action: 'r' | 's'): boolean {
  return access.scopes.some(
    (scope) =>
      grants(scope, resource.resourceType, action) &&
      (scope.category === null || isOf(resource, scope.category)),
  );
}

const grants = (scope: ResourceScope, type: string, action: Action): boolean =>
  (scope.type === '*' || scope.type === type) && scope.actions.includes(action);

/** Whether one of its categories is named, as `code` or `system|code`. FHIR has them as concepts or as plain codes. */
function isOf(resource: Resource, categories: string): boolean {
  const { category } = Object(resource);
  const codings = [category].flat().flatMap((one) => Object(one).coding ?? { code: one });
  const named = categories.split(',');
  return codings.some(({ system, code }) => named.includes(code) || named.includes(`${system}|${code}`));
}
