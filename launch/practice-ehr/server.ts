import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Practitioner, Resource } from 'fhir/r4';
import { chartScreen } from './chart/index.ts';
import { refuse } from './fhir/answer.ts';
import { isServed } from './fhir/served.ts';
import { type FhirServer, fhirServer } from './fhir/server.ts';
import { ChartStore } from './fhir/store.ts';
import { crossOrigin, readBody, sendJson } from './http.ts';
import { Launches } from './oauth/launches.ts';
import { type OAuth, smartOAuth } from './oauth/provider.ts';
import { smartConfiguration } from './oauth/smart-configuration.ts';
import { smartStyle } from './smart-style.ts';
import type { ChartServices, PracticePatient, PracticeUser } from './types.ts';

export type PracticeEhrOptions = {
  /** 0 for any free one. */
  port: number;
  /** Where the app lives, without a trailing slash. */
  appUrl: string;
  users: PracticeUser[];
  patients: PracticePatient[];
  host?: string;
  /** Life of an access token in seconds; an hour when not given. */
  tokenSeconds?: number;
};

export type PracticeEhr = ChartServices & { url: string; close: () => Promise<void> };

/** Starts the practice EHR: FHIR below `/fhir`, OAuth below `/auth`, the chart screen on the rest. */
export async function startPracticeEhr(options: PracticeEhrOptions): Promise<PracticeEhr> {
  const { appUrl, users, patients, host = 'localhost' } = options;
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen({ port: options.port, host }, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  const url = `http://${host}:${port}`;
  const fhirUrl = `${url}/fhir`;
  const authUrl = `${url}/auth`;

  const charts = await openCharts(patients, users);
  const launches = new Launches();
  const services: ChartServices = {
    patients,
    users,
    chartOf: async (patientId) => (await charts.get(patientId)?.all()) ?? [],
    openLaunch: (launch) => launches.open(launch),
    launchUrl: `${appUrl}/launch/index.html`,
    fhirUrl,
  };
  const tokenSeconds = options.tokenSeconds ?? 60 * 60;
  const styleUrl = `${url}/smart-style.json`;
  const oauth = smartOAuth({ authUrl, fhirUrl, appUrl, styleUrl, users, launches, tokenSeconds });
  const fhir = fhirServer({ fhirUrl, authUrl, charts });
  const chart = chartScreen(services);
  const route = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', url);
    if (pathname === '/smart-style.json') {
      if (!crossOrigin(request, response)) sendJson(response, 200, 'application/json', smartStyle);
    } else if (pathname === '/fhir/.well-known/smart-configuration') {
      if (!crossOrigin(request, response))
        sendJson(response, 200, 'application/json', smartConfiguration(authUrl));
    } else if (pathname === '/fhir' || pathname.startsWith('/fhir/')) {
      if (!crossOrigin(request, response)) await answerFhir(request, response, fhir, oauth, url);
    } else if (pathname.startsWith('/auth/')) {
      answerOAuth(request, response, oauth);
    } else if (!(await chart(request, response))) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
  };
  server.on('request', (request, response) => {
    route(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent)
        sendJson(response, 500, 'application/fhir+json', refuse(500, 'exception', 'This EHR failed.').body);
      else response.end();
    });
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { ...services, url, close };
}

/** A chart for each patient; the staff stand in all of them. */
async function openCharts(
  patients: PracticePatient[],
  users: PracticeUser[],
): Promise<Map<string, ChartStore>> {
  const charts = new Map<string, ChartStore>();
  for (const { id, resources } of patients) {
    const unknown = resources.find(({ resourceType }) => !isServed(resourceType));
    if (unknown !== undefined)
      throw new Error(`${id}: the practice EHR does not serve ${unknown.resourceType}.`);
    const staff = users.map(practitioner).filter((one) => !resources.some((other) => isSame(one, other)));
    charts.set(id, await ChartStore.holding([...resources, ...staff]));
  }
  return charts;
}

function isSame(one: Resource, other: Resource): boolean {
  return one.resourceType === other.resourceType && one.id === other.id;
}

function practitioner({ id, name }: PracticeUser): Practitioner {
  return { resourceType: 'Practitioner', id, active: true, name: [{ text: name }] };
}

async function answerFhir(
  request: IncomingMessage,
  response: ServerResponse,
  fhir: FhirServer,
  oauth: OAuth,
  url: string,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', url);
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const access = bearer === undefined ? null : await oauth.access(bearer);
  const body = await readBody(request);
  const path = pathname.slice('/fhir'.length).replace(/^\//, '');
  const call = { method: request.method ?? 'GET', path, query: searchParams, headers: request.headers };
  const answer =
    body === null
      ? refuse(413, 'too-long', 'The body is too large.')
      : await fhir.answer({ ...call, body }, access);
  sendJson(response, answer.status, 'application/fhir+json', answer.body, answer.headers);
}

/** oidc-provider works from the root and finds where it is mounted in `originalUrl`. */
function answerOAuth(request: IncomingMessage, response: ServerResponse, oauth: OAuth): void {
  const open = /^\/auth\/(token|keys|\.well-known)/.test(request.url ?? '');
  if (open && crossOrigin(request, response)) return;
  const originalUrl = request.url ?? '/auth/';
  oauth.handle(Object.assign(request, { originalUrl, url: originalUrl.slice('/auth'.length) }), response);
}
