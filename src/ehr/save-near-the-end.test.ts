import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { savePaper } from './save.ts';
import { chartForTests, plan } from './test-chart.ts';
import { BASE, sessionOf } from './test-tab.ts';
import type { Session } from './types.ts';

/** A save while the sign-in ends. */

const chart = chartForTests();

const save = (session: Session) =>
  savePaper(session, plan, {
    written: 'plan',
    contentKey: 'content',
    press: 'save',
    accepted: false,
    timeoutMs: 200,
  });

const soon = () => Date.now() / 1000 + 30;
const tokens = () => chart.sent().map(({ headers }) => headers.get('Authorization'));

test('renews first what can be renewed: nothing leaves with a token that is about to end', async () => {
  const refresh = vi.fn(async () => 'new');
  expect(await save(sessionOf({}, { expiresAt: soon(), refresh }))).toMatchObject({ state: 'saved' });
  expect(new Set(tokens())).toEqual(new Set(['Bearer new']));
  expect(chart.held()).toHaveLength(1);
});

test('that is refused a new token writes nothing, and says that the sign-in has ended', async () => {
  const signedOut = () => new HttpResponse(null, { status: 401 });
  chart.onSearch(signedOut);
  chart.onCreate(signedOut);
  const refresh = () => Promise.reject(new Error('invalid_grant'));
  expect(await save(sessionOf({}, { expiresAt: Date.now() / 1000 - 1, refresh }))).toMatchObject({
    state: 'not-saved',
    error: { kind: 'auth', sentence: expect.stringContaining('has ended') },
  });
  expect(chart.held()).toEqual([]);
});

test('whose token ended early is sent again with a new one, once', async () => {
  const refresh = vi.fn(async () => 'new');
  const signedOut = () => new HttpResponse(null, { status: 401 });
  chart.server.use(http.post(`${BASE}/CarePlan`, signedOut, { once: true }));
  expect(await save(sessionOf({}, { refresh }))).toMatchObject({ state: 'saved' });
  expect(refresh).toHaveBeenCalledTimes(1);
  expect(chart.held()).toHaveLength(1);
});
