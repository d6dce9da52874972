import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ada, ben, nephrologist, urologist } from '../fixtures.ts';
import {
  appUrl,
  askToken,
  authorize,
  authorizeUrl,
  client,
  exchange,
  launch,
  openLaunch,
  startEhr,
} from '../test-client.ts';

let ehr: Awaited<ReturnType<typeof startEhr>>;
beforeAll(async () => {
  ehr = await startEhr();
});
afterAll(() => ehr.close());

const claimsOf = (idToken: string) =>
  JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));

describe('what the server says of itself', () => {
  test('the SMART configuration names every endpoint and only S256', async () => {
    const response = await fetch(`${ehr.fhirUrl}/.well-known/smart-configuration`);
    const configuration = await response.json();
    expect(configuration).toMatchObject({
      authorization_endpoint: `${ehr.url}/auth/authorize`,
      token_endpoint: `${ehr.url}/auth/token`,
      code_challenge_methods_supported: ['S256'],
    });
    expect(configuration.capabilities).toEqual(
      expect.arrayContaining([
        'launch-ehr',
        'client-public',
        'context-ehr-patient',
        'permission-v2',
        'context-style',
      ]),
    );
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('the style address answers with SMART colours, readable from the app', async () => {
    const { smart_style_url } = await launch(ehr);
    const response = await fetch(smart_style_url);
    expect(await response.json()).toHaveProperty('color_background');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('a preflight of the token endpoint is allowed', async () => {
    const headers = { origin: appUrl, 'access-control-request-method': 'POST' };
    const response = await fetch(`${ehr.url}/auth/token`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('a launch from the chart', () => {
  test('the token comes with patient, encounter, banner, style and what was granted', async () => {
    const scope =
      'openid fhirUser launch patient/CarePlan.crs patient/Condition.rs patient/Banana.rs user/Condition.rs';
    const token = await launch(ehr, { encounterId: 'ada-visit', scope });
    expect(token).toMatchObject({
      patient: 'ada',
      encounter: 'ada-visit',
      need_patient_banner: true,
      smart_style_url: `${ehr.url}/smart-style.json`,
      scope: 'openid fhirUser launch patient/CarePlan.crs patient/Condition.rs',
      expires_in: 3600,
    });
  });

  test('the id_token names the clinician and is signed with the published key', async () => {
    const { id_token } = await launch(ehr);
    expect(claimsOf(id_token)).toMatchObject({
      iss: `${ehr.url}/auth`,
      aud: 'renal-aml',
      fhirUser: `${ehr.fhirUrl}/Practitioner/${urologist.id}`,
      name: urologist.name,
    });
    const { keys } = await (await fetch(`${ehr.url}/auth/keys`)).json();
    const key = createPublicKey({ key: keys[0], format: 'jwk' });
    const [header, payload, signature = ''] = id_token.split('.');
    const signed = Buffer.from(`${header}.${payload}`);
    expect(verify('RSA-SHA256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
  });

  test('the clinician can be read as Practitioner', async () => {
    const { access_token } = await launch(ehr, { scope: 'openid patient/Practitioner.r' });
    const reply = await client(ehr, access_token)('GET', `Practitioner/${urologist.id}`);
    expect(reply.body).toMatchObject({ resourceType: 'Practitioner', name: [{ text: urologist.name }] });
  });

  test('without an encounter none is named', async () => {
    expect(await launch(ehr)).not.toHaveProperty('encounter');
  });

  test('a browser signed in as somebody else launches as the user of the chart', async () => {
    const first = await authorize(ehr, { launch: openLaunch(ehr, { userId: urologist.id }) });
    const handle = openLaunch(ehr, { userId: nephrologist.id, patientId: ben.id });
    const second = await authorize(ehr, { launch: handle }, first.cookie);
    const { token } = await exchange(ehr, second.back);
    expect(claimsOf(token.id_token).fhirUser).toBe(`${ehr.fhirUrl}/Practitioner/${nephrologist.id}`);
    expect(token.patient).toBe(ben.id);
    const earlier = await exchange(ehr, first.back);
    expect(earlier.token.patient).toBe(ada.id);
    expect(claimsOf(earlier.token.id_token).name).toBe(urologist.name);
  });
});

describe('a launch that is refused goes back to the app with a readable reason', () => {
  test('a handle used a second time', async () => {
    const handle = openLaunch(ehr);
    expect((await authorize(ehr, { launch: handle })).back.get('code')).not.toBeNull();
    const { back } = await authorize(ehr, { launch: handle });
    expect(Object.fromEntries(back)).toMatchObject({ error: 'invalid_request', state: 'the-state' });
    expect(back.get('error_description')).toMatch(/used already or is not known.*chart again/);
    expect(back.get('code')).toBeNull();
  });

  test('one handle in two tabs at once works in one of them', async () => {
    const handle = openLaunch(ehr);
    const both = await Promise.all([authorize(ehr, { launch: handle }), authorize(ehr, { launch: handle })]);
    expect(both.filter(({ back }) => back.has('code'))).toHaveLength(1);
  });

  test.each([
    ['an unknown handle', { launch: 'made-up' }, /not known/],
    ['no handle at all', { launch: undefined }, /launch is missing/],
    ['another audience', { aud: 'https://other.example/fhir' }, /aud must be/],
    ['no audience', { aud: undefined }, /aud must be/],
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, /PKCE/],
    ['plain PKCE', { code_challenge_method: 'plain' }, /code_challenge_method/],
  ])('%s', async (_, changes, reason) => {
    const { back } = await authorize(ehr, { launch: openLaunch(ehr), ...changes });
    expect(back.get('error')).toBe('invalid_request');
    expect(back.get('error_description')).toMatch(reason);
  });

  test.each([
    ['a redirect address that is not the app', { redirect_uri: `${appUrl}/elsewhere` }],
    ['an unknown client', { client_id: 'somebody' }],
  ])('%s is never redirected to', async (_, changes) => {
    const url = authorizeUrl(ehr, { launch: openLaunch(ehr), ...changes });
    const response = await fetch(url, { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(await response.text()).toContain('The app could not be opened');
  });
});

describe('the token endpoint', () => {
  test('a code needs its own verifier', async () => {
    const { back } = await authorize(ehr, { launch: openLaunch(ehr) });
    const form = {
      grant_type: 'authorization_code',
      code: back.get('code') ?? '',
      code_verifier: 'x'.repeat(43),
    };
    const { status, token } = await askToken(ehr, form);
    expect([status, token.error]).toEqual([400, 'invalid_grant']);
  });

  test('a code used twice ends the session it had opened', async () => {
    const { back } = await authorize(ehr, { launch: openLaunch(ehr) });
    const first = await exchange(ehr, back);
    expect((await exchange(ehr, back)).status).toBe(400);
    const reply = await client(ehr, first.token.access_token)('GET', 'Patient/ada');
    expect(reply.status).toBe(401);
  });

  test('a refresh keeps patient, scope and user', async () => {
    const first = await launch(ehr);
    const form = { grant_type: 'refresh_token', refresh_token: first.refresh_token ?? '' };
    const { status, token } = await askToken(ehr, form);
    expect(status).toBe(200);
    expect(token).toMatchObject({ patient: 'ada', scope: first.scope });
    expect(token.access_token).not.toBe(first.access_token);
    const reply = await client(ehr, token.access_token)('GET', 'Patient/ada');
    expect(reply.status).toBe(200);
  });

  test('no refresh token without offline_access or online_access', async () => {
    expect(await launch(ehr, { scope: 'openid launch' })).not.toHaveProperty('refresh_token');
    expect(await launch(ehr, { scope: 'openid online_access' })).toHaveProperty('refresh_token');
  });

  test('an access token ends when it said it would', async () => {
    const brief = await startEhr({ tokenSeconds: 1 });
    try {
      const { access_token, expires_in } = await launch(brief);
      expect(expires_in).toBe(1);
      expect((await client(brief, access_token)('GET', 'Patient/ada')).status).toBe(200);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const late = await client(brief, access_token)('GET', 'Patient/ada');
      expect(late.status).toBe(401);
      expect(late.headers.get('www-authenticate')).toContain('invalid_token');
    } finally {
      await brief.close();
    }
  });
});
