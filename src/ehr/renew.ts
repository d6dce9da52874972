import { client, oauth2 } from './fhirclient.ts';
import { PRIVATELY, TIMEOUT_MS } from './private-request.ts';
import { type OpenLaunch, storeLaunch } from './stored-launch.ts';
import { checkTokenResponse } from './token-response.ts';

/**
 * Uses the refresh token of a launch. fhirclient does it, keeps the result in this tab, and takes a refresh token that
 * was refused out of the launch. This file is loaded when a session first needs it: fhirclient is large. Rejects when
 * refused.
 */
export async function renewLaunch(launch: OpenLaunch): Promise<OpenLaunch> {
  // A public client has no secret: without its id the refresh is refused.
  oauth2.settings.refreshTokenWithClientId = true;
  // A copy, because fhirclient writes the answer into it. It stored the members itself; the token response was checked.
  const state = { ...launch } as Parameters<typeof client>[0] & object;
  const renewed = await client(state).refresh({ ...PRIVATELY, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const token = checkTokenResponse(renewed.tokenResponse, launch.scope);
  if (!token.ok || token.value.patient !== launch.tokenResponse.patient) {
    storeLaunch(sessionStorage, launch);
    throw new Error('the renewed token cannot be used, or is for another patient');
  }
  return { ...launch, tokenResponse: token.value, expiresAt: renewed.expiresAt };
}
