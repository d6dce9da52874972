import { ehrError } from './errors.ts';
import type { Found } from './follow.ts';
import { array, record, text } from './json.ts';
import { sendPrivately } from './private-request.ts';
import { coverage } from './scopes.ts';
import { accessToken } from './token.ts';
import type { ReadRequest, Session } from './types.ts';
import { insideBase } from './url.ts';

/** So many texts of one read are fetched, the newest first, and so much of each. */
const MOST = 20;
const MAX_BYTES = 1024 * 1024;

type Json = Record<string, unknown>;

/**
 * Reports and notes with the texts that the EHR keeps apart from them (as Binary) put in their place. Plain text and HTML
 * only, from the FHIR base only. What could not be fetched makes the read one in part.
 */
export async function withTexts(session: Session, request: ReadRequest, found: Found): Promise<Found> {
  const { textsOf } = request;
  if (textsOf === undefined) return found;
  const apart = found.resources
    .map(record)
    .filter((one) => textsOf.test(kindOf(one)) && attachmentsOf(one).some(isApart))
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  const filled = new Map<unknown, Json | null>();
  await Promise.all(
    apart.map(async (one, index) => filled.set(one, index < MOST ? await fill(session, one) : null)),
  );
  const missing = [...filled.values()].filter((one) => one === null).length;
  const error = ehrError('malformed', `${request.resourceType}: ${missing} texts not read`);
  return {
    ...found,
    resources: found.resources.map((one) => filled.get(one) ?? one),
    problem: found.problem ?? (missing === 0 ? null : { why: 'truncated', error }),
  };
}

/** The words and codes of what it is; none of what cannot be written down, being nested without end. */
function kindOf({ type, category, code }: Json): string {
  try {
    return JSON.stringify([type, category, code]);
  } catch {
    return '';
  }
}

const dayOf = ({ effectiveDateTime, issued, date }: Json): string =>
  text(effectiveDateTime) ?? text(issued) ?? text(date) ?? '';

/** A report has its attachments at once, a document each in an element of its own. */
const attachmentsOf = ({ presentedForm, content }: Json): Json[] => [
  ...array(presentedForm).map(record),
  ...array(content).map((one) => record(record(one).attachment)),
];

const isApart = ({ contentType, url, data }: Json): boolean =>
  data === undefined && text(url) !== null && /^\s*text\/(plain|html)\b/i.test(text(contentType) ?? '');

/** A copy that holds its texts; null where one of them could not be had. */
async function fill(session: Session, resource: Json): Promise<Json | null> {
  const apart = attachmentsOf(resource).filter(isApart);
  const fetched = await Promise.all(apart.map((one) => fetchText(session, text(one.url) ?? '')));
  if (fetched.includes(null)) return null;
  const data = new Map(apart.map((one, index) => [one.url, fetched[index]]));
  const put = (one: unknown): unknown => {
    const attachment = record(one);
    if (!isApart(attachment)) return one;
    const type = text(attachment.contentType)?.split(';')[0];
    return { ...attachment, contentType: `${type}; charset=utf-8`, data: data.get(attachment.url) };
  };
  const { presentedForm, content } = resource;
  return {
    ...resource,
    ...(presentedForm === undefined ? {} : { presentedForm: array(presentedForm).map(put) }),
    ...(content === undefined
      ? {}
      : {
          content: array(content).map((one) => ({ ...record(one), attachment: put(record(one).attachment) })),
        }),
  };
}

/** Base64, as FHIR holds it; null where it could not be had. */
async function fetchText(session: Session, address: string): Promise<string | null> {
  const url = insideBase(session.serverUrl, address);
  if (url === null || coverage(session.scopes, 'Binary', 'Binary/x') === 'none') return null;
  const token = await accessToken(session);
  if (!token.ok) return null;
  const answer = await sendPrivately(url, {
    // As a resource or as it is: EHRs differ, whatever is asked for.
    headers: { Accept: 'application/fhir+json, text/*;q=0.9', Authorization: `Bearer ${token.value}` },
    maxBytes: MAX_BYTES,
    later: true,
  });
  if (!answer.ok || !answer.value.accepted) return null;
  const { body, content } = answer.value;
  const binary = body.ok ? record(body.value) : {};
  return binary.resourceType === 'Binary' ? text(binary.data) : base64(content);
}

const base64 = (words: string): string =>
  btoa(Array.from(new TextEncoder().encode(words), (byte) => String.fromCharCode(byte)).join(''));
