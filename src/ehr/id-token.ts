import { fromBase64Url } from './base64url.ts';
import { record, text } from './json.ts';
import { languageTag } from './language-tag.ts';
import type { OpenLaunch } from './stored-launch.ts';

/**
 * What the app takes from an id_token: who is signed in, for display and as the author of a plan they accept, and as
 * where they live dates are written.
 */
type Identity = { name: string | null; fhirUser: string | null; locale: string | null };

const NOBODY: Identity = { name: null, fhirUser: null, locale: null };

/** Clocks differ. */
const MARGIN_SECONDS = 60;

/**
 * Reads the claims of the id_token that came with a launch's token: OpenID Connect Core, section 3.1.3.7. One of another
 * issuer, for another client, of another launch, or that had ended when it came, names nobody. The signature is not
 * looked at here: until it is (`signed-in.ts`), this is anybody's word, good for how a date is written and nothing else.
 * The claims authorise nothing: the EHR does that with every request.
 */
export function readIdToken(launch: OpenLaunch): Identity {
  const claims = decodeClaims(text(launch.tokenResponse.id_token) ?? '');
  if (!isOfThisLaunch(claims, launch)) return NOBODY;
  return {
    name: text(claims.name),
    fhirUser: text(claims.fhirUser) ?? text(claims.profile),
    locale: languageTag(claims.locale),
  };
}

function isOfThisLaunch(claims: Record<string, unknown>, launch: OpenLaunch): boolean {
  const { clientId, issuer, nonce, signedInAt } = launch;
  const { iss, aud, azp = clientId, exp } = claims;
  if (text(iss) === null || iss !== issuer) return false;
  if (text(claims.nonce) === null || claims.nonce !== nonce) return false;
  if (text(clientId) === null || ![aud].flat().includes(clientId) || azp !== clientId) return false;
  return typeof exp === 'number' && typeof signedInAt === 'number' && exp > signedInAt - MARGIN_SECONDS;
}

/** The claims; none of anything that is not a JWT. */
function decodeClaims(token: string): Record<string, unknown> {
  try {
    return record(JSON.parse(new TextDecoder().decode(fromBase64Url(token.split('.')[1] ?? ''))));
  } catch {
    return {};
  }
}
