import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readAll } from './read.ts';
import { BASE, sessionOf } from './test-tab.ts';
import type { ReadOutcome, ReadRequest, Session } from './types.ts';

const server = setupServer(http.get(`${BASE}/metadata`, () => new HttpResponse(null, { status: 404 })));
const fetched: string[] = [];
server.events.on('request:start', ({ request }) => {
  if (request.url.includes('Binary')) fetched.push(request.url);
});
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => {
  server.resetHandlers();
  fetched.length = 0;
});
afterAll(() => server.close());

const reports: ReadRequest = {
  id: 'reports',
  resourceType: 'DiagnosticReport',
  path: 'DiagnosticReport?patient=p1',
  textsOf: /(?:)/,
};
const notes: ReadRequest = {
  id: 'notes',
  resourceType: 'DocumentReference',
  path: 'DocumentReference?patient=p1',
  textsOf: /imaging/i,
};
const report = (url: string, more: object = {}) => ({
  resourceType: 'DiagnosticReport',
  id: url,
  presentedForm: [{ contentType: 'text/plain', url }],
  ...more,
});
const holding = (...resources: object[]) =>
  server.use(
    http.get(`${BASE}/:type`, () =>
      HttpResponse.json({ resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) }),
    ),
  );
const binary = (answer: () => Response) => server.use(http.get(`${BASE}/Binary/:id`, answer));

async function read(request: ReadRequest, session: Session = sessionOf()): Promise<ReadOutcome> {
  const outcomes: ReadOutcome[] = [];
  await readAll(session, [request], (one) => outcomes.push(one));
  const [only] = outcomes;
  if (only === undefined) throw new Error('no outcome');
  return only;
}

const WORDS = 'Angiomyolipoma of the left kidney, 4,1 × 3 cm';
const encoded = btoa(String.fromCharCode(...new TextEncoder().encode(WORDS)));

describe('a text that is kept apart', () => {
  test.each([
    ['as it is', () => HttpResponse.text(WORDS)],
    ['as a resource', () => HttpResponse.json({ resourceType: 'Binary', data: encoded })],
  ])('and comes %s is put in its place', async (_how, answer) => {
    holding(report('Binary/1'));
    binary(answer);
    expect(await read(reports)).toMatchObject({
      resources: [{ presentedForm: [{ contentType: 'text/plain; charset=utf-8', data: encoded }] }],
      problem: null,
    });
  });

  test('of a note is put in its place where the note is of the kind that is wanted', async () => {
    const note = (id: string, type: string) => ({
      resourceType: 'DocumentReference',
      id,
      type: { text: type },
      content: [{ attachment: { contentType: 'text/html', url: `${BASE}/Binary/${id}` } }],
    });
    holding(note('scan', 'Diagnostic imaging study'), note('letter', 'Letter'));
    binary(() => HttpResponse.text(WORDS));
    const { resources } = await read(notes);
    expect(resources).toMatchObject([{ content: [{ attachment: { data: encoded } }] }, { id: 'letter' }]);
    expect(fetched).toEqual([`${BASE}/Binary/scan`]);
  });

  test('that cannot be had makes the read one in part', async () => {
    holding(report('Binary/1'), report('Binary/2'));
    let first = true;
    binary(() => {
      const failing = first;
      first = false;
      return failing ? new HttpResponse(null, { status: 500 }) : HttpResponse.text(WORDS);
    });
    expect(await read(reports)).toMatchObject({ resources: { length: 2 }, problem: { why: 'truncated' } });
  });

  test.each([
    ['elsewhere', report('https://elsewhere.test/Binary/1'), ['patient/*.rs'], 'truncated'],
    ['where the scope does not reach', report('Binary/1'), ['patient/DiagnosticReport.rs'], 'truncated'],
    [
      'as a picture',
      report('Binary/1', { presentedForm: [{ contentType: 'image/png', url: 'Binary/1' }] }),
      ['patient/*.rs'],
      undefined,
    ],
  ])('%s is not asked for', async (_where, resource, scopes, why) => {
    holding(resource);
    expect((await read(reports, sessionOf({ scopes }))).problem?.why).toBe(why);
    expect(fetched).toEqual([]);
  });

  test('is fetched for the newest twenty, and the rest is said to be missing', async () => {
    const days = Array.from({ length: 30 }, (_, n) => `2026-01-${String(n + 1).padStart(2, '0')}`);
    holding(...days.map((day) => report(`Binary/${day}`, { effectiveDateTime: day })));
    binary(() => HttpResponse.text(WORDS));
    expect((await read(reports)).problem?.why).toBe('truncated');
    expect(fetched).toHaveLength(20);
    expect(fetched.toSorted()[0]).toBe(`${BASE}/Binary/2026-01-11`);
  });
});
