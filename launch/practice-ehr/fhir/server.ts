import { type Access, type Action, allows } from '../access.ts';
import { offered } from '../profiles/offers.ts';
import { plain } from '../profiles/plain.ts';
import type { Profile } from '../profiles/profile.ts';
import { realTime, type Time } from '../time.ts';
import { type Answer, notFound, refuse } from './answer.ts';
import { type FhirCall, header } from './call.ts';
import { capabilityStatement } from './capability.ts';
import { FhirRouter } from './medplum.ts';
import { Pages } from './pages.ts';
import { type ReadContext, read, search } from './read.ts';
import { isServed, type ServedType } from './served.ts';
import type { ChartStore } from './store.ts';
import { transaction } from './transaction.ts';
import { write } from './write.ts';

export type FhirServer = { answer: (call: FhirCall, access: Access | null) => Promise<Answer> };

/**
 * The FHIR API over one store a patient, behaving as a profile says. The access token decides which store is seen, and
 * what may be done.
 */
export function fhirServer(options: {
  fhirUrl: string;
  authUrl: string;
  charts: ReadonlyMap<string, ChartStore>;
  profile: Profile;
  time?: Time;
}): FhirServer {
  const { fhirUrl, authUrl, charts, profile, time = realTime } = options;
  const router = new FhirRouter();
  const pages = new Pages(fhirUrl, profile.paging);
  const statement = capabilityStatement({ fhirUrl, authUrl, profile }, new Date(time.now()).toISOString());

  async function answer(sent: FhirCall, access: Access | null): Promise<Answer> {
    const pause = profile.takes(sent);
    if (pause > 0) await time.wait(pause);
    const call = pages.withType(sent);
    if (!wantsJson(call)) return refuse(406, 'not-supported', 'This EHR speaks application/fhir+json only.');
    if (call.path === 'metadata' && call.method === 'GET')
      return { status: 200, headers: {}, body: statement };
    if (access === null) return unauthorized(call);
    const store = charts.get(access.patientId);
    if (store === undefined) return refuse(403, 'forbidden', 'The patient of this launch is not known.');
    const context: ReadContext = { fhirUrl, router, pages, store, access, profile };
    if (profile.transactions && call.method === 'POST' && call.path === '')
      return store.inTurn(() => transaction(call, context));
    const request = toRequest(router, call, profile);
    if ('refusal' in request) return request.refusal;
    const { type, action } = request;
    if (!allows(access, type, action)) {
      return refuse(403, 'forbidden', `The granted scopes do not include patient/${type}.${action}.`);
    }
    if (action === 's') return search(type, call, context);
    if (action === 'r') return read(call, context);
    return store.inTurn(() => write(type, action, call, context));
  }

  return { answer };
}

type Request = { type: ServedType; action: Exclude<Action, 'd'> } | { refusal: Answer };

const actions: Partial<Record<string, Exclude<Action, 'd'>>> = {
  read: 'r',
  vread: 'r',
  'history-instance': 'r',
  'search-type': 's',
  create: 'c',
  update: 'u',
};

/** Only what is guarded gets through: no batch, no operation, no patch, no delete, nothing conditional by address. */
function toRequest(router: FhirRouter, call: FhirCall, profile: Profile): Request {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
  const method = methods.find((one) => one === call.method);
  const route = method && router.find(method, call.path);
  if (!route) return { refusal: notFound() };
  const { resourceType = '', id } = route.params;
  const action = actions[route.data?.interaction ?? ''];
  if (action === undefined || (action === 'u' && id === undefined)) return { refusal: notOffered() };
  if (!isServed(resourceType) || offered(profile, resourceType) === '') {
    return { refusal: refuse(404, 'not-supported', `This EHR has no resource type "${resourceType}".`) };
  }
  if (isLess(profile, resourceType, action)) return { refusal: notOffered() };
  return { type: resourceType, action };
}

const notOffered = (): Answer => refuse(405, 'not-supported', 'This EHR does not offer this interaction.');

/** What the plain EHR refuses for reasons of its own is still left to it. */
const isLess = (profile: Profile, type: ServedType, action: Action): boolean =>
  offered(plain, type).includes(action) && !offered(profile, type).includes(action);

function unauthorized(call: FhirCall): Answer {
  const sent = header(call, 'authorization') !== undefined;
  const why = sent
    ? ', error="invalid_token", error_description="The access token is expired or unknown"'
    : '';
  const text = sent ? 'The access token is expired or unknown.' : 'An access token is needed.';
  const refusal = refuse(401, 'login', text);
  return { ...refusal, headers: { 'WWW-Authenticate': `Bearer realm="practice-ehr"${why}` } };
}

function wantsJson(call: FhirCall): boolean {
  return /json|\*\/\*|application\/\*/.test(call.query.get('_format') ?? header(call, 'accept') ?? '*/*');
}
