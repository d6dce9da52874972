/** What the app takes from an id_token: who is signed in, for display and as the author of a plan they accept. */
export type Identity = { name: string | null; fhirUser: string | null };

const NOBODY: Identity = { name: null, fhirUser: null };

/**
 * Reads the claims of an id_token that came with a token response. A token for another client names nobody.
 * The claims authorise nothing: the EHR does that with every request.
 */
export function readIdToken(token: unknown, clientId: string): Identity {
  const claims = decodeClaims(token);
  if (claims === null || ![claims.aud].flat().includes(clientId)) return NOBODY;
  return { name: text(claims.name), fhirUser: text(claims.fhirUser) ?? text(claims.profile) };
}

function decodeClaims(token: unknown): Record<string, unknown> | null {
  if (typeof token !== 'string') return null;
  try {
    const value: unknown = JSON.parse(decodeBase64Url(token.split('.')[1] ?? ''));
    // An object of unknown members: each is checked where it is used.
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** JWTs use `-` and `_` and hold UTF-8; `atob` knows neither. */
function decodeBase64Url(encoded: string): string {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder().decode(Uint8Array.from(binary, (letter) => letter.charCodeAt(0)));
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
