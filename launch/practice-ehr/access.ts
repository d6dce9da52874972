import type { ServedType } from './fhir/served.ts';

/** SMART v2 actions: create, read (also versions and history), update, delete, search. */
export type Action = 'c' | 'r' | 'u' | 'd' | 's';

/** One granted `patient/Type.actions`. */
export type ResourceScope = { type: ServedType | '*'; actions: readonly Action[] };

/** What a valid access token stands for: one launch, one patient, and what may be done there. */
export type Access = { sessionId: string; patientId: string; scopes: readonly ResourceScope[] };

export function allows(access: Access, type: ServedType, action: Action): boolean {
  return access.scopes.some(
    (scope) => (scope.type === '*' || scope.type === type) && scope.actions.includes(action),
  );
}
