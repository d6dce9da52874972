import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { send } from './http.ts';
import { keyOf } from './save-memory.ts';
import { watchStanding } from './standing.ts';
import { BASE, openTab, sessionOf, type Tab } from './test-tab.ts';
import type { Session, Standing } from './types.ts';

const server = setupServer();
let page: EventTarget;
let tab: EventTarget;

/** How the EHR answers: all is well, no connection, or a token that it no longer takes. */
let ehr: 'well' | 'gone' | 'signed-out';
let asked: string[];
/** What it says of itself in its SMART configuration, and how often it was asked. */
let capabilities: string[];
let configurations: Request[];
/** What this tab keeps. */
let storage: Tab['storage'];
const respond = ({ request }: { request: Request }) => {
  asked.push(request.url.slice(BASE.length + 1));
  if (ehr === 'gone') return HttpResponse.error();
  return HttpResponse.json({}, { status: ehr === 'well' ? 200 : 401 });
};

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page = new EventTarget();
  tab = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', tab.addEventListener.bind(tab));
  ({ storage } = openTab('https://app.test/'));
  vi.stubGlobal('navigator', { onLine: true });
  ehr = 'well';
  asked = [];
  capabilities = [];
  configurations = [];
  server.use(
    http.get(`${BASE}/.well-known/smart-configuration`, ({ request }) => {
      configurations.push(request);
      return ehr === 'gone' ? HttpResponse.error() : HttpResponse.json({ capabilities });
    }),
    http.get(`${BASE}/metadata`, () => HttpResponse.json({})),
    http.get(`${BASE}/*`, respond),
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  server.resetHandlers();
});
afterAll(() => server.close());

const MINUTE = 60_000;

function watched(session: Session = sessionOf()) {
  const told: Standing[] = [];
  watchStanding(session, (standing) => told.push(standing));
  const read = () => send(session, { address: 'Condition?patient=p1' });
  return { told, read, last: () => told.at(-1) };
}

/** So long that every request which is under way has ended. */
const heard = () => new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
async function until(holds: () => boolean) {
  for (let i = 0; i < 200 && !holds(); i++) await heard();
  expect(holds()).toBe(true);
}

const inTen = () => Date.now() / 1000 + 600;

test('two minutes before its end it is said when a sign-in ends, and then that it has', () => {
  const at = inTen() * 1000;
  const { told, last } = watched(sessionOf({}, { expiresAt: at / 1000 }));
  vi.advanceTimersByTime(8 * MINUTE - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(2);
  expect(last()?.signIn).toEqual({ state: 'ending', at });
  vi.advanceTimersByTime(2 * MINUTE);
  expect(last()?.signIn).toEqual({ state: 'ended' });
});

test('one that can be renewed ends without a word being needed', () => {
  const { told } = watched(sessionOf({}, { expiresAt: inTen(), refresh: async () => 'new' }));
  vi.advanceTimersByTime(20 * MINUTE);
  expect(told).toEqual([]);
});

test('where the EHR did not say when, nothing is guessed', () => {
  const { told } = watched(sessionOf({}, { expiresAt: inTen(), saysEnd: false }));
  vi.advanceTimersByTime(24 * 60 * MINUTE);
  expect(told).toEqual([]);
});

test('a computer that slept says so as soon as somebody looks', () => {
  const { last } = watched(sessionOf({}, { expiresAt: inTen() }));
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(last()?.signIn).toEqual({ state: 'ended' });
});

test('one refused request does not end a session that the EHR still knows', async () => {
  const { told, read } = watched();
  server.use(http.get(`${BASE}/Condition`, () => new HttpResponse(null, { status: 401 })));
  await read();
  await until(() => asked.includes('Patient/p1'));
  await heard();
  expect(told).toEqual([]);
});

test('a token that the EHR no longer takes has ended, whatever was said of its end', async () => {
  const { read, last } = watched();
  ehr = 'signed-out';
  await read();
  await until(() => last()?.signIn.state === 'ended');
  expect(asked).toEqual(['Condition?patient=p1', 'Patient/p1']);
});

test('one lost request is not called a lost connection', async () => {
  const { told, read } = watched();
  server.use(http.get(`${BASE}/Condition`, () => HttpResponse.error()));
  await read();
  await until(() => asked.includes('Patient/p1'));
  await heard();
  expect(told).toEqual([]);
});

test.each([
  ['the browser says so', false, 'offline'],
  ['a request has failed', true, 'unreachable'],
] as const)('a lost connection is said when %s, and comes back by itself', async (_, onLine, connection) => {
  const { read, last } = watched();
  ehr = 'gone';
  vi.stubGlobal('navigator', { onLine });
  if (onLine) await read();
  else tab.dispatchEvent(new Event('offline'));
  await until(() => last()?.connection === connection);
  ehr = 'well';
  await vi.advanceTimersByTimeAsync(15_000);
  await until(() => last()?.connection === 'there');
});

test('back online, the EHR is asked at once', async () => {
  const { last } = watched();
  ehr = 'gone';
  tab.dispatchEvent(new Event('offline'));
  await until(() => last()?.connection === 'unreachable');
  ehr = 'well';
  tab.dispatchEvent(new Event('online'));
  await until(() => last()?.connection === 'there');
});

test('an EHR that answers is there, even where the browser calls itself offline', async () => {
  const { told } = watched();
  tab.dispatchEvent(new Event('offline'));
  await until(() => asked.includes('Patient/p1'));
  await heard();
  expect(told).toEqual([]);
});

test('that this EHR takes no plans is said where its CapabilityStatement says it', async () => {
  const resource = [{ type: 'CarePlan', interaction: [{ code: 'read' }] }];
  const rest = [{ mode: 'server', resource }];
  server.use(
    http.get(`${BASE}/metadata`, () => HttpResponse.json({ resourceType: 'CapabilityStatement', rest })),
  );
  const { last } = watched();
  await until(() => last()?.saving.kind === 'export');
  expect(last()?.saving).toEqual({ kind: 'export', because: 'not-offered' });
});

describe('a sign-in that has ended', () => {
  const saved = { identity: { value: 'v' }, as: 'plan', came: { state: 'saved', reference: 'CarePlan/1' } };
  const unknown = { ...saved, came: { state: 'not-known', blind: true } };

  /** The tab of a launch and a save, and what it keeps once the sign-in is over. */
  async function keptAfter(came: object): Promise<string[]> {
    const session = sessionOf({}, { expiresAt: inTen() });
    storage.setItem('SMART_KEY', '"k"');
    storage.setItem('k', JSON.stringify({ key: 'k', tokenResponse: { access_token: 'secret' } }));
    storage.setItem(await keyOf(session), JSON.stringify(came));
    const { last } = watched(session);
    vi.advanceTimersByTime(9 * MINUTE);
    expect(storage.getItem('k')).toContain('secret');
    vi.advanceTimersByTime(MINUTE);
    expect(last()?.signIn.state).toBe('ended');
    // Hashing keys takes its time, of which the tab tells nobody.
    for (let turn = 0; turn < 20; turn++) await keyOf(session);
    await heard();
    return Object.keys(storage);
  }

  test('leaves nothing in the tab', async () => {
    expect(await keptAfter(saved)).toEqual([]);
  });

  test('leaves what keeps an unanswered save from being repeated, and no token', async () => {
    expect(await keptAfter(unknown)).toEqual([await keyOf(sessionOf())]);
  });

  test('leaves a later launch of the same tab alone', async () => {
    storage.setItem('later', '{"key":"later"}');
    const session = sessionOf({}, { expiresAt: inTen() });
    watched(session);
    storage.setItem('SMART_KEY', '"later"');
    vi.advanceTimersByTime(10 * MINUTE);
    await heard();
    expect(Object.keys(storage).toSorted()).toEqual(['SMART_KEY', 'later']);
  });
});

describe('whether signing in again leads back here', () => {
  const STANDALONE = ['launch-ehr', 'launch-standalone', 'context-standalone-patient'];

  test('is asked when the end comes near, once, without the token, and told', async () => {
    capabilities = STANDALONE;
    const { told, last } = watched(sessionOf({}, { expiresAt: inTen() }));
    vi.advanceTimersByTime(7 * MINUTE);
    await heard();
    expect(configurations).toEqual([]);
    vi.advanceTimersByTime(MINUTE);
    await until(() => last()?.standalone === true);
    expect(told[0]).not.toHaveProperty('standalone');
    expect(last()?.signIn.state).toBe('ending');
    vi.advanceTimersByTime(2 * MINUTE);
    expect(last()).toMatchObject({ signIn: { state: 'ended' }, standalone: true });
    expect(configurations).toHaveLength(1);
    expect(configurations[0]?.headers.has('Authorization')).toBe(false);
  });

  test('is asked when a token that could be renewed is refused', async () => {
    capabilities = STANDALONE;
    const refused = async () => Promise.reject(new Error('invalid_grant'));
    const { read, last } = watched(sessionOf({}, { expiresAt: Date.now() / 1000 + 5, refresh: refused }));
    ehr = 'signed-out';
    await read();
    await until(() => last()?.standalone === true);
    expect(last()?.signIn).toEqual({ state: 'ended' });
  });

  test.each([
    ['it opens from a chart only', ['launch-ehr', 'context-standalone-patient']],
    ['no patient can be chosen', ['launch-standalone']],
    ['it does not say', []],
  ])('is not told where %s', async (_, said) => {
    capabilities = said;
    const { last } = watched(sessionOf({}, { expiresAt: inTen() }));
    vi.advanceTimersByTime(10 * MINUTE);
    await until(() => configurations.length > 0);
    await heard();
    expect(last()).not.toHaveProperty('standalone');
  });

  test('is asked again until there is an answer', async () => {
    capabilities = STANDALONE;
    ehr = 'gone';
    const { last } = watched(sessionOf({}, { expiresAt: inTen() }));
    vi.advanceTimersByTime(8 * MINUTE);
    await until(() => configurations.length > 0);
    await heard();
    ehr = 'well';
    await vi.advanceTimersByTimeAsync(15_000);
    await until(() => last()?.standalone === true);
  });
});
