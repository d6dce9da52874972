import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ada, ben, chart, nephrologist, urologist } from '../fixtures.ts';
import { athenaLike } from '../profiles/athena-like.ts';
import {
  appUrl,
  askToken,
  authorize,
  authorizeUrl,
  client,
  doorOf,
  exchange,
  openLaunch,
  startEhr,
} from '../test-client.ts';
import type { Behaviour } from '../types.ts';

const scope = 'launch/patient openid fhirUser offline_access patient/Patient.r patient/Condition.rs';

let ehr: Awaited<ReturnType<typeof startEhr>>;
beforeAll(async () => {
  const eve = chart('eve', []);
  Object.assign(eve.resources[0] ?? {}, { name: [{ text: 'Eve <b>Moss' }], birthDate: '1980-05-03' });
  ehr = await startEhr({ patients: [ada, ben, eve], profiles: [athenaLike] });
});
afterAll(() => ehr.close());

/** A browser that is sent to the picker: where that is, and the cookies that it came with. */
async function toPicker(of: Behaviour = ehr, changes: Record<string, string | undefined> = {}, cookie = '') {
  const response = await fetch(authorizeUrl(of, { scope, ...changes }), {
    redirect: 'manual',
    headers: { cookie },
  });
  const cookies = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  return { url: response.headers.get('location') ?? '', cookie: [cookie, ...cookies].join('; ') };
}

type Picker = Awaited<ReturnType<typeof toPicker>>;

async function send({ url, cookie }: Picker, fields: Record<string, string>) {
  const body = new URLSearchParams(fields);
  const response = await fetch(url, { method: 'POST', body, redirect: 'manual', headers: { cookie } });
  return { status: response.status, location: response.headers.get('location'), text: await response.text() };
}

/** Follows the browser from the EHR back to the app. */
async function backFrom(location: string | null, cookie: string): Promise<URLSearchParams> {
  const response = await fetch(location ?? '', { redirect: 'manual', headers: { cookie } });
  const back = new URL(response.headers.get('location') ?? '');
  expect(back.origin + back.pathname).toBe(`${appUrl}/`);
  return back.searchParams;
}

async function choose(picker: Picker, patient: string): Promise<URLSearchParams> {
  return backFrom((await send(picker, { patient })).location, picker.cookie);
}

const claimsOf = (idToken: string) =>
  JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));

const capabilitiesOf = async ({ fhirUrl }: Behaviour): Promise<string[]> =>
  (await (await fetch(`${fhirUrl}/.well-known/smart-configuration`)).json()).capabilities;

describe('an app that is opened without a chart', () => {
  test('is told beforehand that it can be', async () => {
    expect(await capabilitiesOf(ehr)).toEqual(
      expect.arrayContaining(['launch-standalone', 'context-standalone-patient', 'launch-ehr']),
    );
  });

  test('gets the patient that was chosen, and that patient only', async () => {
    const { token } = await exchange(ehr, await choose(await toPicker(), ben.id));
    expect(token).toMatchObject({ patient: ben.id, scope, need_patient_banner: true });
    expect(token).not.toHaveProperty('encounter');
    const fhir = client(ehr, token.access_token);
    expect((await fhir('GET', `Patient/${ben.id}`)).status).toBe(200);
    expect((await fhir('GET', `Patient/${ada.id}`)).status).toBe(403);
  });

  test('is used by whoever is signed in to the EHR when the patient is chosen', async () => {
    const signedIn = await toPicker(ehr, {}, `practice-ehr-user=${nephrologist.id}`);
    const { token } = await exchange(ehr, await choose(signedIn, ada.id));
    expect(claimsOf(token.id_token)).toMatchObject({
      iss: `${ehr.url}/auth`,
      fhirUser: `${ehr.fhirUrl}/Practitioner/${nephrologist.id}`,
      name: nephrologist.name,
    });
  });

  test('in a browser that launched as somebody else before, it is used by who is signed in now', async () => {
    const earlier = await authorize(ehr, { launch: openLaunch(ehr, { userId: nephrologist.id }) });
    const back = await choose(await toPicker(ehr, {}, earlier.cookie), ben.id);
    const { token } = await exchange(ehr, back);
    expect([token.patient, claimsOf(token.id_token).name]).toEqual([ben.id, urologist.name]);
    expect((await exchange(ehr, earlier.back)).token.patient).toBe(ada.id);
  });

  test('keeps patient and scope when it renews its session', async () => {
    const first = (await exchange(ehr, await choose(await toPicker(), ben.id))).token;
    const form = { grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' };
    const { token } = await askToken(ehr, form);
    expect(token).toMatchObject({ patient: ben.id, scope });
  });

  test('gets its own state back, and needs its own verifier', async () => {
    const back = await choose(await toPicker(), ben.id);
    expect(back.get('state')).toBe('the-state');
    const code = back.get('code') ?? '';
    const form = { grant_type: 'authorization_code', code, code_verifier: 'x'.repeat(43) };
    expect((await askToken(ehr, form)).token.error).toBe('invalid_grant');
  });

  test('is told when no patient was chosen', async () => {
    const picker = await toPicker();
    const { location } = await send(picker, { cancel: 'true' });
    expect(Object.fromEntries(await backFrom(location, picker.cookie))).toMatchObject({
      error: 'access_denied',
      error_description: 'No patient was chosen.',
      state: 'the-state',
    });
  });

  test('with a launch from a chart nobody is asked', async () => {
    const { back } = await authorize(ehr, { scope, launch: openLaunch(ehr) });
    expect((await exchange(ehr, back)).token.patient).toBe(ada.id);
  });
});

describe('the page on which the patient is chosen', () => {
  test('names every patient with the day of birth, as text, under one heading', async () => {
    const { url, cookie } = await toPicker();
    const response = await fetch(url, { headers: { cookie } });
    const page = await response.text();
    expect(page.match(/<h1>/g)).toHaveLength(1);
    expect(page.match(/<button type="submit" name="patient"/g)).toHaveLength(3);
    expect(page).toMatch(/Eve &lt;b&gt;Moss<\/span>\s*<span>Born 3 May 1980/);
    expect(page).toContain('Signed in as');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('may stand in the frame of the chart and lead on to the app, and nowhere else', async () => {
    const { url, cookie } = await toPicker();
    const policy = (await fetch(url, { headers: { cookie } })).headers.get('content-security-policy');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain(`form-action 'self' ${appUrl};`);
  });

  test('knows no patient whom this practice does not have', async () => {
    const picker = await toPicker();
    expect(await send(picker, { patient: 'somebody' })).toMatchObject({ status: 400, location: null });
    expect((await choose(picker, ada.id)).has('code')).toBe(true);
  });

  test('takes nothing from the form but the patient', async () => {
    const picker = await toPicker();
    const more = {
      patient: ada.id,
      userId: nephrologist.id,
      redirect_uri: 'https://evil.example/',
      state: 'another',
      scope: 'patient/*.cruds',
    };
    const back = await backFrom((await send(picker, more)).location, picker.cookie);
    const { token } = await exchange(ehr, back);
    expect([back.get('state'), token.scope, claimsOf(token.id_token).name]).toEqual([
      'the-state',
      scope,
      urologist.name,
    ]);
  });

  test('is for the browser that was sent there, and for its own request', async () => {
    const [mine, others] = [await toPicker(), await toPicker()];
    for (const picker of [
      { ...mine, cookie: '' },
      { ...mine, cookie: others.cookie },
      { ...mine, url: others.url },
    ])
      expect(await send(picker, { patient: ben.id })).toMatchObject({ status: 410, location: null });
    expect((await exchange(ehr, await choose(mine, ada.id))).token.patient).toBe(ada.id);
  });

  test('once the app is open no other patient can be chosen with it', async () => {
    const picker = await toPicker();
    const back = await choose(picker, ada.id);
    expect(await send(picker, { patient: ben.id })).toMatchObject({ status: 410, location: null });
    expect((await exchange(ehr, back)).token.patient).toBe(ada.id);
  });

  test('pressed twice, the second press counts', async () => {
    const picker = await toPicker();
    const first = await send(picker, { patient: ada.id });
    const { token } = await exchange(ehr, await choose(picker, ben.id));
    expect(token.patient).toBe(ben.id);
    expect((await backFrom(first.location, picker.cookie)).get('error')).toBe('invalid_request');
  });
});

describe('no patient is asked for', () => {
  test.each([
    ['without the scope for it', { scope: 'openid patient/Patient.r' }, /launch is missing/],
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }, /PKCE/],
    ['for another audience', { aud: 'https://other.example/fhir' }, /aud must be/],
  ])('%s', async (_, changes, reason) => {
    const { back } = await authorize(ehr, { scope, ...changes });
    expect(back.get('error')).toBe('invalid_request');
    expect(back.get('error_description')).toMatch(reason);
  });

  test('where the app wants nobody to be asked', async () => {
    const { back } = await authorize(ehr, { scope, prompt: 'none' });
    expect(back.get('error')).toBe('interaction_required');
  });

  test('for a redirect address that is not the app, and nothing is sent there', async () => {
    const url = authorizeUrl(ehr, { scope, redirect_uri: 'https://evil.example/' });
    const response = await fetch(url, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  });
});

describe('an EHR that opens apps from a chart only', () => {
  test('does not offer anything else, and says so to who tries', async () => {
    const { behaviour, open } = doorOf(ehr, athenaLike);
    const capabilities = await capabilitiesOf(behaviour);
    expect(capabilities).toContain('launch-ehr');
    expect(capabilities).not.toContain('launch-standalone');
    expect(capabilities).not.toContain('context-standalone-patient');
    const { back } = await authorize(behaviour, { scope });
    expect(back.get('error')).toBe('invalid_request');
    expect(back.get('error_description')).toMatch(/from a patient's chart only/);
    expect((await open(ada.id)).token.patient).toBe(ada.id);
  });
});
