import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ChartStore } from '../fhir/store.ts';
import { readBody, sendJson } from '../http.ts';
import type { PracticePatient } from '../types.ts';
import type { Faults } from './faults.ts';
import { papersIn, removePapers } from './papers.ts';

/**
 * What only tests ask of this EHR. `/faults`: POST a list of `{method, path, times, kind, ms, status, patient}` for the
 * FHIR requests to come, DELETE those that are left (`?patient=`: of one). `/patients/:id/papers`: GET or DELETE what apps
 * have written. Answers false, and leaves the response alone, for every other request.
 */
export function forTests(parts: {
  faults: Faults;
  patients: readonly PracticePatient[];
  charts: ReadonlyMap<string, ChartStore>;
}) {
  const { faults, patients, charts } = parts;
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<boolean> => {
    const { method } = request;
    if (url.pathname === '/faults') {
      if (method === 'POST') await orderFaults(request, response, faults);
      else if (method === 'DELETE') faults.clear(url.searchParams.get('patient'));
      else return false;
      if (!response.headersSent) response.writeHead(204).end();
      return true;
    }
    const [, id] = /^\/patients\/([^/]+)\/papers$/.exec(url.pathname) ?? [];
    const patient = patients.find((one) => one.id === id);
    const chart = charts.get(id ?? '');
    if (patient === undefined || chart === undefined) return false;
    if (method === 'GET') sendJson(response, 200, 'application/json', await papersIn(chart, patient));
    else if (method === 'DELETE') {
      await removePapers(chart, patient);
      response.writeHead(204).end();
    } else return false;
    return true;
  };
}

/** As JSON only: a page of another origin cannot send that without asking, and is not allowed it. */
async function orderFaults(
  request: IncomingMessage,
  response: ServerResponse,
  faults: Faults,
): Promise<void> {
  const wrong = /\bjson\b/.test(request.headers['content-type'] ?? '')
    ? faults.order(parsed(await readBody(request)))
    : 'faults are sent as JSON';
  if (wrong !== null) sendJson(response, 400, 'application/json', { error: wrong });
}

function parsed(body: string | null): unknown {
  try {
    return JSON.parse(body ?? '');
  } catch {
    return null;
  }
}
