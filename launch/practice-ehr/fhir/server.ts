import { type Access, type Action, allows } from '../access.ts';
import { type Answer, notFound, refuse } from './answer.ts';
import { type FhirCall, header } from './call.ts';
import { capabilityStatement } from './capability.ts';
import { FhirRouter } from './medplum.ts';
import { Pages } from './pages.ts';
import { type ReadContext, read, search } from './read.ts';
import { isServed, type ServedType } from './served.ts';
import type { ChartStore } from './store.ts';
import { write } from './write.ts';

export type FhirServer = { answer: (call: FhirCall, access: Access | null) => Promise<Answer> };

/** The FHIR API over one store a patient. The access token decides which store is seen, and what may be done. */
export function fhirServer(options: {
  fhirUrl: string;
  authUrl: string;
  charts: ReadonlyMap<string, ChartStore>;
}): FhirServer {
  const { fhirUrl, authUrl, charts } = options;
  const router = new FhirRouter();
  const pages = new Pages(fhirUrl);
  const statement = capabilityStatement(fhirUrl, authUrl, new Date().toISOString());
  let lastWrite: Promise<unknown> = Promise.resolve();

  /** One after another: nothing changes between the search of a conditional create and its write. */
  function inTurn(run: () => Promise<Answer>): Promise<Answer> {
    const turn = lastWrite.then(run);
    lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async function answer(call: FhirCall, access: Access | null): Promise<Answer> {
    if (!wantsJson(call)) return refuse(406, 'not-supported', 'This EHR speaks application/fhir+json only.');
    if (call.path === 'metadata' && call.method === 'GET')
      return { status: 200, headers: {}, body: statement };
    if (access === null) return unauthorized(call);
    const store = charts.get(access.patientId);
    if (store === undefined) return refuse(403, 'forbidden', 'The patient of this launch is not known.');
    const request = toRequest(router, call);
    if ('refusal' in request) return request.refusal;
    const { type, action } = request;
    if (!allows(access, type, action)) {
      return refuse(403, 'forbidden', `The granted scopes do not include patient/${type}.${action}.`);
    }
    const context: ReadContext = { fhirUrl, router, pages, store, access };
    if (action === 's') return search(type, call, context);
    if (action === 'r') return read(call, context);
    return inTurn(() => write(type, action, call, context));
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
function toRequest(router: FhirRouter, call: FhirCall): Request {
  const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
  const method = methods.find((one) => one === call.method);
  const route = method && router.find(method, call.path);
  if (!route) return { refusal: notFound() };
  const { resourceType = '', id } = route.params;
  const action = actions[route.data?.interaction ?? ''];
  if (action === undefined || (action === 'u' && id === undefined)) {
    return { refusal: refuse(405, 'not-supported', 'This EHR does not offer this interaction.') };
  }
  if (!isServed(resourceType)) {
    return { refusal: refuse(404, 'not-supported', `This EHR has no resource type "${resourceType}".`) };
  }
  return { type: resourceType, action };
}

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
