import { record, text } from '../../src/ehr/json.ts';

/** A public document of an EHR, and whether a browser shows it to a page of another origin. */
export type Told = { ok: true; body: unknown; open: boolean } | { ok: false; why: string };

/** What an EHR answers from outside, without anybody being signed in. */
export type Answers = {
  settings: Told;
  statement: Told;
  /** By which it is known who signed in; null where none are named. */
  keys: Told | null;
  /** Whether a browser lets the app read what its token request is answered, and send each of the others. */
  browser: Record<'token' | 'reads' | 'saves' | 'savesOnce' | 'changes', boolean>;
};

const TIMEOUT_MS = 15_000;

/** Asks as a browser would ask for a page of this origin. Nothing of a patient is asked for, and nothing written. */
export async function askEhr(iss: string, origin: string): Promise<Answers> {
  const base = iss.replace(/\/+$/, '');
  const [settings, statement] = await Promise.all([
    read(`${base}/.well-known/smart-configuration`, 'application/json', origin),
    read(`${base}/metadata`, 'application/fhir+json', origin),
  ]);
  const named = record(settings.ok ? settings.body : null);
  const tokenAddress = text(named['token_endpoint']);
  const keysAddress = text(named['jwks_uri']);
  const may = (path: string, method: string, ...headers: string[]) =>
    preflight(`${base}/${path}`, { origin, method, headers: ['authorization', ...headers] });
  const [keys, token, reads, saves, savesOnce, changes] = await Promise.all([
    keysAddress === null ? null : read(keysAddress, 'application/json', origin),
    tokenAddress === null ? false : tokenIsOpen(tokenAddress, origin),
    may('Patient/1', 'GET'),
    may('CarePlan', 'POST', 'content-type'),
    may('CarePlan', 'POST', 'content-type', 'if-none-exist'),
    may('CarePlan/1', 'PUT', 'content-type', 'if-match'),
  ]);
  return { settings, statement, keys, browser: { token, reads, saves, savesOnce, changes } };
}

async function read(address: string, accept: string, origin: string): Promise<Told> {
  const response = await ask(address, { headers: { Accept: accept, Origin: origin } });
  if (response === null) return { ok: false, why: `no answer from ${address}` };
  if (!response.ok) return { ok: false, why: `HTTP ${response.status} from ${address}` };
  try {
    return { ok: true, body: await response.json(), open: isOpenTo(response, origin) };
  } catch {
    return { ok: false, why: `no JSON from ${address}` };
  }
}

/** A request without a code: it is refused, and whether a browser shows the refusal is what is asked. */
async function tokenIsOpen(address: string, origin: string): Promise<boolean> {
  const body = new URLSearchParams({ grant_type: 'authorization_code' });
  const response = await ask(address, { method: 'POST', body, headers: { Origin: origin } });
  return response !== null && isOpenTo(response, origin);
}

type Wish = { origin: string; method: string; headers: readonly string[] };

/** What a browser asks before it sends such a request to another origin: https://fetch.spec.whatwg.org/#http-cors-protocol */
async function preflight(address: string, { origin, method, headers }: Wish): Promise<boolean> {
  const response = await ask(address, {
    method: 'OPTIONS',
    headers: {
      Origin: origin,
      'Access-Control-Request-Method': method,
      'Access-Control-Request-Headers': headers.join(','),
    },
  });
  if (response === null || !response.ok || !isOpenTo(response, origin)) return false;
  const methods = listed(response, 'Access-Control-Allow-Methods');
  const names = listed(response, 'Access-Control-Allow-Headers');
  const mayMethod =
    ['GET', 'POST'].includes(method) || methods.some((one) => one === '*' || one === method.toLowerCase());
  // The star does not stand for this one.
  const mayName = (name: string) => names.includes(name) || (names.includes('*') && name !== 'authorization');
  return mayMethod && headers.every(mayName);
}

const listed = (response: Response, header: string): string[] =>
  (response.headers.get(header) ?? '').split(',').map((one) => one.trim().toLowerCase());

function isOpenTo(response: Response, origin: string): boolean {
  const allowed = response.headers.get('Access-Control-Allow-Origin');
  return allowed === '*' || allowed === origin;
}

async function ask(address: string, request: RequestInit): Promise<Response | null> {
  try {
    return await fetch(address, { ...request, redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch {
    return null;
  }
}
