import type { Resource } from 'fhir/r4';
import type { Access } from './access.ts';
import { openCharts } from './charts.ts';
import type { Answer } from './fhir/answer.ts';
import { fhirServer } from './fhir/server.ts';
import type { ChartStore } from './fhir/store.ts';
import { Faults } from './for-tests/faults.ts';
import { spoil } from './for-tests/spoil.ts';
import { grantable, resourceScope } from './oauth/scopes.ts';
import { plain } from './profiles/plain.ts';
import type { Profile } from './profiles/profile.ts';
import { realTime, type Time } from './time.ts';
import type { PracticePatient } from './types.ts';

export type PracticeEhrInProcess = {
  fhirUrl: string;
  /** What `fetch` would answer from a page of another origin: rejects where nothing is heard. */
  handle: (request: Request) => Promise<Response>;
  /** A chart itself, past the API. */
  chartOf: (patientId: string) => ChartStore;
  /** An access token, as a launch with these scopes would give one. */
  signIn: (launch: { userId: string; patientId: string; scope: string }) => string;
  /** What goes wrong with the requests to come. */
  faults: Faults;
};

/** The FHIR API of the practice EHR without a socket, in the caller's own time: for thousands of courses of a test. */
export async function practiceEhr(options: {
  patients: readonly PracticePatient[];
  staff?: readonly Resource[];
  profile?: Profile;
  time?: Time;
  url?: string;
}): Promise<PracticeEhrInProcess> {
  const { patients, staff = [], profile = plain, time = realTime, url = 'http://localhost:4500' } = options;
  const fhirUrl = `${url}/fhir`;
  const charts = await openCharts(patients, staff, time.now);
  const server = fhirServer({ fhirUrl, authUrl: `${url}/auth`, charts, profile, time });
  const faults = new Faults();
  const tokens = new Map<string, { access: Access; until: number }>();

  const accessOf = (token: string): Access | null => {
    const found = tokens.get(token);
    return found !== undefined && time.now() < found.until ? found.access : null;
  };

  async function handle(request: Request): Promise<Response> {
    if (profile.stopped.some((name) => request.headers.has(name))) throw lost('The preflight allows it not.');
    const { method, headers } = request;
    const { pathname, search, searchParams } = new URL(request.url);
    const token = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
    const call = {
      method,
      path: pathname.slice(new URL(fhirUrl).pathname.length + 1),
      query: searchParams,
      headers: Object.fromEntries(headers),
      body: await request.text(),
    };
    const carryOut = () => server.answer(call, accessOf(token));
    const revoke = async () => void tokens.delete(token);
    const patientId = accessOf(token)?.patientId ?? null;
    const fault = faults.take({ method, path: `${pathname}${search}`, patientId });
    const answer =
      fault === null ? await carryOut() : await spoil(fault, { carryOut, revoke, wait: time.wait });
    if (answer === null) throw lost('The line was cut.');
    return responseOf(answer);
  }

  return {
    fhirUrl,
    handle,
    chartOf: (patientId) => {
      const chart = charts.get(patientId);
      if (chart === undefined) throw new Error(`This practice EHR has no patient "${patientId}".`);
      return chart;
    },
    signIn: ({ userId, patientId, scope }) => {
      const sessionId = `session-${tokens.size + 1}`;
      const scopes = grantable(scope, profile).flatMap((one) => resourceScope(one) ?? []);
      const until = time.now() + profile.token.seconds * 1000;
      tokens.set(sessionId, { access: { sessionId, userId, patientId, scopes }, until });
      return sessionId;
    },
    faults,
  };
}

/** As `fetch` rejects. */
const lost = (why: string): TypeError => new TypeError(`Failed to fetch. ${why}`);

const responseOf = ({ status, headers, body }: Answer): Response =>
  new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: { ...(body === null ? {} : { 'Content-Type': 'application/fhir+json' }), ...headers },
  });
