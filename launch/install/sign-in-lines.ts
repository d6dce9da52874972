import type { Issuer } from '../../src/ehr/config.ts';
import { array, record, text } from '../../src/ehr/json.ts';
import { allows, parseScopes } from '../../src/ehr/scopes.ts';
import { isSafeAddress, parseUrl } from '../../src/ehr/url.ts';
import type { Answers, Told } from './ask.ts';
import { type Line, line } from './line.ts';
import { versionsOf } from './scope-lines.ts';
import { SAID, WHAT } from './words.ts';

/** What the EHR says of how apps sign in; asked for a page of this origin. */
export function signInLines({ settings, keys }: Answers, issuer: Issuer, origin: string): Line[] {
  if (!settings.ok) return [line(WHAT.settings, 'missing', SAID.failed(settings.why))];
  const said = record(settings.body);
  const methods = array(said['code_challenge_methods_supported']);
  const capabilities = array(said['capabilities']);
  return [
    authorizeLine(text(said['authorization_endpoint'])),
    tokenLine(text(said['token_endpoint']), issuer),
    methods.includes('S256') ? line(WHAT.pkce, 'ready', SAID.named) : line(WHAT.pkce, 'missing', SAID.noPkce),
    named(capabilities, WHAT.fromChart, 'launch-ehr'),
    named(capabilities, WHAT.publicClient, 'client-public'),
    named(capabilities, WHAT.names, 'sso-openid-connect'),
    keysLine(said, keys, { issuer, origin }),
    supportedLine(array(said['scopes_supported']), capabilities, issuer),
  ];
}

function authorizeLine(address: string | null): Line {
  const fault = addressFault(address);
  return line(WHAT.authorize, fault === null ? 'ready' : 'missing', fault ?? address ?? '');
}

function tokenLine(address: string | null, issuer: Issuer): Line {
  const fault = addressFault(address) ?? policyFault(address ?? '', issuer);
  return line(WHAT.token, fault === null ? 'ready' : 'missing', fault ?? address ?? '');
}

/** Nobody is named as signed in whose name is not signed with a key that the issuer publishes. */
function keysLine(
  { issuer: named, jwks_uri }: Record<string, unknown>,
  keys: Told | null,
  { issuer, origin }: { issuer: Issuer; origin: string },
): Line {
  const address = text(jwks_uri);
  const without = (why: string) => line(WHAT.keys, 'without', SAID.noName(why));
  if (text(named) === null) return without(SAID.noIssuer);
  const fault = addressFault(address) ?? policyFault(address ?? '', issuer);
  if (fault !== null || address === null || keys === null) return without(fault ?? SAID.notNamed);
  if (!keys.ok) return without(SAID.failed(keys.why));
  return keys.open ? line(WHAT.keys, 'ready', address) : without(SAID.browserMayNot(origin));
}

/** The app itself talks to these addresses, so the policy it is served with must let it. */
function policyFault(address: string, { iss, origins = [] }: Issuer): string | null {
  const { origin } = new URL(address);
  const allowed = [new URL(iss).origin, ...origins];
  return allowed.includes(origin) ? null : SAID.notInOrigins(address, origin);
}

function addressFault(address: string | null): string | null {
  if (address === null) return SAID.notNamed;
  const url = parseUrl(address);
  return url !== null && isSafeAddress(url) ? null : SAID.notHttps(address);
}

const named = (capabilities: readonly unknown[], what: string, capability: string): Line =>
  capabilities.includes(capability)
    ? line(what, 'ready', capability)
    : line(what, 'without', SAID.unnamed(capability));

function supportedLine(
  supported: readonly unknown[],
  capabilities: readonly unknown[],
  issuer: Issuer,
): Line {
  const asked = parseScopes(issuer.scopes);
  const names = (version: 1 | 2) => capabilities.includes(`permission-v${version}`);
  const saysVersions = names(1) || names(2);
  const strange = versionsOf(asked).find((version) => saysVersions && !names(version));
  if (strange !== undefined) return line(WHAT.supported, 'missing', SAID.wrongVersion(strange));
  const listed = supported.filter((one) => typeof one === 'string');
  const unlisted = listed.length === 0 ? [] : asked.filter((scope) => !isListed(scope, listed));
  return unlisted.length === 0
    ? line(WHAT.supported, 'ready', listed.length === 0 ? SAID.noneListed : SAID.allListed)
    : line(WHAT.supported, 'without', SAID.notListed(unlisted.join(' ')));
}

/** Word for word, or every right of it in another spelling. */
function isListed(scope: string, listed: readonly string[]): boolean {
  if (listed.includes(scope)) return true;
  const [, type, rights = ''] = /^(?:patient|user)\/(\w+|\*)\.(\w+|\*)/.exec(scope) ?? [];
  if (type === undefined) return false;
  const letters = new Map([
    ['read', 'rs'],
    ['write', 'cu'],
    ['*', 'crus'],
  ]);
  return (['c', 'r', 'u', 's'] as const)
    .filter((letter) => (letters.get(rights) ?? rights).includes(letter))
    .every((letter) => allows(listed, type, letter));
}
