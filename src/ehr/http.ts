import { ehrError, fail, ok } from './errors.ts';
import { type Heard, tellHeard } from './heard.ts';
import { outcomeCodes, saysPagingExpired } from './outcome.ts';
import { type HttpFailure, type PrivateRequest, sendPrivately } from './private-request.ts';
import { accessToken, renewToken } from './token.ts';
import type { EhrError, EhrErrorKind, Session } from './types.ts';
import { insideBase } from './url.ts';

/** What is sent to the EHR. `address` is relative to the FHIR base, or absolute and inside it. */
export type HttpRequest = Omit<PrivateRequest, 'headers'> & {
  address: string;
  headers?: Record<string, string>;
};

export type HttpAnswer = {
  status: number;
  /** Parsed JSON; undefined when the answer has no body. */
  body: unknown;
  bytes: number;
  location: string | null;
};

export type HttpResult = { ok: true; value: HttpAnswer } | ({ ok: false } & HttpFailure);

/**
 * Sends a request with the session's token to the FHIR base and nowhere else: an address outside it is refused before
 * anything leaves, and redirects are not followed. A 401 renews the token once, where the session can.
 */
export async function send(session: Session, request: HttpRequest): Promise<HttpResult> {
  const result = await exchange(session, request);
  tellHeard(session, heardIn(result));
  return result;
}

async function exchange(session: Session, request: HttpRequest): Promise<HttpResult> {
  const url = insideBase(session.serverUrl, request.address);
  if (url === null) return { ...fail(ehrError('malformed', 'address outside the FHIR base')), status: null };
  const token = await accessToken(session);
  if (!token.ok) return { ...token, status: token.error.kind === 'auth' ? 401 : null };
  const first = await sendWithToken(url, request, token.value);
  if (first.ok || first.status !== 401) return first;
  const renewed = await renewToken(session);
  // Refused as it was sent, but not for good where the renewal was only not answered.
  return renewed.ok ? sendWithToken(url, request, renewed.value) : { ...renewed, status: 401 };
}

const HEARD: Partial<Record<EhrErrorKind, Heard>> = {
  auth: 'not-signed-in',
  network: 'nothing',
  aborted: 'nothing',
};

export const heardIn = (result: HttpResult): Heard =>
  result.ok ? 'answer' : (HEARD[result.error.kind] ?? 'answer');

async function sendWithToken(url: URL, request: HttpRequest, token: string): Promise<HttpResult> {
  const sent = await sendPrivately(url, {
    ...request,
    headers: { Accept: 'application/fhir+json', Authorization: `Bearer ${token}`, ...request.headers },
  });
  if (!sent.ok) return sent;
  const { status, accepted, headers, body, bytes } = sent.value;
  if (!accepted) return refusal(status, headers, body.ok ? body.value : undefined);
  if (!body.ok) return { ...body, status };
  return ok({ status, body: body.value, bytes, location: headers.get('Location') });
}

function refusal(status: number, headers: Headers, body: unknown): { ok: false } & HttpFailure {
  const retryAfterMs = status === 429 || status === 503 ? waitAskedFor(headers) : null;
  return {
    ...fail(statusError(status, body)),
    status,
    ...(retryAfterMs === null ? {} : { retryAfterMs }),
    ...(saysPagingExpired(body) ? { pagingExpired: true } : {}),
  };
}

/** `Retry-After` in seconds or as a date; null where the server, or its CORS headers, do not tell. */
function waitAskedFor(headers: Headers): number | null {
  const asked = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const until = Date.parse(asked);
  return Number.isNaN(until) ? null : Math.max(0, until - Date.now());
}

const KIND_OF_STATUS: Record<number, EhrErrorKind> = {
  401: 'auth',
  403: 'scope',
  404: 'not-found',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  429: 'rate-limit',
  501: 'unsupported',
};

function statusError(status: number, body: unknown): EhrError {
  const kind = KIND_OF_STATUS[status] ?? (status >= 500 ? 'server' : 'unsupported');
  // Codes only: the text of an OperationOutcome may name the patient.
  return ehrError(kind, [`HTTP ${status}`, ...outcomeCodes(body)].join(', '));
}
