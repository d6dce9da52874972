import type { CarePlan, DocumentReference } from 'fhir/r4';
import { practiceEhr } from '../../../launch/practice-ehr/in-process.ts';
import type { Profile } from '../../../launch/practice-ehr/profiles/profile.ts';
import type { PracticePatient } from '../../../launch/practice-ehr/types.ts';
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
};

const patient: PracticePatient = {
  id: PATIENT,
  point: 'a chart with nothing in it',
  expected: { disposition: 'insufficient-data', subtype: null, rule: 'R06' },
  resources: [{ resourceType: 'Patient', id: PATIENT }],
};

export async function worldOf(given: {
  clock: Clock;
  profile: Profile;
  faultOf: (method: string, url: string) => Fault;
}): Promise<World> {
  const { clock, profile, faultOf } = given;
  const ehr = await practiceEhr({
    patients: [patient],
    staff: [{ resourceType: 'Practitioner', id: 'urologist' }],
    profile,
    time: { now: () => clock.now, wait: clock.wait },
  });
  const signIn = () => ehr.signIn({ userId: 'urologist', patientId: PATIENT, scope: 'patient/*.crus' });
  let token = signIn();

  /** With the token that is good now: the app's own stands for whichever that is. */
  const handle = (url: URL, { method, headers, body }: RequestInit): Promise<Response> =>
    clock.outside(() => {
      const sent = new Headers(headers);
      sent.set('Authorization', `Bearer ${token}`);
      return ehr.handle(
        new Request(url, {
          method: method ?? 'GET',
          headers: sent,
          ...(body === null || body === undefined ? {} : { body }),
        }),
      );
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
    if (fault.kind === 'expired') token = 'ended';
    return handle(url, init);
  };

  const chart = ehr.chartOf(PATIENT);
  return {
    fetch: ({ url, init }) =>
      untilAborted(carry(new URL(url), init, faultOf(init.method ?? 'GET', url)), init.signal ?? null),
    papers: async () =>
      (await chart.all()).filter(
        (one): one is Paper => one.resourceType === 'CarePlan' || one.resourceType === 'DocumentReference',
      ),
    change: async (paper) => {
      // The same JSON under two packages' types.
      await chart.updateResource(paper as never);
    },
    renew: () => {
      token = signIn();
    },
  };
}

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
