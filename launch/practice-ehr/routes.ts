import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Issuer } from './issuer.ts';
import { type Answer, refuse } from './fhir/answer.ts';
import type { Faults } from './for-tests/faults.ts';
import { spoil } from './for-tests/spoil.ts';
import { crossOrigin, readBody, sendJson } from './http.ts';
import type { OAuth } from './oauth/provider.ts';
import { smartStyle } from './smart-style.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What answers requests for some addresses, and says false to all others. */
type Part = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

/**
 * What stands behind each address: `/fhir` and `/auth` of each issuer, the style sheet of the EHR, what tests ask for,
 * and the chart screen on the rest.
 */
export function routes(parts: {
  url: string;
  issuers: readonly Issuer[];
  faults: Faults;
  forTests: Part;
  chart: Part;
}): Handler {
  const { url, issuers, faults, forTests, chart } = parts;
  return async (request, response) => {
    const address = new URL(request.url ?? '/', url);
    const { pathname } = address;
    // On a connection that was used before, what a fault cuts off is sent again by the browser itself.
    response.setHeader('Connection', 'close');
    if (pathname === '/smart-style.json') return sendOpen(request, response, smartStyle);
    for (const issuer of issuers) {
      const fhir = `${issuer.prefix}/fhir`;
      const auth = `${issuer.prefix}/auth`;
      if (pathname === `${fhir}/.well-known/smart-configuration`)
        return sendOpen(request, response, issuer.smartConfiguration);
      if (pathname === fhir || pathname.startsWith(`${fhir}/`)) {
        if (!crossOrigin(request, response, issuer.stopped))
          await answerFhir(request, response, issuer, { address, faults });
        return;
      }
      if (pathname.startsWith(`${auth}/`)) return answerOAuth(request, response, issuer.oauth, auth);
    }
    if (!(await forTests(request, response, address)) && !(await chart(request, response, address)))
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
  };
}

/** A public document: readable from any origin, no token. */
function sendOpen(request: IncomingMessage, response: ServerResponse, body: object): void {
  if (!crossOrigin(request, response)) sendJson(response, 200, 'application/json', body);
}

async function answerFhir(
  request: IncomingMessage,
  response: ServerResponse,
  { prefix, fhir, oauth }: Issuer,
  { address: { pathname, search, searchParams }, faults }: { address: URL; faults: Faults },
): Promise<void> {
  const body = await readBody(request);
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const accessNow = async () => (bearer === undefined ? null : oauth.access(bearer));
  const [, ...path] = pathname
    .slice(prefix.length)
    .split('/')
    .filter((part) => part !== '');
  const { method = 'GET', headers } = request;
  const carryOut = async (): Promise<Answer> =>
    body === null
      ? refuse(413, 'too-long', 'The body is too large.')
      : fhir.answer({ method, path: path.join('/'), query: searchParams, headers, body }, await accessNow());
  const patientId = (await accessNow())?.patientId ?? null;
  const fault = faults.take({ method, path: `${pathname}${search}`, patientId });
  const revoke = async () => (bearer === undefined ? undefined : oauth.revoke(bearer));
  const answer = fault === null ? await carryOut() : await spoil(fault, { carryOut, revoke });
  if (answer === null) request.socket.destroy();
  else sendJson(response, answer.status, 'application/fhir+json', answer.body, answer.headers);
}

/** oidc-provider works from the root and finds where it is mounted in `originalUrl`. */
async function answerOAuth(
  request: IncomingMessage,
  response: ServerResponse,
  oauth: OAuth,
  mountedAt: string,
): Promise<void> {
  const originalUrl = request.url ?? '';
  const path = originalUrl.slice(mountedAt.length);
  if (/^\/(token|keys|\.well-known)/.test(path) && crossOrigin(request, response)) return;
  await oauth.handle(Object.assign(request, { originalUrl, url: path }), response);
}
