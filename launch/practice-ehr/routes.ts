import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './fhir/answer.ts';
import type { FhirServer } from './fhir/server.ts';
import { crossOrigin, readBody, sendJson } from './http.ts';
import type { OAuth } from './oauth/provider.ts';
import { smartConfiguration } from './oauth/smart-configuration.ts';
import { smartStyle } from './smart-style.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What stands behind each address: `/fhir`, `/auth`, the style sheet of the EHR, and the chart screen on the rest. */
export function routes(parts: {
  url: string;
  authUrl: string;
  fhir: FhirServer;
  oauth: OAuth;
  chart: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}): Handler {
  const { url, authUrl, fhir, oauth, chart } = parts;
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', url);
    if (pathname === '/smart-style.json') {
      sendOpen(request, response, smartStyle);
    } else if (pathname === '/fhir/.well-known/smart-configuration') {
      sendOpen(request, response, smartConfiguration(authUrl));
    } else if (pathname === '/fhir' || pathname.startsWith('/fhir/')) {
      if (!crossOrigin(request, response)) await answerFhir(request, response, fhir, oauth, url);
    } else if (pathname.startsWith('/auth/')) {
      answerOAuth(request, response, oauth);
    } else if (!(await chart(request, response))) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    }
  };
}

/** A public document: readable from any origin, no token. */
function sendOpen(request: IncomingMessage, response: ServerResponse, body: object): void {
  if (!crossOrigin(request, response)) sendJson(response, 200, 'application/json', body);
}

async function answerFhir(
  request: IncomingMessage,
  response: ServerResponse,
  fhir: FhirServer,
  oauth: OAuth,
  url: string,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', url);
  const body = await readBody(request);
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  const access = bearer === undefined ? null : await oauth.access(bearer);
  const [, ...path] = pathname.split('/').filter((part) => part !== '');
  const { method = 'GET', headers } = request;
  const answer =
    body === null
      ? refuse(413, 'too-long', 'The body is too large.')
      : await fhir.answer({ method, path: path.join('/'), query: searchParams, headers, body }, access);
  sendJson(response, answer.status, 'application/fhir+json', answer.body, answer.headers);
}

/** oidc-provider works from the root and finds where it is mounted in `originalUrl`. */
function answerOAuth(request: IncomingMessage, response: ServerResponse, oauth: OAuth): void {
  const originalUrl = request.url ?? '';
  const open = /^\/auth\/(token|keys|\.well-known)/.test(originalUrl);
  if (open && crossOrigin(request, response)) return;
  oauth.handle(Object.assign(request, { originalUrl, url: originalUrl.slice('/auth'.length) }), response);
}
