import { fromBase64Url } from './base64url.ts';
import { array, record, text } from './json.ts';

type Algorithm = { name: string; hash: string; namedCurve?: string };

/** Signatures that only the holder of a private key can make: never `none`, never a shared secret. */
const ALGORITHMS = new Map<unknown, Algorithm>([
  ['RS256', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }],
  ['RS384', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' }],
  ['RS512', { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' }],
  ['ES256', { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' }],
  ['ES384', { name: 'ECDSA', hash: 'SHA-384', namedCurve: 'P-384' }],
]);

/** Whether a JWT was signed with one of these keys (a JWK Set, RFC 7517). Never rejects. */
export async function isSignedBy(token: string, keySet: unknown): Promise<boolean> {
  try {
    const [header = '', claims = '', signature = ''] = token.split('.');
    const { alg, kid } = record(JSON.parse(new TextDecoder().decode(fromBase64Url(header))));
    const algorithm = ALGORITHMS.get(alg);
    if (algorithm === undefined) return false;
    const signed = { content: new TextEncoder().encode(`${header}.${claims}`), by: fromBase64Url(signature) };
    const keys = array(record(keySet).keys)
      .map(record)
      .filter((key) => kid === undefined || key.kid === kid);
    const fitting = await Promise.all(keys.map((key) => isSignedWith(key, algorithm, signed)));
    return fitting.includes(true);
  } catch {
    return false;
  }
}

async function isSignedWith(
  { kty, n, e, crv, x, y, use }: Record<string, unknown>,
  algorithm: Algorithm,
  signed: { content: Uint8Array<ArrayBuffer>; by: Uint8Array<ArrayBuffer> },
): Promise<boolean> {
  if (use !== undefined && use !== 'sig') return false;
  const members = Object.entries({ kty, n, e, crv, x, y });
  // The public half alone, whatever else a key set carries.
  const key = Object.fromEntries(members.flatMap(([name, value]) => (text(value) ? [[name, value]] : [])));
  try {
    const imported = await crypto.subtle.importKey('jwk', key, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, imported, signed.by, signed.content);
  } catch {
    // A key of another kind.
    return false;
  }
}
