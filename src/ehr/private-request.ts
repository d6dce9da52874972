import { ehrError, fail, ok } from './errors.ts';
import type { EhrError, Result } from './types.ts';

/** What every request that carries a secret asks of the browser. */
export const PRIVATELY = {
  cache: 'no-store',
  credentials: 'omit',
  // A redirect could take the secret to another server.
  redirect: 'error',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

export const TIMEOUT_MS = 20_000;
const MAX_BYTES = 32 * 1024 * 1024;

export type PrivateRequest = {
  method?: 'GET' | 'POST' | 'PUT';
  headers: Record<string, string>;
  body?: string | URLSearchParams;
  /** For the whole exchange, body included. */
  timeoutMs?: number;
  /** Refuses a longer answer while it streams in. */
  maxBytes?: number;
  /** Lets other requests pass where connections are few. */
  later?: boolean;
};

/** What the server said, whatever its status. */
type Reply = {
  status: number;
  accepted: boolean;
  headers: Headers;
  /** Parsed JSON; undefined when the reply has no body. Error: `malformed`. */
  body: Result<unknown>;
  /** As it came. */
  content: string;
  bytes: number;
};

/** Why there is no usable answer. */
export type HttpFailure = {
  error: EhrError;
  /** Null: the server's decision is not known. */
  status: number | null;
  /** Cut off at `maxBytes`. */
  tooLong?: true;
  /** The server asks to wait this long. */
  retryAfterMs?: number;
  /** The search has to be asked anew: the server no longer keeps its pages. */
  pagingExpired?: true;
};

/** Sends a request and reads the reply as JSON. Errors: `network`, `aborted` (no answer in time), `malformed`. */
export async function sendPrivately(
  url: URL,
  request: PrivateRequest,
): Promise<{ ok: true; value: Reply } | ({ ok: false } & HttpFailure)> {
  const timeout = AbortSignal.timeout(request.timeoutMs ?? TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      ...PRIVATELY,
      method: request.method ?? 'GET',
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      priority: request.later === true ? 'low' : 'auto',
      signal: timeout,
    });
    const { status, ok: accepted, headers } = response;
    const text = await readText(response, request.maxBytes ?? MAX_BYTES);
    if (text === null) return { ...fail(ehrError('malformed', 'answer too long')), status, tooLong: true };
    return ok({
      status,
      accepted,
      headers,
      body: parse(text.content),
      content: text.content,
      bytes: text.bytes,
    });
  } catch {
    const kind = timeout.aborted ? 'aborted' : 'network';
    return { ...fail(ehrError(kind, timeout.aborted ? 'no answer in time' : 'no answer')), status: null };
  }
}

/** The body as text, or null once it is longer than allowed. */
async function readText(response: Response, maxBytes: number) {
  let bytes = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) controller.terminate();
      else controller.enqueue(chunk);
    },
  });
  const content = await new Response(response.body?.pipeThrough(limit) ?? null).text();
  return bytes > maxBytes ? null : { content, bytes };
}

function parse(text: string): Result<unknown> {
  if (text.trim() === '') return ok(undefined);
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(ehrError('malformed', 'not JSON'));
  }
}
