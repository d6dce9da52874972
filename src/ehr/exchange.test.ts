import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { exchangeCode } from './exchange.ts';
import type { StoredLaunch } from './stored-launch.ts';

const ENDPOINT = 'https://ehr.test/token';

const launch: StoredLaunch = {
  key: 'k',
  serverUrl: 'https://ehr.test/fhir',
  clientId: 'renal & aml',
  redirectUri: 'https://app.test/aml/',
  tokenUri: ENDPOINT,
  scope: 'launch patient/Patient.r',
  codeVerifier: 'v'.repeat(43),
  codeChallengeMethods: ['S256'],
  completeInTarget: true,
  tokenResponse: {},
};

const answer = {
  access_token: 'secret-token',
  token_type: 'Bearer',
  expires_in: 3600,
  scope: 'patient/Patient.r',
  patient: 'p1',
};

const asked: Request[] = [];
const server = setupServer();
server.events.on('request:start', ({ request }) => {
  asked.push(request.clone());
});
const tokenEndpoint = (respond: () => Response | Promise<Response>) =>
  server.use(http.post(ENDPOINT, respond));
const answers = (changes: Record<string, unknown> = {}) =>
  tokenEndpoint(() => HttpResponse.json({ ...answer, ...changes }));

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => answers());
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
  vi.useRealTimers();
});
afterAll(() => server.close());

async function exchanged(from = launch) {
  const result = await exchangeCode(from, 'code');
  if (!result.ok) throw new Error(result.error.detail);
  return result.value;
}

async function refusal(from = launch, timeoutMs?: number) {
  const result = await exchangeCode(from, 'code', timeoutMs);
  if (result.ok) throw new Error('expected to be refused');
  return result.error;
}

describe('the token request', () => {
  test('says what RFC 6749 and PKCE ask for, as a form', async () => {
    await exchanged();
    const [request] = asked;
    expect(request?.method).toBe('POST');
    expect(request?.headers.get('Content-Type')).toMatch(/^application\/x-www-form-urlencoded/);
    expect(request?.headers.get('Accept')).toBe('application/json');
    expect(Object.fromEntries(new URLSearchParams(await request?.text()))).toEqual({
      grant_type: 'authorization_code',
      code: 'code',
      redirect_uri: 'https://app.test/aml/',
      client_id: 'renal & aml',
      code_verifier: 'v'.repeat(43),
    });
  });

  test.each(['a+b/c==', 'a&client_id=other', 'a%20b', 'ä b'])(
    'carries the code %s unchanged',
    async (code) => {
      await exchangeCode(launch, code);
      const form = new URLSearchParams(await asked[0]?.text());
      expect(form.getAll('code')).toEqual([code]);
      expect(form.getAll('client_id')).toEqual(['renal & aml']);
    },
  );

  test('takes nothing along and leaves nothing behind', async () => {
    await exchanged();
    const [request] = asked;
    expect(request?.cache).toBe('no-store');
    expect(request?.credentials).toBe('omit');
    expect(request?.redirect).toBe('error');
    expect(request?.referrerPolicy).toBe('no-referrer');
    expect(request?.headers.has('Authorization')).toBe(false);
  });

  test('may go to the machine itself without TLS', async () => {
    server.use(http.post('http://localhost:4500/token', () => HttpResponse.json(answer)));
    expect(await exchanged({ ...launch, tokenUri: 'http://localhost:4500/token' })).toBeDefined();
  });
});

describe('a launch that lacks what the exchange needs', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a token endpoint', { tokenUri: undefined }],
    ['a token endpoint with TLS', { tokenUri: 'http://ehr.test/token' }],
    ['a token endpoint that is an address', { tokenUri: 'token' }],
    ['a token endpoint that is text', { tokenUri: 7 }],
    ['a code verifier', { codeVerifier: undefined }],
    ['a code verifier with content', { codeVerifier: '' }],
    ['a client id', { clientId: undefined }],
    ['a redirect address', { redirectUri: null }],
  ])('%s sends nothing and says so', async (_name, change) => {
    const error = await refusal({ ...launch, ...change });
    expect(error.kind).toBe('auth');
    expect(error.sentence).toMatch(/does not hold what it needs.*Open the app again/);
    expect(asked).toHaveLength(0);
  });
});

describe('an exchange', () => {
  test('gives the launch in the form fhirclient renews it from, without the code verifier', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z'), toFake: ['Date'] });
    answers({ encounter: 'e1', refresh_token: 'again' });
    const { codeVerifier, ...kept } = launch;
    expect(await exchanged()).toEqual({
      ...kept,
      tokenResponse: { ...answer, encounter: 'e1', refresh_token: 'again' },
      expiresAt: Date.parse('2026-11-23T09:00:00Z') / 1000,
      signedInAt: Date.parse('2026-11-23T08:00:00Z') / 1000,
    });
    expect(codeVerifier).toBeDefined();
  });

  test.each([undefined, null])('without a lifetime (%s) is good for five minutes', async (expires_in) => {
    vi.useFakeTimers({ now: new Date('2026-11-23T08:00:00Z'), toFake: ['Date'] });
    answers({ expires_in });
    expect((await exchanged()).expiresAt).toBe(Date.parse('2026-11-23T08:05:00Z') / 1000);
  });

  test('reads a lifetime that the server wrote as text', async () => {
    answers({ expires_in: '3599' });
    expect((await exchanged()).tokenResponse.expires_in).toBe(3599);
  });

  test.each([undefined, null])('without a scope (%s) was granted what was asked', async (scope) => {
    answers({ scope });
    expect((await exchanged()).tokenResponse.scope).toBe('launch patient/Patient.r');
  });

  test.each(['bearer', 'Bearer', 'BEARER'])('takes a token of type %s', async (token_type) => {
    answers({ token_type });
    expect((await exchanged()).tokenResponse.access_token).toBe('secret-token');
  });
});

describe('an answer that cannot be used', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['no token', { access_token: undefined }, 'access_token'],
    ['an empty token', { access_token: '' }, 'access_token'],
    ['a token that is no text', { access_token: { secret: 1 } }, 'access_token'],
    ['no token type', { token_type: undefined }, 'token_type'],
    ['another token type', { token_type: 'mac' }, 'token_type'],
    ['a lifetime in words', { expires_in: 'soon' }, 'expires_in'],
    ['a lifetime that is no number', { expires_in: {} }, 'expires_in'],
    ['a negative lifetime', { expires_in: -1 }, 'expires_in'],
    ['a scope that is no text', { scope: ['patient/Patient.r'] }, 'scope'],
  ])('for %s opens nothing', async (_name, change, member) => {
    answers(change);
    expect(await refusal()).toEqual({
      kind: 'auth',
      detail: `token response: ${member}`,
      sentence: expect.stringMatching(/cannot be used, so no chart was opened/),
    });
  });

  test.each([undefined, null, '', 7, '../x', 'p1/../p2', 'x'.repeat(65)])(
    'names the patient %s: no chart is opened',
    async (patient) => {
      answers({ patient });
      expect(await refusal()).toMatchObject({
        kind: 'auth',
        sentence: expect.stringMatching(/did not say which patient/),
      });
    },
  );

  test.each([
    ['HTML', () => HttpResponse.html('<p>Welcome, Jane</p>'), 'token response: not JSON'],
    ['nothing', () => new HttpResponse(null, { status: 200 }), 'token response: access_token'],
    ['a list', () => HttpResponse.json([answer]), 'token response: access_token'],
  ])('is %s', async (_name, respond, detail) => {
    tokenEndpoint(respond);
    expect(await refusal()).toMatchObject({ kind: 'auth', detail });
  });
});

describe('a refusal', () => {
  const error = (code: string, status: number) => () =>
    HttpResponse.json({ error: code, error_description: 'Jane Doe' }, { status });

  test.each<[string, () => Response, string, RegExp, string]>([
    [
      'used-up code',
      error('invalid_grant', 400),
      'auth',
      /expired or was used before/,
      'HTTP 400, invalid_grant',
    ],
    [
      'unknown client',
      error('invalid_client', 401),
      'auth',
      /tell the people who run it/,
      'HTTP 401, invalid_client',
    ],
    ['odd code', error('<b>', 400), 'auth', /did not accept this sign-in\./, 'HTTP 400'],
    [
      'answer in words',
      () => HttpResponse.text('Jane Doe', { status: 403 }),
      'auth',
      /did not accept/,
      'HTTP 403',
    ],
    [
      'broken server',
      () => new HttpResponse(null, { status: 503 }),
      'server',
      /error of its own/,
      'HTTP 503',
    ],
    ['missing server', () => HttpResponse.error(), 'network', /could not be reached/, 'no answer'],
    [
      'server that sends the code elsewhere',
      () => HttpResponse.redirect('https://evil.test/token', 307),
      'network',
      /could not be reached/,
      'no answer',
    ],
  ])(
    'by a %s says what happened, and nothing of what the server wrote',
    async (_name, respond, kind, sentence, detail) => {
      tokenEndpoint(respond);
      const refused = await refusal();
      expect(refused).toEqual({
        kind,
        sentence: expect.stringMatching(sentence),
        detail: `token endpoint: ${detail}`,
      });
      expect(asked.map(({ url }) => url)).toEqual([ENDPOINT]);
    },
  );

  test('by a server that does not answer in time', async () => {
    tokenEndpoint(async () => {
      await delay(500);
      return HttpResponse.json(answer);
    });
    expect(await refusal(launch, 20)).toMatchObject({
      kind: 'aborted',
      sentence: expect.stringMatching(/did not answer in time/),
    });
  });
});
