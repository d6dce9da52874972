import type { CarePlan, DocumentReference, Practitioner, Resource } from 'fhir/r4';
import type { Access } from '../../../launch/practice-ehr/access.ts';
import { fhirServer } from '../../../launch/practice-ehr/fhir/server.ts';
import { ChartStore } from '../../../launch/practice-ehr/fhir/store.ts';
import type { Profile } from '../../../launch/practice-ehr/profiles/profile.ts';
import type { Clock } from './clock.ts';
import type { Fault } from './faults.ts';

export const BASE = 'http://localhost:4500/fhir';
export const PATIENT = 'ada';
export const CLINICIAN = 'Practitioner/urologist';

type Paper = CarePlan | DocumentReference;

/** The practice EHR with one chart, reached through a network that a schedule spoils. */
export type World = {
  fetch: (request: { url: string; init: RequestInit }) => Promise<Response>;
  /** Everything a plan could be, in the chart now. */
  papers: () => Promise<Paper[]>;
  /** Somebody else writes into the chart. */
  change: (paper: Paper) => Promise<void>;
  renew: () => void;
  /** Writes that left, with the condition they left with. */
  sent: () => { method: string; type: string; conditional: boolean }[];
};

export async function worldOf(given: {
  clock: Clock;
  profile: Profile;
  faultOf: (method: string, url: string) => Fault;
  /** A browser that may not send conditions along: its preflight is refused. */
  blocksConditions: boolean;
}): Promise<World> {
  const { clock, profile, faultOf, blocksConditions } = given;
  const patient: Resource = { resourceType: 'Patient', id: PATIENT };
  const clinician: Practitioner = { resourceType: 'Practitioner', id: 'urologist' };
  const store = await ChartStore.holding([patient, clinician]);
  const charts = new Map([[PATIENT, store]]);
  const server = fhirServer({ fhirUrl: BASE, authUrl: BASE, charts, profile });
  const access: Access = {
    sessionId: 's',
    userId: 'urologist',
    patientId: PATIENT,
    scopes: [{ type: '*', actions: ['c', 'r', 'u', 's'], category: null }],
  };
  const sent: ReturnType<World['sent']> = [];
  let isSignedIn = true;

  const handle = (url: URL, init: RequestInit): Promise<Response> =>
    clock.outside(async () => {
      const headers = Object.fromEntries(
        Object.entries(init.headers as Record<string, string>).map(([name, value]) => [
          name.toLowerCase(),
          value,
        ]),
      );
      const path = url.pathname.slice('/fhir/'.length);
      const method = init.method ?? 'GET';
      const body = typeof init.body === 'string' ? init.body : '';
      const call = { method, path, query: url.searchParams, headers, body };
      const answer = await server.answer(call, isSignedIn ? access : null);
      return json(answer.status, answer.body, answer.headers);
    });

  const carry = async (url: URL, init: RequestInit, fault: Fault): Promise<Response> => {
    if (fault.kind === 'lost-answer' || fault.kind === 'answers-late' || fault.kind === 'fails-after') {
      const answer = await handle(url, init);
      await clock.wait(fault.takes);
      if (fault.kind === 'lost-answer') throw new TypeError('network');
      return fault.kind === 'fails-after' ? json(fault.status, null) : answer;
    }
    await clock.wait(fault.takes);
    if (fault.kind === 'lost-request') throw new TypeError('network');
    if (fault.kind === 'fails-before') return json(fault.status, null, retryAfter(fault.status));
    if (fault.kind === 'expired') isSignedIn = false;
    return handle(url, init);
  };

  return {
    fetch: ({ url, init }) => {
      const method = init.method ?? 'GET';
      const at = new URL(url);
      const conditional = hasHeader(init, 'If-None-Exist');
      if (method !== 'GET' && conditional && blocksConditions)
        return Promise.reject(new TypeError('preflight'));
      if (method !== 'GET') sent.push({ method, type: at.pathname.split('/')[2] ?? '', conditional });
      return untilAborted(carry(at, init, faultOf(method, url)), init.signal ?? null);
    },
    papers: async () =>
      (await store.all()).filter(
        (one): one is Paper => one.resourceType === 'CarePlan' || one.resourceType === 'DocumentReference',
      ),
    change: async (paper) => {
      // The same JSON under two packages' types.
      await store.updateResource(paper as never);
    },
    renew: () => {
      isSignedIn = true;
    },
    sent: () => sent,
  };
}

const hasHeader = ({ headers }: RequestInit, name: string): boolean => new Headers(headers).has(name);

const retryAfter = (status: number): Record<string, string> =>
  status === 429 || status === 503 ? { 'Retry-After': '1' } : {};

const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(body === null || body === undefined ? null : JSON.stringify(body), { status, headers });

/** Who waits stops waiting; what was sent goes on by itself. */
function untilAborted(answer: Promise<Response>, signal: AbortSignal | null): Promise<Response> {
  return new Promise((resolve, reject) => {
    answer.then(resolve, reject);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
