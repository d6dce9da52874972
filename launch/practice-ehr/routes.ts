import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Issuer } from './issuer.ts';
import { refuse } from './fhir/answer.ts';
import { crossOrigin, readBody, sendJson } from './http.ts';
import type { OAuth } from './oauth/provider.ts';
import { smartStyle } from './smart-style.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * What stands behind each address: `/fhir` and `/auth` of each issuer, the style sheet of the EHR, and the chart screen
 * on the rest.
 */
export function routes(parts: {
  url: string;
  issuers: readonly Issuer[];
  chart: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}): Handler {
  const { url, issuers, chart } = parts;
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', url);
    if (pathname === '/smart-style.json') return sendOpen(request, response, smartStyle);
    for (const issuer of issuers) {
      const fhir = `${issuer.prefix}/fhir`;
      const auth = `${issuer.prefix}/auth`;
      if (pathname === `${fhir}/.well-known/smart-configuration`)
        return sendOpen(request, response, issuer.smartConfiguration);
      if (pathname === fhir || pathname.startsWith(`${fhir}/`)) {
        if (!crossOrigin(request, response)) await answerFhir(request, response, issuer, url);
        return;
      }
      if (pathname.startsWith(`${auth}/`)) return answerOAuth(request, response, issuer.oauth, auth);
    }
    if (!(await chart(request, response)))
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
  url: string,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', url);
  const body = await readBody(request);
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const access = bearer === undefined ? null : await oauth.access(bearer);
  const [, ...path] = pathname
    .slice(prefix.length)
    .split('/')
    .filter((part) => part !== '');
  const { method = 'GET', headers } = request;
  const answer =
    body === null
      ? refuse(413, 'too-long', 'The body is too large.')
      : await fhir.answer({ method, path: path.join('/'), query: searchParams, headers, body }, access);
  sendJson(response, answer.status, 'application/fhir+json', answer.body, answer.headers);
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
