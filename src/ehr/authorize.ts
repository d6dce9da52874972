import { ehrError, fail, ok } from './errors.ts';
import { oauth2, smartConfiguration } from './fhirclient.ts';
import { record, text } from './json.ts';
import type { Launch } from './launch-guard.ts';
import { parseScopes } from './scopes.ts';
import { expectOf } from './stored-launch.ts';
import type { Result } from './types.ts';
import { isSafeAddress, parseUrl } from './url.ts';

const DISCOVERY_TIMEOUT_MS = 15_000;

/**
 * Asks the EHR how to sign in and returns the address to go to. The state of the launch is kept in this tab only.
 * Errors: `network` (no usable answer), `unsupported` (no authorization with PKCE S256).
 */
export async function authorizationAddress({ issuer, iss, launch }: Launch, page: URL): Promise<Result<URL>> {
  // fhirclient's own key has 16 characters of Math.random; SMART asks for 122 bits.
  const stateKey = crypto.randomUUID();
  try {
    const address = await oauth2.authorize({
      iss,
      ...(launch === null ? {} : { launch }),
      clientId: issuer.clientId,
      scope: launch === null ? withoutChart(issuer.scopes) : issuer.scopes,
      redirectUri: appPage(page).href,
      pkceMode: 'required',
      stateKey,
      // In a frame of the EHR the frame itself goes on: neither the parent nor an opener is told the code.
      completeInTarget: true,
      noRedirect: true,
      wellKnownRequestOptions: { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MS) },
      conformanceRequestOptions: { signal: AbortSignal.timeout(DISCOVERY_TIMEOUT_MS) },
    });
    const checked = checkAddress(String(address));
    return checked.ok ? ok(await withNonce(checked.value, iss, stateKey)) : checked;
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return message.includes('PKCE') ? insecure('no PKCE S256') : unanswered(issuer.label);
  }
}

/** Asks for an id_token of this very launch, and keeps what the answers of the EHR will be held against. */
async function withNonce(address: URL, iss: string, stateKey: string): Promise<URL> {
  // What fhirclient has just been told: nothing is asked a second time.
  const said = record(await smartConfiguration(iss).catch(() => null));
  const nonce = crypto.randomUUID();
  expectOf(sessionStorage, stateKey, {
    issuer: text(said.issuer) ?? undefined,
    namesIssuer: said.authorization_response_iss_parameter_supported === true,
    jwksUri: text(said.jwks_uri) ?? undefined,
    nonce,
  });
  return new URL(`${address.href}&nonce=${nonce}`);
}

/** The same scopes where no chart is open: the EHR is asked to let a patient be chosen. */
const withoutChart = (scopes: string): string =>
  [...new Set(['launch/patient', ...parseScopes(scopes).filter((scope) => scope !== 'launch')])].join(' ');

/** The app's page: the folder above `/launch/`, wherever the app is installed. */
export function appPage(launchPage: URL): URL {
  return new URL(launchPage.pathname.replace(/launch(\/(index\.html)?)?$/, ''), launchPage.origin);
}

/** fhirclient goes straight to the app page when a server offers no authorization: that is not a session. */
function checkAddress(address: string): Result<URL> {
  const url = parseUrl(address);
  if (url === null || !isSafeAddress(url)) return insecure('authorization endpoint is not an https address');
  return url.searchParams.get('code_challenge_method') === 'S256'
    ? ok(url)
    : insecure('no authorization endpoint');
}

const insecure = (detail: string) =>
  fail(
    ehrError(
      'unsupported',
      detail,
      'The record system does not offer the secure sign-in this app needs, so nothing was opened. Please tell the people who run it.',
    ),
  );

const unanswered = (label: string) =>
  fail(
    ehrError(
      'network',
      'no usable .well-known/smart-configuration or CapabilityStatement',
      `${label} did not answer when the app asked it to sign you in. Nothing was opened. Try again from the patient’s chart.`,
    ),
  );
