import { createServer, type Server } from 'node:http';
import { issuer } from './issuer.ts';
import { chartScreen } from './chart/index.ts';
import { openCharts } from './charts.ts';
import { refuse } from './fhir/answer.ts';
import { Faults } from './for-tests/faults.ts';
import { forTests } from './for-tests/routes.ts';
import { sendJson } from './http.ts';
import { plain, profilesAt } from './profiles/index.ts';
import type { Profile } from './profiles/profile.ts';
import { routes } from './routes.ts';
import type { Resource } from 'fhir/r4';
import type { Behaviour, ChartServices, PracticePatient, PracticeUser } from './types.ts';

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
  /** Life of an access token in seconds; as each profile says when not given. */
  tokenSeconds?: number;
  /** How it can behave, beside the plain way; every profile when not given. */
  profiles?: readonly Profile[];
  /** Where browsers reach it through a server in front of it, without a trailing slash. */
  publicUrl?: string;
};

export type PracticeEhr = ChartServices & {
  url: string;
  /** As it behaves plainly, and as it behaves under another profile. */
  plain: Behaviour;
  like: (profileId: string) => Behaviour;
  close: () => Promise<void>;
};

/** Starts the practice EHR and answers when it accepts requests. Rejects when the port is taken. */
export async function startPracticeEhr(options: PracticeEhrOptions): Promise<PracticeEhr> {
  const { appUrl, users, staff, patients, host = 'localhost', tokenSeconds } = options;
  const charts = await openCharts(patients, staff);
  const server = createServer();
  const listening = `http://${host}:${await listen(server, options.port, host)}`;
  const url = options.publicUrl ?? listening;
  const shared = { url, appUrl, users, patients, charts, tokenSeconds, styleUrl: `${url}/smart-style.json` };
  const issuers = [plain, ...(options.profiles ?? profilesAt())].map((profile) => issuer(profile, shared));
  const services: ChartServices = {
    patients,
    users,
    chartOf: async (patientId) => (await charts.get(patientId)?.all()) ?? [],
    putInto: async (patientId, resource) => charts.get(patientId)?.put(resource),
    behaviours: issuers.map(({ behaviour }) => behaviour),
    launchUrl: `${appUrl}/launch/index.html`,
  };
  const faults = new Faults();
  const handle = routes({
    url,
    issuers,
    faults,
    forTests: forTests({ faults, patients, charts }),
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
  const like = (profileId: string) => behaving(services, profileId);
  return { ...services, url, plain: like(plain.id), like, close: () => close(server) };
}

function behaving({ behaviours }: ChartServices, profileId: string): Behaviour {
  const found = behaviours.find(({ id }) => id === profileId);
  if (found === undefined) throw new Error(`This EHR cannot behave like "${profileId}".`);
  return found;
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
