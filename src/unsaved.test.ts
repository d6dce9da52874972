import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import shipped from '../public/config.json' with { type: 'json' };
import type { Given } from './chart/answers/given.ts';
import { AGAIN, takeMark } from './ehr/again-mark.ts';
import { BASE, openTab, sessionOf, type Tab } from './ehr/test-tab.ts';
import { heldKeys } from './ehr/work-key.ts';
import { AS_RECOMMENDED, type Chosen } from './review/choosing/chosen.ts';
import { bringBack, dropOthers, signInAgain, type Unsaved } from './unsaved.ts';

const APP = 'https://app.test/aml/';
const TODAY = '2026-11-23';

const ehr = (answer: () => Response) => http.get(`${BASE}/.well-known/smart-configuration`, answer);
const config = (answer: () => Response) => http.get(`${APP}config.json`, answer);
const capabilities = ['launch-standalone', 'context-standalone-patient'];
const server = setupServer(
  ehr(() => HttpResponse.json({ capabilities })),
  config(() => HttpResponse.json(shipped)),
);
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

let tab: Tab;
let left: URL[];
beforeEach(() => {
  left = [];
  tab = openTab(APP);
  vi.stubGlobal('location', { href: APP, assign: (page: string) => left.push(new URL(page)) });
});
afterEach(() => {
  server.resetHandlers();
  vi.unstubAllGlobals();
});

const mine = sessionOf();
const lam: Given = { key: 'lam', question: 'LAM?', said: 'No', change: { lam: false } };
const chosen: Chosen = { ...AS_RECOMMENDED, option: { id: 'ablation', label: 'Ablation' } };
const unsaved: Unsaved = { answers: [lam], chosen };
const nothing: Unsaved = { answers: [], chosen: AS_RECOMMENDED };

describe('signing in again', () => {
  test('leaves for the launch page of this app, with a mark of this tab and nothing else', async () => {
    expect(await signInAgain(mine, nothing)).toBe(true);
    const [page, ...others] = left;
    expect(others).toEqual([]);
    expect(page?.origin + (page?.pathname ?? '')).toBe(`${APP}launch/index.html`);
    expect([...(page?.searchParams.keys() ?? [])]).toEqual([AGAIN]);
    expect(takeMark(tab.storage, page?.searchParams.get(AGAIN) ?? '')).toBe(BASE);
  });

  test('takes along what was answered and chosen, and brings it back', async () => {
    await signInAgain(mine, unsaved);
    expect(await dropOthers(sessionOf())).toBe(false);
    expect(await bringBack(sessionOf(), TODAY)).toEqual({ state: 'back', answers: [lam], chosen });
    expect(await bringBack(sessionOf(), TODAY)).toBeNull();
  });

  test('of another patient brings nothing back', async () => {
    await signInAgain(mine, unsaved);
    const other = sessionOf({ patientId: 'p2' });
    expect(await bringBack(other, TODAY)).toBeNull();
    expect(await dropOthers(other)).toBe(true);
    expect(await bringBack(mine, TODAY)).toBeNull();
  });

  test('keeps nothing where nothing was entered', async () => {
    await signInAgain(mine, nothing);
    expect(heldKeys()).toEqual([]);
  });

  test('of a user who is not named leaves, and keeps nothing', async () => {
    expect(await signInAgain(sessionOf({ fhirUser: null }), unsaved)).toBe(true);
    expect(heldKeys()).toEqual([]);
  });

  test.each<[string, () => void]>([
    ['the EHR does not answer', () => server.use(ehr(() => HttpResponse.error()))],
    ['the EHR does not allow it any more', () => server.use(ehr(() => HttpResponse.json({})))],
    ['this app cannot be reached', () => server.use(config(() => HttpResponse.error()))],
    [
      'this tab keeps nothing',
      () => {
        tab.storage.setItem = () => {
          throw new Error('quota');
        };
      },
    ],
  ])('does not leave where %s', async (_, break_) => {
    break_();
    expect(await signInAgain(mine, unsaved)).toBe(false);
    expect(left).toEqual([]);
    expect(heldKeys()).toEqual([]);
  });
});

test.each([
  ['an answer that is none', { answers: [{ ...lam, change: { lam: 'perhaps' } }], chosen }],
  ['choices that are none', { answers: [lam], chosen: {} }],
  ['something else', 'x'],
])('with %s nothing of it comes back, and it is deleted', async (_, broken) => {
  await signInAgain(mine, unsaved);
  const [key = ''] = heldKeys();
  tab.storage.setItem(key, JSON.stringify(broken));
  expect(await bringBack(mine, TODAY)).toEqual({ state: 'unreadable' });
  expect(heldKeys()).toEqual([]);
});
