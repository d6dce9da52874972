import { createHash, randomBytes } from 'node:crypto';
import type { CapabilityStatement, Coding, Practitioner, Resource } from 'fhir/r4';
import { servedTypeNames } from './fhir/served.ts';
import { ada, ben, nephrologist, urologist } from './fixtures.ts';
import { type PracticeEhr, type PracticeEhrOptions, startPracticeEhr } from './server.ts';
import type { Profile } from './profiles/profile.ts';
import type { Behaviour, PracticePatient, PracticeUser } from './types.ts';

/** Nobody answers there: the tests only look at where the browser is sent. */
export const appUrl = 'http://localhost:4999';

/** Its own behaviour at hand too: most tests are about that. */
export async function startEhr(options: Partial<PracticeEhrOptions> = {}): Promise<PracticeEhr & Behaviour> {
  const ehr = await startPracticeEhr({
    port: 0,
    appUrl,
    users: [urologist, nephrologist],
    staff: [urologist, nephrologist].map(practitioner),
    patients: [ada, ben],
    profiles: [],
    ...options,
  });
  return { ...ehr, ...ehr.plain };
}

function practitioner({ id, name }: PracticeUser): Practitioner {
  return { resourceType: 'Practitioner', id, active: true, name: [{ text: name }] };
}

type LaunchOf = { userId?: string; patientId?: string; encounterId?: string | null };

/** A handle as the chart screen would open it. */
export function openLaunch(ehr: Behaviour, of: LaunchOf = {}): string {
  const { userId = urologist.id, patientId = ada.id, encounterId = null } = of;
  return ehr.openLaunch({ userId, patientId, encounterId, needPatientBanner: true });
}

const verifier = randomBytes(32).toString('base64url');

/** What the app's launch page asks for. `undefined` leaves a parameter out. */
export function authorizeUrl(ehr: Behaviour, changes: Record<string, string | undefined> = {}): string {
  const wanted = {
    response_type: 'code',
    client_id: 'renal-aml',
    redirect_uri: `${appUrl}/`,
    scope:
      'openid fhirUser launch offline_access patient/Patient.r patient/Condition.rs patient/CarePlan.crus',
    state: 'the-state',
    aud: ehr.fhirUrl,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const url = new URL(`${ehr.authUrl}/authorize`);
  for (const [name, value] of Object.entries(wanted))
    if (value !== undefined) url.searchParams.set(name, value);
  return url.href;
}

/** Follows the authorize request to where it sends the browser back to. */
export async function authorize(
  ehr: Behaviour,
  changes: Record<string, string | undefined>,
  cookie = '',
): Promise<{ back: URLSearchParams; cookie: string }> {
  const headers = { cookie };
  const response = await fetch(authorizeUrl(ehr, changes), { redirect: 'manual', headers });
  const location = response.headers.get('location');
  if (location === null) throw new Error(`No redirect: ${response.status} ${await response.text()}`);
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { back: new URL(location).searchParams, cookie: cookies.join('; ') };
}

export type TokenResponse = {
  access_token: string;
  refresh_token?: string;
  id_token: string;
  expires_in: number;
  scope: string;
  patient: string;
  encounter?: string;
  need_patient_banner: boolean;
  smart_style_url: string;
  tenant?: string;
  error?: string;
};

export async function askToken(
  ehr: Behaviour,
  form: Record<string, string>,
): Promise<{ status: number; token: TokenResponse }> {
  const body = new URLSearchParams({ client_id: 'renal-aml', redirect_uri: `${appUrl}/`, ...form });
  const response = await fetch(`${ehr.authUrl}/token`, { method: 'POST', body });
  return { status: response.status, token: await response.json() };
}

export function exchange(
  ehr: Behaviour,
  back: URLSearchParams,
): Promise<{ status: number; token: TokenResponse }> {
  const code = back.get('code') ?? '';
  return askToken(ehr, { grant_type: 'authorization_code', code, code_verifier: verifier });
}

/** From the chart to a token in one step. */
export async function launch(ehr: Behaviour, of: LaunchOf & { scope?: string } = {}): Promise<TokenResponse> {
  const scope = of.scope === undefined ? {} : { scope: of.scope };
  const { back } = await authorize(ehr, { launch: openLaunch(ehr, of), ...scope });
  return (await exchange(ehr, back)).token;
}

export type Reply = { status: number; headers: Headers; body: Body; text: string };
type Outcome = {
  issue?: { severity: string; details: { text: string; coding?: Coding[] }; expression?: string[] }[];
};
/** As much of an answer as the tests look at. */
type Body = Resource &
  Outcome & {
    total?: number;
    entry?: { fullUrl?: string; resource?: Resource & Outcome; search?: { mode: string } }[];
    link?: { relation: string; url: string }[];
  };

/** A FHIR client with one token. `path` may also be a whole address, as next links are. */
export function client(ehr: Behaviour, accessToken: string) {
  return async (
    method: string,
    path: string,
    body?: unknown,
    more: Record<string, string> = {},
  ): Promise<Reply> => {
    const url = path.startsWith('http') ? path : `${ehr.fhirUrl}/${path}`;
    const json = { 'content-type': 'application/fhir+json' };
    const headers = { authorization: `Bearer ${accessToken}`, ...(body === undefined ? {} : json), ...more };
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const response = await fetch(url, { method, headers, ...sent });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? {} : JSON.parse(text),
      text,
    };
  };
}

/** Every scope there is: what a profile grants of it is what it offers. */
const EVERYTHING = `openid fhirUser launch offline_access ${servedTypeNames.map((type) => `patient/${type}.crus`).join(' ')}`;

/** An EHR that behaves as a profile says, as an app meets it at its door. */
export async function atTheDoorOf(profile: Profile, patients: PracticePatient[] = [ada]) {
  return doorOf(await startEhr({ patients, profiles: [profile] }), profile);
}

export function doorOf(ehr: PracticeEhr, profile: Profile) {
  const behaviour = ehr.like(profile.id);
  const open = async (patientId: string) => {
    const token = await launch(behaviour, { patientId, scope: EVERYTHING });
    return { token, fhir: client(behaviour, token.access_token) };
  };
  const metadata = async (): Promise<CapabilityStatement> =>
    (await fetch(`${behaviour.fhirUrl}/metadata`)).json();
  const offers = async (type: string) => {
    const statement = await metadata();
    const resource = statement.rest?.[0]?.resource?.find((one) => one.type === type);
    return resource?.interaction?.map(({ code }) => code) ?? null;
  };
  return { ehr, behaviour, open, metadata, offers, close: ehr.close };
}

export type Door = ReturnType<typeof doorOf>;
