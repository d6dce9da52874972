import { client, oauth2 } from './fhirclient.ts';
import { record } from './json.ts';
import { PRIVATELY, TIMEOUT_MS } from './private-request.ts';
import { type OpenLaunch, storeLaunch } from './stored-launch.ts';
import { checkTokenResponse } from './token-response.ts';

/**
 * Uses the refresh token of a launch. fhirclient does it, keeps the result in this tab, and takes a refresh token that
 * was refused out of the launch. This file is loaded when a session first needs it: fhirclient is large. Rejects when
 * refused; without an answer the launch stays as it was.
 */
export async function renewLaunch(launch: OpenLaunch): Promise<OpenLaunch | 'no-answer'> {
  // A public client has no secret: without its id the refresh is refused.
  oauth2.settings.refreshTokenWithClientId = true;
  // A copy, because fhirclient writes the answer into it. It stored the members itself; the token response was checked.
  const copy = { ...launch, tokenResponse: { ...launch.tokenResponse } };
  const state = copy as Parameters<typeof client>[0] & object;
  const renewing = client(state).refresh({ ...PRIVATELY, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const renewed = await renewing.catch((thrown: unknown) => {
    if (isDecision(thrown)) throw thrown;
    return null;
  });
  if (renewed === null) {
    // fhirclient takes the refresh token out whatever went wrong.
    storeLaunch(sessionStorage, launch);
    return 'no-answer';
  }
  const token = checkTokenResponse(renewed.tokenResponse, launch.scope);
  if (!token.ok || token.value.patient !== launch.tokenResponse.patient) {
    storeLaunch(sessionStorage, launch);
    throw new Error('the renewed token cannot be used, or is for another patient');
  }
  // Who signed in does not change with it; a new id_token need not carry the nonce by which it could be held to this launch.
  const { id_token } = launch.tokenResponse;
  const tokenResponse = { ...token.value, ...(id_token === undefined ? {} : { id_token }) };
  const open = { ...launch, tokenResponse, expiresAt: renewed.expiresAt };
  storeLaunch(sessionStorage, open);
  return open;
}

/** Neither a lost connection nor trouble of the server's own. What fetch throws is a TypeError or a DOMException. */
function isDecision(thrown: unknown): boolean {
  const { status } = record(thrown);
  if (typeof status === 'number') return status < 500;
  return !(thrown instanceof TypeError || thrown instanceof DOMException);
}
