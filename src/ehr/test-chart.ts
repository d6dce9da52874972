import type { CapabilityStatementRestResource, CarePlan, DocumentReference } from 'fhir/r4';
import { delay, http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { BASE, openTab } from './test-tab.ts';

/** For tests in Node: an EHR that keeps papers, behind a real fetch, whose answers a test can take or spoil. */

export type Paper = CarePlan | DocumentReference;
type Answer = (request: Request) => Response | Promise<Response>;

/** A plan to save. */
export const plan: CarePlan = {
  resourceType: 'CarePlan',
  status: 'draft',
  intent: 'proposal',
  subject: { reference: 'Patient/p1' },
};

const KINDS = ['CarePlan', 'DocumentReference'] as const;

function testChart() {
  let held: Paper[] = [];
  let sent: Request[] = [];
  const server = setupServer();
  const carrying = (token: string | null) =>
    held.filter(({ identifier }) => identifier?.some(({ system, value }) => `${system}|${value}` === token));

  async function create(request: Request): Promise<Response> {
    sent.push(request.clone());
    const condition = request.headers.get('If-None-Exist');
    const token = new URLSearchParams(condition ?? '').get('identifier');
    const matches = condition === null ? [] : carrying(token);
    if (matches.length > 1) return refuse(412);
    const [existing] = matches;
    if (existing !== undefined) return HttpResponse.json(existing as never);
    const id = `c${held.length + 1}`;
    // The body this room's own code sent.
    const stored = { ...((await request.json()) as Paper), id, meta: { versionId: '1' } };
    held = [...held, stored];
    const headers = { Location: `${BASE}/${stored.resourceType}/${id}/_history/1` };
    return HttpResponse.json(stored as never, { status: 201, headers });
  }

  async function update(request: Request): Promise<Response> {
    sent.push(request.clone());
    const id = new URL(request.url).pathname.split('/').at(-1);
    const old = held.find((one) => one.id === id);
    if (old === undefined) return refuse(404);
    if (request.headers.get('If-Match') !== `W/"${old.meta?.versionId}"`) return refuse(412);
    const next = {
      ...((await request.json()) as Paper),
      meta: { versionId: `${Number(old.meta?.versionId) + 1}` },
    };
    held = held.map((one) => (one.id === id ? next : one));
    return HttpResponse.json(next as never);
  }

  const search: Answer = (request) => {
    const type = new URL(request.url).pathname.split('/').at(-1);
    const entry = held.filter(({ resourceType }) => resourceType === type).map((resource) => ({ resource }));
    return HttpResponse.json({ resourceType: 'Bundle', type: 'searchset', total: entry.length, entry });
  };

  const read: Answer = (request) => {
    const id = new URL(request.url).pathname.split('/').at(-1);
    const one = held.find((paper) => paper.id === id);
    return one === undefined ? refuse(404) : HttpResponse.json(one as never);
  };

  const on = (method: 'get' | 'post' | 'put', path: string) => (answer: Answer) =>
    server.use(http[method](`${BASE}/${path}`, ({ request }) => answer(request)));
  const onEvery = (method: 'get' | 'post' | 'put', below: string) => (answer: Answer) => {
    for (const kind of KINDS) on(method, `${kind}${below}`)(answer);
  };
  const says = (resource: CapabilityStatementRestResource[] | null) =>
    on(
      'get',
      'metadata',
    )(() =>
      resource === null
        ? refuse(500)
        : HttpResponse.json({ resourceType: 'CapabilityStatement', rest: [{ mode: 'server', resource }] }),
    );

  return {
    server,
    held: () => held,
    change: (next: (papers: Paper[]) => Paper[]) => {
      held = next(held);
    },
    /** What was asked to be written. */
    sent: () => sent,
    create,
    update,
    search,
    onCreate: onEvery('post', ''),
    onUpdate: onEvery('put', '/:id'),
    onSearch: onEvery('get', ''),
    onRead: onEvery('get', '/:id'),
    says,
    on,
    /** An EHR in order, that refuses a second copy itself or does not. */
    begin: ({ conditional }: { conditional: boolean }) => {
      held = [];
      sent = [];
      onEvery('post', '')(create);
      onEvery('put', '/:id')(update);
      onEvery('get', '')(search);
      onEvery('get', '/:id')(read);
      says(KINDS.map((type) => offering(type, conditional)));
    },
  };
}

/** One for the tests of a file: each test begins in a new tab, with an EHR that is in order and holds nothing. */
export function chartForTests() {
  const chart = testChart();
  beforeAll(() => chart.server.listen({ onUnhandledRequest: 'error' }));
  beforeEach(() => {
    openTab('https://app.test/');
    chart.begin({ conditional: true });
  });
  afterEach(() => chart.server.resetHandlers());
  afterAll(() => chart.server.close());
  return chart;
}

const offering = (
  type: (typeof KINDS)[number],
  conditionalCreate: boolean,
): CapabilityStatementRestResource => ({
  type,
  interaction: [{ code: 'read' }, { code: 'search-type' }, { code: 'create' }, { code: 'update' }],
  conditionalCreate,
});

export const refuse = (status: number): Response =>
  HttpResponse.json({ resourceType: 'OperationOutcome' }, { status });

/** The answers of a request that was carried out, and whose answer the app never sees. */
export const lost: [string, (carriedOut: Promise<Response>) => Promise<Response>][] = [
  ['the answer was lost', (done) => done.then(() => HttpResponse.error())],
  ['the answer came too late', (done) => done.then(async (late) => (await delay(600), late))],
  ['a gateway failed after it', (done) => done.then(() => new HttpResponse(null, { status: 502 }))],
];
