import { type OutgoingHttpHeaders, request as ask } from 'node:http';
import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from 'node:http2';
import { gzipSync } from 'node:zlib';
import { selfSigned } from '../../installation/certificate.ts';

/** One request as it came to the door, in milliseconds of this process. */
export type Asked = {
  method: string;
  url: URL;
  at: number;
  /** When its answer left, which is when the last of it was there to be sent. */
  answeredAt: number;
  status: number;
  /** Of the body, as it was sent. */
  bytes: number;
};

export type Door = {
  url: string;
  /** What was asked since this was last called, in that order. */
  takeLog: () => Asked[];
  close: () => Promise<void>;
};

const HOST = 'localhost';

/** One for every door, so that a browser can be told to trust this one and no other. */
export const certificate = selfSigned(HOST);

type Behind = {
  server: (path: string) => URL;
  /** How much later than it is there an answer leaves, in milliseconds. */
  delay: (path: string) => number;
  /** What is always answered alike. It is answered from memory the second time: how long servers take is not measured. */
  isSteady: (path: string) => boolean;
};

/**
 * An HTTP/2 server that passes each request on to the one behind it and compresses what comes back, as web servers do.
 * Only over HTTP/2 can waves of requests be seen: HTTP/1.1 sends six at a time, whatever a page does.
 */
export async function openDoor(behind: Behind): Promise<Door> {
  const log: Asked[] = [];
  const memory: Memory = new Map();
  const sessions = new Set<ServerHttp2Session>();
  const server = createSecureServer(certificate);
  server.on('session', (session) => {
    sessions.add(session);
    session.once('close', () => sessions.delete(session));
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () => {
      const address = server.address();
      resolve(`https://${HOST}:${typeof address === 'object' ? address?.port : ''}`);
    });
  });
  server.on('request', (request, response) => {
    const asked = new URL(request.url, url);
    const entry = { method: request.method, url: asked, at: performance.now(), ...NOT_YET };
    log.push(entry);
    const { pathname } = asked;
    const delay = behind.delay(pathname);
    const upstream = behind.server(pathname);
    const steady = behind.isSteady(pathname) ? memory : null;
    const pass = () => {
      passOn(request, response, { server: upstream, entry, memory: steady }).catch(() => response.destroy());
    };
    // A timer of no time takes a millisecond all the same.
    if (delay === 0) pass();
    else setTimeout(pass, delay);
  });
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const session of sessions) session.destroy();
    });
  return { url, takeLog: () => log.splice(0), close };
}

const NOT_YET = { answeredAt: Number.POSITIVE_INFINITY, status: 0, bytes: 0 };

/** As it came from behind the door, its body compressed where it is text. */
type Answer = { status: number; headers: OutgoingHttpHeaders; body: Buffer };

/** Answers as they were given before. The same read of a chart that nobody changes gets the same answer. */
type Memory = Map<string, Answer>;

async function passOn(
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  given: { server: URL; entry: Asked; memory: Memory | null },
): Promise<void> {
  const { server, entry, memory } = given;
  const key = `${entry.method} ${entry.url.href} ${request.headers.authorization === undefined}`;
  const answer = memory?.get(key) ?? (await answerOf(request, server, entry));
  const { status, headers, body } = answer;
  if (status < 300) memory?.set(key, answer);
  Object.assign(entry, { status, bytes: body.length, answeredAt: performance.now() });
  if (response.destroyed) return;
  response.writeHead(status, headers);
  response.end(body);
}

function answerOf(request: Http2ServerRequest, server: URL, entry: Asked): Promise<Answer> {
  const headers = Object.entries(request.headers).filter(([name]) => !name.startsWith(':'));
  return new Promise((resolve, reject) => {
    const sent = ask(new URL(`${entry.url.pathname}${entry.url.search}`, server), {
      method: entry.method,
      headers: { ...Object.fromEntries(headers), host: entry.url.host },
    });
    sent.once('error', reject);
    sent.once('response', (answer) => {
      const { connection: _, 'transfer-encoding': __, 'keep-alive': ___, ...kept } = answer.headers;
      const isText = /json|javascript|css|html|svg/.test(answer.headers['content-type'] ?? '');
      bodyOf(answer).then((plain) => {
        const body = isText ? gzipSync(plain) : plain;
        const compressed = isText ? { 'content-encoding': 'gzip', 'content-length': body.length } : {};
        resolve({ status: answer.statusCode ?? 502, headers: { ...kept, ...compressed }, body });
      }, reject);
    });
    request.pipe(sent);
  });
}

async function bodyOf(message: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk);
  return Buffer.concat(chunks);
}
