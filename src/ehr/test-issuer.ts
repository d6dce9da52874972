/** For tests in Node: an issuer that signs id_tokens and publishes its keys. */

const KINDS = {
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
  RS256: {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: new Uint8Array([1, 0, 1]),
  },
};

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A new key, its public half as a JWK, and what signs with it. */
export async function testKey(alg: keyof typeof KINDS = 'ES256', kid = 'k1') {
  const kind = KINDS[alg];
  const pair = await crypto.subtle.generateKey(kind, true, ['sign', 'verify']);
  const { kty, n, e, crv, x, y } = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const sign = async (claims: unknown, header: Record<string, unknown> = { alg, kid }): Promise<string> => {
    const content = `${encode(header)}.${encode(claims)}`;
    const signature = await crypto.subtle.sign(kind, pair.privateKey, Buffer.from(content));
    return `${content}.${Buffer.from(signature).toString('base64url')}`;
  };
  return { jwk: { kty, n, e, crv, x, y, kid, use: 'sig' }, sign };
}

/** A JWT that nobody signed. */
export const unsigned = (claims: unknown, header: unknown = { alg: 'none' }): string =>
  `${encode(header)}.${encode(claims)}.`;
