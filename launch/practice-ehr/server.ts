import { createServer, type Server } from 'node:http';
import { chartScreen } from './chart/index.ts';
import { openCharts } from './charts.ts';
import { refuse } from './fhir/answer.ts';
import { fhirServer } from './fhir/server.ts';
import { sendJson } from './http.ts';
import { Launches } from './oauth/launches.ts';
import { smartOAuth } from './oauth/provider.ts';
import { routes } from './routes.ts';
import type { Resource } from 'fhir/r4';
import type { ChartServices, PracticePatient, PracticeUser } from './types.ts';

export type PracticeEhrOptions = {
  /** 0 for any free one. */
  port: number;
  /** Where the app lives, without a trailing slash. */
  appUrl: string;
  users: PracticeUser[];
  /** People (a Practitioner for each user among them) and organizations that the charts refer to. */
  staff: Resource[];
  patients: PracticePatient[];
  host?: string;
  /** Life of an access token in seconds; an hour when not given. */
  tokenSeconds?: number;
};

export type PracticeEhr = ChartServices & { url: string; close: () => Promise<void> };

/** Starts the practice EHR and answers when it accepts requests. Rejects when the port is taken. */
export async function startPracticeEhr(options: PracticeEhrOptions): Promise<PracticeEhr> {
  const { appUrl, users, staff, patients, host = 'localhost', tokenSeconds = 60 * 60 } = options;
  const charts = await openCharts(patients, staff);
  const launches = new Launches();
  const server = createServer();
  const url = `http://${host}:${await listen(server, options.port, host)}`;
  const fhirUrl = `${url}/fhir`;
  const authUrl = `${url}/auth`;
  const services: ChartServices = {
    patients,
    users,
    chartOf: async (patientId) => (await charts.get(patientId)?.all()) ?? [],
    openLaunch: (launch) => launches.open(launch),
    launchUrl: `${appUrl}/launch/index.html`,
    fhirUrl,
  };
  const styleUrl = `${url}/smart-style.json`;
  const handle = routes({
    url,
    authUrl,
    fhir: fhirServer({ fhirUrl, authUrl, charts }),
    oauth: smartOAuth({ authUrl, fhirUrl, appUrl, styleUrl, users, launches, tokenSeconds }),
    chart: chartScreen(services),
  });
  server.on('request', (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      const { body } = refuse(500, 'exception', 'The practice EHR failed.');
      if (response.headersSent) response.end();
      else sendJson(response, 500, 'application/fhir+json', body);
    });
  });
  return { ...services, url, close: () => close(server) };
}

/** The port it listens on. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
