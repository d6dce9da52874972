import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { testKey, unsigned } from './test-issuer.ts';
import { BASE, freshFhirclient, loadRoom, openTab, type Tab } from './test-tab.ts';

const APP = 'https://app.test/aml/';
const LAUNCH_PAGE = `${APP}launch/index.html?iss=${encodeURIComponent(BASE)}&launch=handle`;
const issuer = {
  iss: BASE,
  label: 'Test EHR',
  clientId: 'renal-aml',
  scopes: 'launch openid fhirUser patient/Patient.r',
  planSystem: 'urn:uuid:1',
  launchPage: 'https://ehr.test/open?who={patient}',
};

const tokenAnswer = {
  access_token: 'secret-token',
  token_type: 'Bearer',
  expires_in: 3600,
  scope: 'patient/Patient.r patient/CarePlan.crus',
  patient: 'p1',
};

const smartConfiguration = {
  issuer: 'https://ehr.test',
  jwks_uri: 'https://ehr.test/keys',
  authorization_endpoint: 'https://ehr.test/auth',
  token_endpoint: 'https://ehr.test/token',
  code_challenge_methods_supported: ['S256'],
};

const exchanges: URLSearchParams[] = [];
const discovery = (answer: () => Response) => http.get(`${BASE}/.well-known/smart-configuration`, answer);
const token = (answer: () => Response) =>
  http.post('https://ehr.test/token', async ({ request }) => {
    exchanges.push(new URLSearchParams(await request.text()));
    return answer();
  });

const server = setupServer(
  discovery(() => HttpResponse.json(smartConfiguration)),
  token(() => HttpResponse.json(tokenAnswer)),
  http.get(`${APP}config.json`, () => HttpResponse.json({ issuers: [issuer] })),
  http.get(`${BASE}/metadata`, () => HttpResponse.json({ resourceType: 'CapabilityStatement', rest: [{}] })),
);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  exchanges.length = 0;
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

/** From the EHR's link to the address of its sign-in. */
async function launch(tab: Tab) {
  const { authorizationAddress } = await loadRoom();
  const address = await authorizationAddress({ issuer, iss: BASE, launch: 'handle' }, new URL(tab.address()));
  if (!address.ok) throw new Error(address.error.detail);
  return address.value.searchParams;
}

/** What the issuer says in an id_token for this launch. */
const claimsOf = (asked: URLSearchParams) => ({
  iss: 'https://ehr.test',
  aud: 'renal-aml',
  nonce: asked.get('nonce'),
  exp: Math.floor(Date.now() / 1000) + 300,
});

/** The whole way: launch, sign-in, and back on the app page in the same tab. */
async function launchAndReturn() {
  const tab = openTab(LAUNCH_PAGE);
  const asked = await launch(tab);
  const back = openTab(`${APP}?code=abc&state=${asked.get('state')}`, tab.storage);
  return { tab: back, asked, room: await loadRoom() };
}

describe('authorization', () => {
  test('asks the EHR for a code with PKCE, for this chart, back to the app page', async () => {
    const asked = await launch(openTab(LAUNCH_PAGE));
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      client_id: 'renal-aml',
      scope: issuer.scopes,
      redirect_uri: APP,
      aud: BASE,
      launch: 'handle',
      code_challenge_method: 'S256',
    });
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(asked.get('state')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('uses a new state and a new nonce for each launch, and keeps them in this tab', async () => {
    const tab = openTab(LAUNCH_PAGE);
    const [first, second] = [await launch(tab), await launch(tab)];
    expect(first.get('state')).not.toBe(second.get('state'));
    expect(first.get('nonce')).not.toBe(second.get('nonce'));
    expect(second.get('nonce')).toMatch(/^[0-9a-f-]{36}$/);
    expect(JSON.parse(tab.storage.getItem(second.get('state') ?? '') ?? 'null')).toMatchObject({
      nonce: second.get('nonce'),
      issuer: 'https://ehr.test',
      jwksUri: 'https://ehr.test/keys',
    });
  });

  test('is refused where an EHR says only in its CapabilityStatement how to sign in: that cannot offer PKCE', async () => {
    server.use(discovery(() => new HttpResponse(null, { status: 404 })));
    const url = 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris';
    const extension = [
      { url: 'authorize', valueUri: 'https://ehr.test/auth' },
      { url: 'token', valueUri: 'https://ehr.test/token' },
    ];
    const rest = [{ security: { extension: [{ url, extension }] } }];
    server.use(http.get(`${BASE}/metadata`, () => HttpResponse.json({ rest })));
    const tab = openTab(LAUNCH_PAGE);
    const { authorizationAddress } = await loadRoom();
    const asked = await authorizationAddress({ issuer, iss: BASE, launch: 'handle' }, new URL(tab.address()));
    expect(asked).toMatchObject({ ok: false, error: { kind: 'unsupported', detail: 'no PKCE S256' } });
  });

  test.each([
    ['/launch/', '/'],
    ['/launch/index.html', '/'],
    ['/launch', '/'],
    ['/apps/aml/launch/', '/apps/aml/'],
  ])('returns from %s to %s', async (from, to) => {
    openTab(LAUNCH_PAGE);
    const { appPage } = await loadRoom();
    expect(appPage(new URL(`https://app.test${from}?iss=x`)).href).toBe(`https://app.test${to}`);
  });

  test('asks without a chart for a patient to be chosen, and for everything else as configured', async () => {
    const scopes = 'launch openid patient/Patient.read patient/*.read launch/patient';
    const tab = openTab(`${APP}launch/index.html?again=mark`);
    const { authorizationAddress } = await loadRoom();
    const own = { issuer: { ...issuer, scopes }, iss: BASE, launch: null };
    const address = await authorizationAddress(own, new URL(tab.address()));
    const asked = address.ok ? address.value.searchParams : new URLSearchParams();
    expect(Object.fromEntries(asked)).toMatchObject({
      scope: 'launch/patient openid patient/Patient.read patient/*.read',
      redirect_uri: APP,
      aud: BASE,
      code_challenge_method: 'S256',
    });
    expect(asked.get('code_challenge')).toMatch(/^[\w-]{43}$/);
    expect(asked.get('state')).toMatch(/^[0-9a-f-]{36}$/);
    expect(asked.has('launch')).toBe(false);
  });

  const without = { code_challenge_methods_supported: [] };
  const scripted = { authorization_endpoint: 'javascript:alert(1)//' };
  test.each<[string, () => Response, string]>([
    ['does not know PKCE', () => HttpResponse.json({ ...smartConfiguration, ...without }), 'unsupported'],
    [
      'names no https address',
      () => HttpResponse.json({ ...smartConfiguration, ...scripted }),
      'unsupported',
    ],
    ['offers no authorization at all', () => new HttpResponse(null, { status: 404 }), 'unsupported'],
    ['cannot be reached', () => HttpResponse.error(), 'network'],
  ])('is refused, with a sentence, when the EHR %s', async (_name, answer, kind) => {
    server.use(discovery(answer));
    if (kind === 'network') server.use(http.get(`${BASE}/metadata`, () => HttpResponse.error()));
    const tab = openTab(LAUNCH_PAGE);
    const { authorizationAddress } = await loadRoom();
    const address = await authorizationAddress(
      { issuer, iss: BASE, launch: 'handle' },
      new URL(tab.address()),
    );
    expect(address).toMatchObject({ ok: false, error: { kind } });
    expect(!address.ok && address.error.sentence).toMatch(/nothing was opened/i);
  });
});

describe('a session', () => {
  test('opens with what the token says', async () => {
    server.use(
      token(() =>
        HttpResponse.json({
          ...tokenAnswer,
          encounter: 'e1',
          need_patient_banner: false,
          smart_style_url: 'https://ehr.test/style.json',
        }),
      ),
    );
    const { room } = await launchAndReturn();
    expect(await room.openSession()).toEqual({
      ok: true,
      value: {
        serverUrl: BASE,
        issuerLabel: 'Test EHR',
        patientId: 'p1',
        encounterId: 'e1',
        fhirUser: null,
        userName: null,
        locale: 'en-GB',
        notes: null,
        off: [],
        needPatientBanner: false,
        smartStyleUrl: 'https://ehr.test/style.json',
        scopes: ['patient/Patient.r', 'patient/CarePlan.crus'],
        planSystem: 'urn:uuid:1',
        launchPage: 'https://ehr.test/open?who=p1',
      },
    });
  });

  test('does not hand out its token', async () => {
    const { room } = await launchAndReturn();
    expect(JSON.stringify(await room.openSession())).not.toContain('secret-token');
  });

  test('is opened once, however often it is asked for', async () => {
    const { room } = await launchAndReturn();
    const [first, second] = await Promise.all([room.openSession(), room.openSession()]);
    expect(first).toBe(second);
    expect(exchanges).toHaveLength(1);
    expect(exchanges[0]?.get('code_verifier')).toMatch(/^[\w-]{43,128}$/);
  });

  test('takes the answer of the EHR out of the address, all of it', async () => {
    const launched = openTab(LAUNCH_PAGE);
    const state = (await launch(launched)).get('state');
    const tab = openTab(`${APP}?code=abc&state=${state}&iss=https%3A%2F%2Fehr.test`, launched.storage);
    await (await loadRoom()).openSession();
    expect(tab.address()).toBe(APP);
  });

  test('takes it out before the code is sent: a reload while that is under way does not send it again', async () => {
    const addresses: string[] = [];
    const { tab, room } = await launchAndReturn();
    server.use(
      token(() => {
        addresses.push(tab.address());
        return HttpResponse.json(tokenAnswer);
      }),
    );
    await room.openSession();
    expect(addresses).toEqual([APP]);
  });

  test('keeps no code verifier from the moment it is used, whatever comes of it', async () => {
    const kept: (string | null)[] = [];
    const { tab, asked, room } = await launchAndReturn();
    const stored = () => tab.storage.getItem(asked.get('state') ?? '');
    server.use(
      token(() => {
        kept.push(stored());
        return HttpResponse.error();
      }),
    );
    await room.openSession();
    for (const launch of [...kept, stored()]) expect(launch).not.toContain('codeVerifier');
    expect(kept).toHaveLength(1);
  });

  test.each([
    ['of another authorization server', 'iss=https%3A%2F%2Fevil.test', false],
    ['of two authorization servers', 'iss=https%3A%2F%2Fehr.test&iss=https%3A%2F%2Fevil.test', false],
    ['of no authorization server, where this one names itself', '', true],
  ])('is refused by an answer %s, before anything is exchanged', async (_, issuers, namesItself) => {
    const said = { ...smartConfiguration, authorization_response_iss_parameter_supported: namesItself };
    server.use(discovery(() => HttpResponse.json(said)));
    const launched = openTab(LAUNCH_PAGE);
    const state = (await launch(launched)).get('state');
    for (const answer of [`code=abc&state=${state}`, `error=access_denied&state=${state}`]) {
      openTab(`${APP}?${answer}&${issuers}`, launched.storage);
      expect(await (await loadRoom()).openSession()).toMatchObject({
        ok: false,
        error: { kind: 'auth', sentence: expect.stringContaining('did not start') },
      });
    }
    expect(exchanges).toHaveLength(0);
  });

  test('keeps its token in this tab, and the code verifier no longer', async () => {
    const { tab, asked, room } = await launchAndReturn();
    const stored = () => JSON.parse(tab.storage.getItem(asked.get('state') ?? '') ?? 'null');
    expect(stored()).toHaveProperty('codeVerifier');
    await room.openSession();
    expect(stored()).toMatchObject({
      serverUrl: BASE,
      tokenUri: 'https://ehr.test/token',
      tokenResponse: tokenAnswer,
      expiresAt: expect.any(Number),
    });
    expect(stored()).not.toHaveProperty('codeVerifier');
  });

  test('opens although the tab cannot keep it', async () => {
    const { tab, room } = await launchAndReturn();
    tab.storage.setItem = () => {
      throw new Error('quota');
    };
    expect(await room.openSession()).toMatchObject({ ok: true });
  });

  test('that was refused is not tried again by a reload', async () => {
    server.use(token(() => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 })));
    const { tab, room } = await launchAndReturn();
    await room.openSession();
    openTab(tab.address(), tab.storage, tab.entry());
    expect(await (await loadRoom()).openSession()).toMatchObject({
      ok: false,
      error: { kind: 'auth', sentence: expect.stringContaining('not finished') },
    });
    expect(exchanges).toHaveLength(1);
  });

  test('that was refused says whom this site names for help', async () => {
    const helped = { ...issuer, contact: 'IT service desk, 1234' };
    server.use(
      token(() => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 })),
      http.get(`${APP}config.json`, () => HttpResponse.json({ issuers: [helped] })),
    );
    const { room } = await launchAndReturn();
    expect(await room.openSession()).toMatchObject({
      ok: false,
      error: { kind: 'auth', contact: 'IT service desk, 1234' },
    });
  });

  test('survives a reload without a second exchange', async () => {
    const { tab, room } = await launchAndReturn();
    await room.openSession();
    openTab(APP, tab.storage, tab.entry());
    expect(await (await loadRoom()).openSession()).toMatchObject({ ok: true, value: { patientId: 'p1' } });
    expect(exchanges).toHaveLength(1);
  });

  test('of an earlier launch in this tab, gone back to, is not the one of the latest launch', async () => {
    const earlier = await launchAndReturn();
    await earlier.room.openSession();
    const later = openTab(LAUNCH_PAGE, earlier.tab.storage);
    const state = (await launch(later)).get('state');
    openTab(`${APP}?code=abc&state=${state}`, later.storage);
    server.use(token(() => HttpResponse.json({ ...tokenAnswer, patient: 'p2' })));
    expect(await (await loadRoom()).openSession()).toMatchObject({ value: { patientId: 'p2' } });
    openTab(APP, later.storage, earlier.tab.entry());
    expect(await (await loadRoom()).openSession()).toMatchObject({ ok: false, error: { kind: 'auth' } });
  });

  test('is not picked up by the bare address in a tab that has one open', async () => {
    const { tab, room } = await launchAndReturn();
    await room.openSession();
    openTab(APP, tab.storage);
    expect(await (await loadRoom()).openSession()).toMatchObject({ ok: false, error: { kind: 'launch' } });
  });

  test('is not resumed from a token response that cannot be used', async () => {
    const { tab, asked, room } = await launchAndReturn();
    await room.openSession();
    const key = asked.get('state') ?? '';
    const stored = JSON.parse(tab.storage.getItem(key) ?? 'null');
    tab.storage.setItem(key, JSON.stringify({ ...stored, tokenResponse: { access_token: 'x' } }));
    openTab(APP, tab.storage, tab.entry());
    expect(await (await loadRoom()).openSession()).toMatchObject({ ok: false, error: { kind: 'auth' } });
  });

  test('opens and resumes without fhirclient', async () => {
    const { tab } = await launchAndReturn();
    let entry: unknown = null;
    for (const address of [tab.address(), APP]) {
      const opened = openTab(address, tab.storage, entry);
      const imports = await freshFhirclient();
      const { openSession } = await import('./index.ts');
      expect(await openSession()).toMatchObject({ ok: true });
      expect(imports).not.toHaveBeenCalled();
      entry = opened.entry();
    }
  });

  test('names who signed in, after a reload too, by an id_token of this launch that the issuer signed', async () => {
    const key = await testKey();
    server.use(http.get('https://ehr.test/keys', () => HttpResponse.json({ keys: [key.jwk] })));
    const { tab, asked, room } = await launchAndReturn();
    const user = { name: 'Dr N', fhirUser: `${BASE}/Practitioner/dr` };
    const id_token = await key.sign({ ...claimsOf(asked), ...user });
    server.use(token(() => HttpResponse.json({ ...tokenAnswer, id_token })));
    const named = async (opened: Awaited<ReturnType<typeof room.openSession>>) => {
      if (!opened.ok) throw new Error(opened.error.detail);
      await (await import('./signed-in.ts')).nameUser(opened.value);
      return opened.value;
    };
    const drN = { userName: 'Dr N', fhirUser: 'Practitioner/dr' };
    expect(await named(await room.openSession())).toMatchObject(drN);
    openTab(APP, tab.storage, tab.entry());
    expect(await named(await (await loadRoom()).openSession())).toMatchObject(drN);
  });

  test.each([
    ['en_US', 'en-US'],
    ['no locale at all', 'en-GB'],
    [undefined, 'en-GB'],
  ])(
    'of a user whose locale the EHR calls %s has %s, the browser being British',
    async (locale, expected) => {
      const { asked, room } = await launchAndReturn();
      const id_token = unsigned({ ...claimsOf(asked), locale });
      server.use(token(() => HttpResponse.json({ ...tokenAnswer, id_token })));
      expect(await room.openSession()).toMatchObject({ ok: true, value: { locale: expected } });
    },
  );

  test('without a scope in the answer has the scopes that were asked for', async () => {
    server.use(token(() => HttpResponse.json({ ...tokenAnswer, scope: undefined })));
    const { room } = await launchAndReturn();
    expect(await room.openSession()).toMatchObject({ ok: true, value: { scopes: issuer.scopes.split(' ') } });
  });

  test.each<[string, () => Response, string, RegExp]>([
    [
      'the code was used before',
      () => HttpResponse.json({ error: 'invalid_grant' }, { status: 400 }),
      'auth',
      /used before/,
    ],
    ['the EHR fails', () => new HttpResponse(null, { status: 503 }), 'server', /error of its own/],
    ['the EHR cannot be reached', () => HttpResponse.error(), 'network', /could not be reached/],
    [
      'no patient is named',
      () => HttpResponse.json({ ...tokenAnswer, patient: undefined }),
      'auth',
      /which patient/,
    ],
    [
      'the patient is no id',
      () => HttpResponse.json({ ...tokenAnswer, patient: '../x' }),
      'auth',
      /which patient/,
    ],
  ])('is refused, with a sentence, when %s', async (_name, answer, kind, sentence) => {
    server.use(token(answer));
    const { room } = await launchAndReturn();
    const opened = await room.openSession();
    expect(opened).toMatchObject({ ok: false, error: { kind } });
    expect(!opened.ok && opened.error.sentence).toMatch(sentence);
  });

  test('is refused for a wrong state before anything is exchanged, and the address forgets it', async () => {
    const tab = openTab(LAUNCH_PAGE);
    await launch(tab);
    const back = openTab(`${APP}?code=abc&state=other`, tab.storage);
    expect(await (await loadRoom()).openSession()).toMatchObject({ ok: false, error: { kind: 'auth' } });
    expect(exchanges).toHaveLength(0);
    expect(back.address()).toBe(APP);
  });

  test('is refused when this site no longer lists the EHR', async () => {
    server.use(
      http.get(`${APP}config.json`, () =>
        HttpResponse.json({ issuers: [{ ...issuer, iss: 'https://x.test' }] }),
      ),
    );
    const { room } = await launchAndReturn();
    expect(await room.openSession()).toMatchObject({ ok: false, error: { kind: 'config' } });
  });
});
