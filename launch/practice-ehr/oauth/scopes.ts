import type { Action, ResourceScope } from '../access.ts';
import { isServed } from '../fhir/served.ts';
import type { Profile } from '../profiles/profile.ts';
import { patientScope } from './standalone.ts';

/** Scopes that are about the session, not about resources. */
export const sessionScopes = [
  'openid',
  'fhirUser',
  'profile',
  'launch',
  patientScope,
  'offline_access',
  'online_access',
];

const refreshScopes = ['offline_access', 'online_access'];

/** The subset this server grants; the rest is silently dropped, as EHRs do. */
export function grantable(requested: string, profile: Profile): string[] {
  return [...new Set(requested.split(' '))].flatMap((scope) => {
    if (refreshScopes.includes(scope) && !profile.token.refreshes) return [];
    if (scope === patientScope && !profile.token.standalone) return [];
    return sessionScopes.includes(scope) ? [scope] : (withinProfile(scope, profile) ?? []);
  });
}

/** As much of a resource scope as the profile has something for, spelled as it was asked; null for none of it. */
function withinProfile(scope: string, profile: Profile): string | null {
  const asked = resourceScope(scope);
  if (asked === null) return null;
  const { type } = asked;
  if (type === '*') return scope;
  if (profile.token.notGranted.includes(type)) return null;
  const offer = profile.offers[type];
  if (offer === undefined) return scope;
  const rights = rightsOf(scope);
  const left = within(rights, offer);
  return left === '' ? null : scope.replace(`.${rights}`, `.${left}`);
}

/** The rights of version 1 in letters of version 2. */
const WORDS = new Map([
  ['read', 'rs'],
  ['write', 'cud'],
  ['*', 'cruds'],
]);

const rightsOf = (scope: string): string => /\.([a-z*]+)/.exec(scope)?.[1] ?? '';

/** What is left of the rights; a word stays whole when any of it is offered, as it cannot say less. */
function within(rights: string, offer: string): string {
  const anyOf = (letters: string) =>
    letters
      .split('')
      .filter((letter) => offer.includes(letter))
      .join('');
  if (!WORDS.has(rights)) return anyOf(rights);
  const words = (rights === '*' ? ['read', 'write'] : [rights]).filter((word) =>
    anyOf(WORDS.get(word) ?? ''),
  );
  return words.length === 2 ? '*' : (words[0] ?? '');
}

/**
 * `patient/CarePlan.crs`, the letters in the order of the specification; `patient/CarePlan.read` of version 1; and of
 * one category, to look at only: `patient/Observation.rs?category=laboratory`. Nothing else is a resource scope here.
 */
export function resourceScope(scope: string): ResourceScope | null {
  const match = /^patient\/(\*|[A-Za-z]+)\.(c?r?u?d?s?|read|write|\*)(?:\?category=([^&]+))?$/.exec(scope);
  const [, type = '', rights = '', category = null] = match ?? [];
  if (rights === '' || (type !== '*' && !isServed(type))) return null;
  if (category !== null && (type === '*' || !/^r?s?$/.test(rights))) return null;
  // The pattern and the words let only these letters through.
  return { type, actions: (WORDS.get(rights) ?? rights).split('') as Action[], category };
}

/** Whether the session was granted a refresh token. */
export function mayRefresh(granted: readonly string[]): boolean {
  return refreshScopes.some((scope) => granted.includes(scope));
}
