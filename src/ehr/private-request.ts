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
  /** So much may still come in of several answers together: one that would go beyond it is refused likewise. */
  shared?: Allowance;
  /** Lets other requests pass where connections are few. */
  later?: boolean;
};

/**
 * What arrives is taken from it, what is not kept is given back. `objects`: a few bytes of JSON can be an object or a
 * list, which takes ten times their room.
 */
export type Allowance = { bytes: number; objects: number };

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
    const text = await readText(response, request.maxBytes ?? MAX_BYTES, request.shared);
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

/** How many objects and lists begin here, at most. Every byte is looked at: `{` and `[` differ in one bit alone. */
function opened(chunk: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < chunk.length; at += 1) if (((chunk[at] ?? 0) | 0x20) === 0x7b) count += 1;
  return count;
}

/** The body as text; null once it is longer than allowed: what has come by then is dropped, not put together. */
async function readText(response: Response, maxBytes: number, shared: Allowance | undefined) {
  const taken: Allowance = { bytes: 0, objects: 0 };
  const chunks: Uint8Array[] = [];
  const take = (chunk: Uint8Array): boolean => {
    chunks.push(chunk);
    taken.bytes += chunk.byteLength;
    if (shared === undefined) return taken.bytes <= maxBytes;
    const begun = opened(chunk);
    taken.objects += begun;
    shared.bytes -= chunk.byteLength;
    shared.objects -= begun;
    return taken.bytes <= maxBytes && shared.bytes >= 0 && shared.objects >= 0;
  };
  const giveBack = () => {
    if (shared === undefined) return;
    shared.bytes += taken.bytes;
    shared.objects += taken.objects;
  };
  const reader = response.body?.getReader();
  try {
    for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
      if (take(next.value)) continue;
      giveBack();
      // Nothing more is asked for; whether that arrives is of no matter.
      void reader?.cancel().catch(() => {});
      return null;
    }
  } catch (thrown) {
    giveBack();
    throw thrown;
  }
  const decoder = new TextDecoder();
  const content = chunks.map((chunk) => decoder.decode(chunk, { stream: true }));
  return { content: [...content, decoder.decode()].join(''), bytes: taken.bytes };
}

function parse(text: string): Result<unknown> {
  if (text.trim() === '') return ok(undefined);
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(ehrError('malformed', 'not JSON'));
  }
}
