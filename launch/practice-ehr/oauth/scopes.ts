import type { Action, ResourceScope } from '../access.ts';
import { isServed } from '../fhir/served.ts';

/** Scopes that are about the session, not about resources. */
export const sessionScopes = ['openid', 'fhirUser', 'profile', 'launch', 'offline_access', 'online_access'];

/** The subset this server grants; the rest is silently dropped, as EHRs do. */
export function grantable(requested: string): string[] {
  const scopes = [...new Set(requested.split(' '))];
  return scopes.filter((scope) => sessionScopes.includes(scope) || resourceScope(scope) !== null);
}

/** `patient/CarePlan.crs`, the letters in the order of the specification. Nothing else is a resource scope here. */
export function resourceScope(scope: string): ResourceScope | null {
  const match = /^patient\/(\*|[A-Za-z]+)\.(c?r?u?d?s?)$/.exec(scope);
  const [, type = '', letters = ''] = match ?? [];
  if (letters === '' || (type !== '*' && !isServed(type))) return null;
  // The pattern lets only these letters through.
  return { type, actions: letters.split('') as Action[] };
}

/** Whether the session was granted a refresh token. */
export function mayRefresh(granted: readonly string[]): boolean {
  return granted.includes('offline_access') || granted.includes('online_access');
}
