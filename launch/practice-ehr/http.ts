import type { IncomingMessage, ServerResponse } from 'node:http';

const largestBody = 5 * 1024 * 1024;

/** The whole request body; null when it is larger than 5 MiB (read to its end all the same, so that an answer arrives). */
export async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const buffer = Buffer.from(chunk);
    size += buffer.length;
    if (size <= largestBody) chunks.push(buffer);
  }
  return size > largestBody ? null : Buffer.concat(chunks).toString('utf8');
}

export function sendJson(
  response: ServerResponse,
  status: number,
  type: string,
  body: object | null,
  headers: Record<string, string> = {},
): void {
  const text = body === null ? '' : JSON.stringify(body);
  const content = text === '' ? {} : { 'Content-Type': `${type}; charset=utf-8` };
  response.writeHead(status, { 'Cache-Control': 'no-store', ...content, ...headers }).end(text);
}

/** What a browser may send along from another origin. */
const HEADERS = ['Accept', 'Authorization', 'Content-Type', 'If-Match', 'If-None-Exist', 'Prefer'];

/**
 * Cross-origin access as EHRs give it: any origin, no credentials. Answers a preflight itself (true). `stopped` are
 * headers that some let no browser send.
 */
export function crossOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  stopped: readonly string[] = [],
): boolean {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader(
    'Access-Control-Expose-Headers',
    'ETag, Location, Last-Modified, Content-Location, WWW-Authenticate, Retry-After',
  );
  if (request.method !== 'OPTIONS') return false;
  response.writeHead(204, {
    'Access-Control-Allow-Methods': 'GET, POST, PUT, OPTIONS',
    'Access-Control-Allow-Headers': HEADERS.filter((name) => !stopped.includes(name)).join(', '),
    'Access-Control-Max-Age': '600',
  });
  response.end();
  return true;
}
