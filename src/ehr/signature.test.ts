import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { isSignedBy } from './signature.ts';
import { testKey, unsigned } from './test-issuer.ts';

const claims = { name: 'Dr N' };
const [elliptic, rsa, stranger] = await Promise.all([
  testKey('ES256', 'e'),
  testKey('RS256', 'r'),
  testKey(),
]);
const keys = [rsa.jwk, elliptic.jwk];

/** The same token with other claims. */
const forged = (token: string) => token.replace(/\.[^.]+\./, `.${unsigned({ name: 'Dr X' }).split('.')[1]}.`);

describe('a signature', () => {
  test.each([
    ['RSA', rsa],
    ['elliptic curve', elliptic],
  ])('by an %s key of the issuer holds, and for no other claims', async (_, { sign }) => {
    const token = await sign(claims);
    expect(await isSignedBy(token, { keys })).toBe(true);
    expect(await isSignedBy(forged(token), { keys })).toBe(false);
  });

  test('that does not say by which key is tried with each', async () => {
    expect(await isSignedBy(await elliptic.sign(claims, { alg: 'ES256' }), { keys })).toBe(true);
  });

  test('holds whatever else the issuer publishes', async () => {
    const odd = [null, { kid: 'e' }, { kid: 'e', kty: 'oct', k: 'c2VjcmV0' }, ...keys];
    expect(await isSignedBy(await elliptic.sign(claims), { keys: odd })).toBe(true);
  });

  test('by somebody else’s key does not hold', async () => {
    const token = await stranger.sign(claims, { alg: 'ES256', kid: 'e' });
    expect(await isSignedBy(token, { keys })).toBe(false);
  });

  test('by a key that is not for signing does not hold', async () => {
    const token = await elliptic.sign(claims);
    expect(await isSignedBy(token, { keys: [{ ...elliptic.jwk, use: 'enc' }] })).toBe(false);
  });

  test('with the published key taken for a shared secret does not hold', async () => {
    const content = unsigned(claims, { alg: 'HS256', kid: 'r' }).slice(0, -1);
    const by = createHmac('sha256', JSON.stringify(rsa.jwk)).update(content).digest('base64url');
    const secret = { kid: 'r', kty: 'oct', k: Buffer.from(JSON.stringify(rsa.jwk)).toString('base64url') };
    expect(await isSignedBy(`${content}.${by}`, { keys: [...keys, secret] })).toBe(false);
  });

  test.each([
    ['none', unsigned(claims)],
    ['an unknown kind', unsigned(claims, { alg: 'constructor' })],
    ['no header', 'x.y.z'],
    ['nothing at all', ''],
  ])('of %s does not hold', async (_, token) => {
    expect(await isSignedBy(token, { keys })).toBe(false);
  });

  test.each([[null], [{}], [{ keys: {} }], [{ keys: [] }]])('by %j does not hold', async (none) => {
    expect(await isSignedBy(await elliptic.sign(claims), none)).toBe(false);
  });
});
