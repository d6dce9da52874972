import { record, text } from './json.ts';
import { languageTag } from './language-tag.ts';

/**
 * What the app takes from an id_token: who is signed in, for display and as the author of a plan they accept, and as
 * where they live dates are written.
 */
type Identity = { name: string | null; fhirUser: string | null; locale: string | null };

const NOBODY: Identity = { name: null, fhirUser: null, locale: null };

/**
 * Reads the claims of an id_token that came with a token response. A token for another client names nobody.
 * The claims authorise nothing: the EHR does that with every request.
 */
export function readIdToken(token: unknown, clientId: string): Identity {
  const claims = decodeClaims(text(token) ?? '');
  if (![claims.aud].flat().includes(clientId)) return NOBODY;
  return {
    name: text(claims.name),
    fhirUser: text(claims.fhirUser) ?? text(claims.profile),
    locale: languageTag(claims.locale),
  };
}

/** The claims; none of anything that is not a JWT. */
function decodeClaims(token: string): Record<string, unknown> {
  try {
    return record(JSON.parse(decodeBase64Url(token.split('.')[1] ?? '')));
  } catch {
    return {};
  }
}

/** JWTs use `-` and `_` and hold UTF-8; `atob` knows neither. */
function decodeBase64Url(encoded: string): string {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
}
