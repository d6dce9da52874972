import type { Action, ResourceScope } from '../access.ts';
import { isServed } from '../fhir/served.ts';
import type { Profile } from '../profiles/profile.ts';

/** Scopes that are about the session, not about resources. */
export const sessionScopes = ['openid', 'fhirUser', 'profile', 'launch', 'offline_access', 'online_access'];

const refreshScopes = ['offline_access', 'online_access'];

/** The subset this server grants; the rest is silently dropped, as EHRs do. */
export function grantable(requested: string, profile: Profile): string[] {
  return [...new Set(requested.split(' '))].flatMap((scope) => {
    if (refreshScopes.includes(scope) && !profile.token.refreshes) return [];
    return sessionScopes.includes(scope) ? [scope] : (withinProfile(scope, profile) ?? []);
  });
}

/** As much of a resource scope as the profile has something for; null for none of it. */
function withinProfile(scope: string, profile: Profile): string | null {
  const asked = resourceScope(scope);
  if (asked === null) return null;
  const { type, actions } = asked;
  if (type === '*') return scope;
  if (profile.token.notGranted.includes(type)) return null;
  const offer = profile.offers[type];
  if (offer === undefined) return scope;
  const letters = actions.filter((action) => offer.includes(action)).join('');
  return letters === '' ? null : `patient/${type}.${letters}`;
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
  return refreshScopes.some((scope) => granted.includes(scope));
}
