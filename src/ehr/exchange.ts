import { ehrError, fail, ok } from './errors.ts';
import { record, text } from './json.ts';
import { sendPrivately, TIMEOUT_MS } from './private-request.ts';
import type { OpenLaunch, StoredLaunch } from './stored-launch.ts';
import { checkTokenResponse, unusable } from './token-response.ts';
import type { Result } from './types.ts';
import { isSafeAddress, parseUrl } from './url.ts';

/** How long a token counts as good when the server does not say, as fhirclient has it. */
const UNSTATED_LIFETIME_SECONDS = 300;

/**
 * Exchanges the code of this launch for a token, at the token endpoint that the launch found, with PKCE: RFC 6749
 * section 4.1.3, RFC 7636 section 4.5. Returns the launch without its code verifier, which is used up.
 * Errors: `auth` (refused, or an answer that cannot be used), `server`, `network`, `aborted`, `malformed`.
 */
export async function exchangeCode(
  launch: StoredLaunch,
  code: string,
  timeoutMs = TIMEOUT_MS,
): Promise<Result<OpenLaunch>> {
  const { codeVerifier, ...kept } = launch;
  const endpoint = parseUrl(text(kept.tokenUri) ?? '');
  if (endpoint === null || !isSafeAddress(endpoint)) return incomplete('token endpoint');
  const body = new URLSearchParams({ grant_type: 'authorization_code', code });
  const own = { redirect_uri: kept.redirectUri, client_id: kept.clientId, code_verifier: codeVerifier };
  for (const [name, value] of Object.entries(own)) {
    if (typeof value !== 'string' || value === '') return incomplete(name);
    body.set(name, value);
  }
  const headers = { Accept: 'application/json' };
  const sent = await sendPrivately(endpoint, { method: 'POST', headers, body, timeoutMs });
  if (!sent.ok) return fail({ ...sent.error, detail: `token endpoint: ${sent.error.detail}` });
  const answer = sent.value;
  if (!answer.accepted) return refused(answer.status, answer.body);
  const token = answer.body.ok ? checkTokenResponse(answer.body.value, kept.scope) : unusable('not JSON');
  if (!token.ok) return token;
  const lifetime = token.value.expires_in ?? UNSTATED_LIFETIME_SECONDS;
  const signedInAt = Math.floor(Date.now() / 1000);
  return ok({ ...kept, tokenResponse: token.value, expiresAt: signedInAt + lifetime, signedInAt });
}

/** RFC 6749 section 5.2. Its `error` is a code; its description may say anything and is not repeated. */
function refused(status: number, body: Result<unknown>): Result<never> {
  if (status >= 500) return fail(ehrError('server', `token endpoint: HTTP ${status}`));
  const code = text(record(body.ok ? body.value : null).error);
  const named = code !== null && /^[a-z_]{1,40}$/.test(code) ? `, ${code}` : '';
  const sentence = code === 'invalid_grant' ? USED_UP : NOT_ACCEPTED;
  return fail(ehrError('auth', `token endpoint: HTTP ${status}${named}`, sentence));
}

const incomplete = (what: string) => fail(ehrError('auth', `stored launch: ${what}`, INCOMPLETE));

const USED_UP =
  'The record system did not accept this sign-in: it has expired or was used before. Open the app again from the patient’s chart.';
const NOT_ACCEPTED =
  'The record system did not accept this sign-in. Open the app again from the patient’s chart; if that does not help, please tell the people who run it.';
const INCOMPLETE =
  'This window does not hold what it needs to finish signing in. Open the app again from the patient’s chart.';
