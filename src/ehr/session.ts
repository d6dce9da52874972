import { type Callback, checkCallback, type Mark } from './callback-guard.ts';
import { findIssuer, type Issuer, loadConfig } from './config.ts';
import { ehrError, fail, ok } from './errors.ts';
import { exchangeCode } from './exchange.ts';
import { readIdToken } from './id-token.ts';
import { text } from './json.ts';
import { languageTag } from './language-tag.ts';
import { parseScopes } from './scopes.ts';
import { type OpenLaunch, storeLaunch } from './stored-launch.ts';
import { keepToken } from './token.ts';
import { checkTokenResponse, FHIR_ID } from './token-response.ts';
import type { Result, Session } from './types.ts';
import { styleAddress } from './smart-style.ts';
import { normaliseBase } from './url.ts';

let opening: Promise<Result<Session>> | null = null;

/**
 * Finishes this tab's launch: exchanges the code, or picks up the session after a reload. However often it is called,
 * it happens once. Errors: `launch`, `auth`, `config`, or the EHR's `network`, `aborted`, `server`, `malformed`: each to
 * be shown instead of a chart.
 */
export function openSession(): Promise<Result<Session>> {
  opening ??= open();
  return opening;
}

async function open(): Promise<Result<Session>> {
  const callback = checkCallback(location.search, sessionStorage, history.state);
  forgetAnswer(callback.ok ? { launch: callback.value.launch.key } : null);
  if (!callback.ok) return callback;
  const finishing = finish(callback.value);
  const config = await loadConfig(new URL('config.json', location.href));
  const launch = await finishing;
  const issuer = config.ok ? findIssuer(config.value, callback.value.launch.serverUrl) : null;
  if (!launch.ok) return fail({ ...launch.error, contact: issuer?.contact });
  if (!config.ok) return config;
  const base = normaliseBase(launch.value.serverUrl);
  if (issuer === null || base === null) {
    return fail(ehrError('config', 'the session’s iss is not listed in config.json'));
  }
  const session = describe(launch.value, issuer, base);
  keepToken(session, launch.value, async (kept) => {
    const renewing = await import('./renew.ts').catch(() => null);
    return renewing === null ? 'no-answer' : renewing.renewLaunch(kept);
  });
  return ok(session);
}

/** The EHR's answer is taken out of the address, whatever comes of it: a reload or a bookmark must not repeat it. */
function forgetAnswer(mark: Mark | null): void {
  if (location.search !== '') history.replaceState(mark, '', location.pathname);
}

async function finish(callback: Callback): Promise<Result<OpenLaunch>> {
  const { launch } = callback;
  if (callback.step === 'resume') {
    const token = checkTokenResponse(launch.tokenResponse, launch.scope);
    return token.ok ? ok({ ...launch, tokenResponse: token.value }) : token;
  }
  // Of no use after this one exchange, whatever comes of it; fhirclient leaves it in the tab.
  const { codeVerifier: _, ...kept } = launch;
  storeLaunch(sessionStorage, kept);
  const exchanged = await exchangeCode(launch, callback.code);
  if (exchanged.ok) storeLaunch(sessionStorage, exchanged.value);
  return exchanged;
}

function describe(launch: OpenLaunch, issuer: Issuer, base: string): Session {
  const { tokenResponse } = launch;
  const encounter = text(tokenResponse.encounter);
  return {
    serverUrl: base,
    issuerLabel: issuer.label,
    patientId: tokenResponse.patient,
    encounterId: encounter !== null && FHIR_ID.test(encounter) ? encounter : null,
    fhirUser: null,
    userName: null,
    // Worked out when it is asked for: it takes longer than all else here, and the reads wait for this.
    get locale() {
      return readIdToken(launch).locale ?? languageTag(navigator.language);
    },
    needPatientBanner: tokenResponse.need_patient_banner !== false,
    smartStyleUrl: styleAddress(text(tokenResponse.smart_style_url), base, issuer.origins ?? []),
    scopes: parseScopes(tokenResponse.scope),
    planSystem: issuer.planSystem,
    notes: issuer.notes ?? null,
    off: issuer.off ?? [],
    launchPage: issuer.launchPage?.replace('{patient}', tokenResponse.patient) ?? null,
  };
}
