import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { nameUser, onNamed } from './signed-in.ts';
import { testKey, unsigned } from './test-issuer.ts';
import { BASE, sessionOf } from './test-tab.ts';
import { keepToken, launchOf } from './token.ts';
import type { Session } from './types.ts';

const KEYS = 'https://ehr.test/keys';
const NOW = Math.floor(Date.now() / 1000);
const key = await testKey();
const claims = {
  iss: 'https://ehr.test/auth',
  aud: 'app',
  nonce: 'n-1',
  exp: NOW + 300,
  name: 'Dr N',
  fhirUser: `${BASE}/Practitioner/dr`,
};

const asked: Request[] = [];
const server = setupServer();
server.events.on('request:start', ({ request }) => {
  asked.push(request.clone());
});
const keys = (answer: () => Response) => server.use(http.get(KEYS, answer));
const published = () => keys(() => HttpResponse.json({ keys: [key.jwk] }));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
  vi.useRealTimers();
});
afterAll(() => server.close());

/** A session just opened: it names nobody yet. */
function opened(idToken: string, changes: Record<string, unknown> = {}): Session {
  const session = sessionOf({ fhirUser: null, userName: null });
  const launch = launchOf(session);
  if (launch === null) throw new Error('a session has a launch');
  const begun = { clientId: 'app', issuer: claims.iss, nonce: 'n-1', jwksUri: KEYS, signedInAt: NOW };
  const tokenResponse = { ...launch.tokenResponse, id_token: idToken };
  keepToken(session, { ...launch, ...begun, ...changes, tokenResponse }, async (same) => same);
  return session;
}

const named = ({ userName, fhirUser }: Session) => ({ userName, fhirUser });
const DR_N = { userName: 'Dr N', fhirUser: 'Practitioner/dr' };
const NOBODY = { userName: null, fhirUser: null };

describe('a session', () => {
  test('names who signed in once the issuer’s keys say so, and not before', async () => {
    published();
    const session = opened(await key.sign(claims));
    expect(named(session)).toEqual(NOBODY);
    expect(await nameUser(session)).toBe('named');
    expect(named(session)).toEqual(DR_N);
  });

  test('asks for the keys once, and carries no token there', async () => {
    published();
    const session = opened(await key.sign(claims));
    await Promise.all([nameUser(session), nameUser(session)]);
    await nameUser(session);
    expect(asked.map(({ url }) => url)).toEqual([KEYS]);
    expect(asked[0]?.headers.has('Authorization')).toBe(false);
    expect(asked[0]?.credentials).toBe('omit');
  });

  test('has no user where the reference is to another server', async () => {
    published();
    const elsewhere = { ...claims, fhirUser: 'https://other.test/fhir/Practitioner/1' };
    const session = opened(await key.sign(elsewhere));
    await nameUser(session);
    expect(named(session)).toEqual({ userName: 'Dr N', fhirUser: null });
  });

  test.each<[string, () => Promise<string>]>([
    ['signed by somebody else', async () => (await testKey()).sign(claims)],
    ['not signed', async () => unsigned(claims)],
    ['of another launch', () => key.sign({ ...claims, nonce: 'n-2' })],
    ['of another issuer', () => key.sign({ ...claims, iss: 'https://evil.test' })],
    ['for another app', () => key.sign({ ...claims, aud: 'other' })],
    ['that had ended', () => key.sign({ ...claims, exp: NOW - 3600 })],
  ])('names nobody by an id_token %s', async (_name, token) => {
    published();
    const session = opened(await token());
    expect(await nameUser(session)).toBe('nobody');
    expect(named(session)).toEqual(NOBODY);
  });

  test.each<[string, () => Response]>([
    ['has none', () => new HttpResponse(null, { status: 404 })],
    ['answers with something else', () => HttpResponse.text('<p>Welcome</p>')],
  ])('names nobody where the issuer %s in place of keys', async (_name, answer) => {
    keys(answer);
    const session = opened(await key.sign(claims));
    expect(await nameUser(session)).toBe('nobody');
    expect(named(session)).toEqual(NOBODY);
  });

  test.each([undefined, 'http://ehr.test/keys', 'keys', 7])(
    'names nobody where the keys are at %s, and asks nothing',
    async (jwksUri) => {
      const session = opened(await key.sign(claims), { jwksUri });
      expect(await nameUser(session)).toBe('nobody');
      expect(asked).toHaveLength(0);
    },
  );

  test('does not take keys that another server answers with', async () => {
    keys(() => HttpResponse.redirect('https://evil.test/keys'));
    const session = opened(await key.sign(claims));
    expect(await nameUser(session)).toBe('no-answer');
    expect(named(session)).toEqual(NOBODY);
  });

  test('asks again where there was no answer, and tells when there is one', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    keys(() => new HttpResponse(null, { status: 503 }));
    const session = opened(await key.sign(claims));
    const tell = vi.fn();
    await onNamed(session, tell);
    expect(tell).not.toHaveBeenCalled();
    published();
    await vi.advanceTimersByTimeAsync(15_000);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledOnce());
    expect(named(session)).toEqual(DR_N);
  });
});
