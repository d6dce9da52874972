import { ehrError, fail, ok } from './errors.ts';
import { outcomeCodes } from './outcome.ts';
import { accessToken, renewToken } from './token.ts';
import type { EhrError, EhrErrorKind, Result, Session } from './types.ts';
import { insideBase } from './url.ts';

/** What is sent to the EHR. `address` is relative to the FHIR base, or absolute and inside it. */
export type HttpRequest = {
  address: string;
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string;
  /** For the whole exchange, body included. */
  timeoutMs?: number;
  /** Refuses a longer answer while it streams in. */
  maxBytes?: number;
};

export type HttpAnswer = {
  status: number;
  /** Parsed JSON; undefined when the answer has no body. */
  body: unknown;
  bytes: number;
  location: string | null;
};

/** Why there is no usable answer. `status` null: the server's decision is not known. `tooLong`: cut off at `maxBytes`. */
export type HttpFailure = { error: EhrError; status: number | null; tooLong?: true };

export type HttpResult = { ok: true; value: HttpAnswer } | ({ ok: false } & HttpFailure);

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/**
 * Sends a request with the session's token to the FHIR base and nowhere else: an address outside it is refused before
 * anything leaves, and redirects are not followed. A 401 renews the token once, where the session can.
 */
export async function send(session: Session, request: HttpRequest): Promise<HttpResult> {
  const url = insideBase(session.serverUrl, request.address);
  if (url === null) return { ...fail(ehrError('malformed', 'address outside the FHIR base')), status: null };
  const token = await accessToken(session);
  if (!token.ok) return { ...token, status: 401 };
  const first = await exchange(url, request, token.value);
  if (first.ok || first.status !== 401) return first;
  const renewed = await renewToken(session);
  return renewed.ok ? exchange(url, request, renewed.value) : first;
}

async function exchange(url: URL, request: HttpRequest, token: string): Promise<HttpResult> {
  const timeout = AbortSignal.timeout(request.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  let status: number | null = null;
  try {
    const response = await fetch(url, {
      method: request.method ?? 'GET',
      headers: { Accept: 'application/fhir+json', Authorization: `Bearer ${token}`, ...request.headers },
      ...(request.body === undefined ? {} : { body: request.body }),
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: timeout,
    });
    status = response.status;
    const text = await readText(response, request.maxBytes ?? DEFAULT_MAX_BYTES);
    if (text === null) return { ...fail(ehrError('malformed', 'answer too long')), status, tooLong: true };
    const body = parse(text.content);
    if (!response.ok) return { ...fail(statusError(status, body.ok ? body.value : undefined)), status };
    if (!body.ok) return { ...body, status };
    return ok({ status, body: body.value, bytes: text.bytes, location: response.headers.get('Location') });
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

const KIND_OF_STATUS: Record<number, EhrErrorKind> = {
  401: 'auth',
  403: 'scope',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'rate-limit',
};

function statusError(status: number, body: unknown): EhrError {
  const kind = KIND_OF_STATUS[status] ?? (status >= 500 ? 'server' : 'unsupported');
  // Codes only: the text of an OperationOutcome may name the patient.
  return ehrError(kind, [`HTTP ${status}`, ...outcomeCodes(body)].join(', '));
}
