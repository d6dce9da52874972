import type Client from 'fhirclient/lib/Client';
import { checkCallback } from './callback-guard.ts';
import { findIssuer, type Issuer, loadConfig } from './config.ts';
import { ehrError, fail, ok } from './errors.ts';
import { oauth2 } from './fhirclient.ts';
import { readIdToken } from './id-token.ts';
import { parseScopes } from './scopes.ts';
import { keepToken } from './token.ts';
import type { Result, Session } from './types.ts';
import { insideBase, normaliseBase } from './url.ts';

let opening: Promise<Result<Session>> | null = null;

/**
 * Finishes this tab's launch: exchanges the code, or picks up the session after a reload. However often it is called,
 * it happens once. Errors: `launch`, `auth`, `config`, `network`, each to be shown instead of a chart.
 */
export function openSession(): Promise<Result<Session>> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Result<Session>> {
  const callback = checkCallback(location.search, sessionStorage);
  if (!callback.ok) {
    forgetAnswer();
    return callback;
  }
  const configuring = loadConfig(new URL('config.json', location.href));
  const client = await finish();
  forgetAnswer();
  const config = await configuring;
  if (!client.ok) return client;
  if (!config.ok) return config;
  const issuer = findIssuer(config.value, callback.value.serverUrl);
  if (issuer === null) return fail(ehrError('config', 'the session’s iss is not listed in config.json'));
  return describe(client.value, issuer);
}

/** The EHR's answer is taken out of the address, whatever came of it: a reload or a bookmark must not repeat it. */
function forgetAnswer(): void {
  if (location.search !== '') history.replaceState(null, '', location.pathname);
}

async function finish(): Promise<Result<Client>> {
  // A public client has no secret: without its id the refresh is refused.
  oauth2.settings.refreshTokenWithClientId = true;
  try {
    return ok(await oauth2.ready());
  } catch (thrown) {
    const status = thrown instanceof Error && 'status' in thrown ? Number(thrown.status) : null;
    if (status === null) return fail(ehrError('network', 'token endpoint did not answer'));
    if (status >= 500) return fail(ehrError('server', `token endpoint: HTTP ${status}`));
    return fail(ehrError('auth', `token endpoint: HTTP ${status}`, USED_UP));
  }
}

const USED_UP =
  'The record system did not accept this sign-in: it has expired or was used before. Open the app again from the patient’s chart.';

/** FHIR id: https://hl7.org/fhir/R4/datatypes.html#id */
const FHIR_ID = /^[A-Za-z0-9\-.]{1,64}$/;

function describe(client: Client, issuer: Issuer): Result<Session> {
  const { serverUrl, scope, clientId, tokenResponse = {} } = client.state;
  const base = normaliseBase(serverUrl);
  if (base === null) return fail(ehrError('auth', 'server address of the session'));
  if (!tokenResponse.access_token) return fail(ehrError('auth', 'no access token'));
  const patientId = tokenResponse.patient;
  if (typeof patientId !== 'string' || !FHIR_ID.test(patientId)) {
    return fail(ehrError('auth', 'no patient in the token response', NO_PATIENT));
  }
  const encounter = tokenResponse.encounter;
  const identity = readIdToken(tokenResponse.id_token, clientId ?? issuer.clientId);
  const session: Session = {
    serverUrl: base,
    issuerLabel: issuer.label,
    patientId,
    encounterId: typeof encounter === 'string' && FHIR_ID.test(encounter) ? encounter : null,
    fhirUser: localReference(identity.fhirUser, base),
    userName: identity.name,
    needPatientBanner: tokenResponse.need_patient_banner !== false,
    smartStyleUrl: typeof tokenResponse.smart_style_url === 'string' ? tokenResponse.smart_style_url : null,
    // A server that grants what was asked need not repeat it (RFC 6749, section 5.1).
    scopes: parseScopes(tokenResponse.scope ?? scope ?? ''),
    planSystem: issuer.planSystem,
  };
  keepToken(session, client);
  return ok(session);
}

const NO_PATIENT =
  'The record system did not say which patient this is, so no chart was opened. Open the app again from a patient’s chart.';

/** `Practitioner/1` from a relative or absolute reference on the issuer's own base; null for any other. */
function localReference(reference: string | null, base: string): string | null {
  const url = reference === null ? null : insideBase(base, reference);
  const path = url?.href.slice(base.length + 1) ?? '';
  return /^(Practitioner|PractitionerRole|Patient|RelatedPerson)\/[A-Za-z0-9\-.]{1,64}$/.test(path)
    ? path
    : null;
}
