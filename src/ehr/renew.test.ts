import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OpenLaunch } from './stored-launch.ts';
import { BASE, freshFhirclient, openTab, type Tab } from './test-tab.ts';

const launch = (): OpenLaunch => ({
  key: 'k',
  serverUrl: BASE,
  clientId: 'renal-aml',
  tokenUri: 'https://ehr.test/token',
  tokenResponse: {
    access_token: 'old',
    token_type: 'Bearer',
    refresh_token: 'first',
    patient: 'p1',
    scope: 'offline_access patient/Patient.r',
  },
  expiresAt: 1,
});

const asked: Request[] = [];
const server = setupServer();
server.events.on('request:start', ({ request }) => {
  asked.push(request.clone());
});
const answers = (body: Record<string, unknown>, status = 200) =>
  server.use(http.post('https://ehr.test/token', () => HttpResponse.json(body, { status })));
const renewed = { access_token: 'new', token_type: 'Bearer', expires_in: 3600 };

let tab: Tab;
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(async () => {
  tab = openTab('https://app.test/');
  await freshFhirclient();
});
afterEach(() => {
  server.resetHandlers();
  asked.length = 0;
  vi.unstubAllGlobals();
});
afterAll(() => server.close());

const asRenewed = async (from: OpenLaunch) => (await import('./renew.ts')).renewLaunch(from);
async function renew(from: OpenLaunch): Promise<OpenLaunch> {
  const launch = await asRenewed(from);
  if (launch === 'no-answer') throw new Error('not answered');
  return launch;
}

describe('renewing', () => {
  test('sends the refresh token and the client id, and nothing else along', async () => {
    answers(renewed);
    await renew(launch());
    const [request] = asked;
    expect(Object.fromEntries(new URLSearchParams(await request?.text()))).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'first',
      client_id: 'renal-aml',
    });
    expect(request?.cache).toBe('no-store');
    expect(request?.credentials).toBe('omit');
    expect(request?.redirect).toBe('error');
  });

  test('gives the launch with the new token, and keeps it in this tab', async () => {
    answers({ ...renewed, refresh_token: 'second' });
    const { tokenResponse, expiresAt } = await renew(launch());
    expect(tokenResponse).toMatchObject({ access_token: 'new', refresh_token: 'second', patient: 'p1' });
    expect(expiresAt).toBeGreaterThan(Date.now() / 1000 + 3500);
    expect(JSON.parse(tab.storage.getItem('k') ?? 'null')).toMatchObject({ tokenResponse, expiresAt });
  });

  test('keeps the id_token of the launch, which is the one that carries its nonce', async () => {
    answers({ ...renewed, id_token: 'without nonce' });
    const signedIn = launch();
    signedIn.tokenResponse['id_token'] = 'with nonce';
    expect((await renew(signedIn)).tokenResponse['id_token']).toBe('with nonce');
    expect(JSON.parse(tab.storage.getItem('k') ?? 'null').tokenResponse.id_token).toBe('with nonce');
  });

  test('can be done again with what it gave', async () => {
    answers({ ...renewed, refresh_token: 'second' });
    await renew(await renew(launch()));
    expect(new URLSearchParams(await asked[1]?.text()).get('refresh_token')).toBe('second');
  });

  test('that is refused rejects, and this tab forgets the refresh token', async () => {
    answers({ error: 'invalid_grant' }, 400);
    await expect(renew(launch())).rejects.toThrow('400');
    expect(JSON.parse(tab.storage.getItem('k') ?? 'null').tokenResponse.refresh_token).toBeUndefined();
  });

  test.each([
    ['without a connection', () => HttpResponse.error()],
    ['in trouble of the server’s own', () => new HttpResponse(null, { status: 503 })],
  ])('%s decides nothing, and can be done again', async (_, answer) => {
    server.use(http.post('https://ehr.test/token', answer));
    expect(await asRenewed(launch())).toBe('no-answer');
    expect(JSON.parse(tab.storage.getItem('k') ?? 'null')).toEqual(launch());
    answers(renewed);
    expect(await asRenewed(launch())).toMatchObject({ tokenResponse: { access_token: 'new' } });
  });

  test('without leave to stay signed in asks nothing', async () => {
    const brief = launch();
    brief.tokenResponse.scope = 'patient/Patient.r';
    await expect(renew(brief)).rejects.toThrow();
    expect(asked).toHaveLength(0);
  });

  test('does not go on with a token for another patient', async () => {
    answers({ ...renewed, patient: 'p2' });
    await expect(renew(launch())).rejects.toThrow('another patient');
    expect(JSON.parse(tab.storage.getItem('k') ?? 'null')).toEqual(launch());
  });
});
