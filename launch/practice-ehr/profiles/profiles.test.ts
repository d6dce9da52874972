import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isServed, type ServedType, servedTypeNames } from '../fhir/served.ts';
import type { PracticeEhr } from '../server.ts';
import { authorize, client, type Door, doorOf, launch, openLaunch, startEhr } from '../test-client.ts';
import { plain, profilesAt } from './index.ts';

/** What is true of every profile: it does what it says it does, and nothing else. */

const profiles = [plain, ...profilesAt(0)];

let ehr: PracticeEhr;
beforeAll(async () => {
  ehr = await startEhr({ profiles: profilesAt(0) });
});
afterAll(() => ehr.close());

describe.each(profiles)('like $name', (profile) => {
  let door: Door;
  let opened: Awaited<ReturnType<Door['open']>>;
  beforeAll(async () => {
    door = doorOf(ehr, profile);
    opened = await door.open('ada');
  });

  const declared = async () => (await door.metadata()).rest?.[0]?.resource ?? [];

  test('it has an address of its own', () => {
    const path = new URL(door.behaviour.fhirUrl).pathname;
    expect(path).toBe(profile.id === '' ? '/fhir' : `/${profile.id}/fhir`);
  });

  test('its SMART configuration names endpoints of its own', async () => {
    const answer = await fetch(`${door.behaviour.fhirUrl}/.well-known/smart-configuration`);
    const { fhirUrl, authUrl } = door.behaviour;
    expect(fhirUrl.replace(/fhir$/, 'auth')).toBe(authUrl);
    expect(await answer.json()).toMatchObject({ issuer: authUrl, token_endpoint: `${authUrl}/token` });
  });

  test('neither a launch nor a token of another EHR opens anything here', async () => {
    const other = ehr.like(profiles.find(({ id }) => id !== profile.id)?.id ?? '');
    const { back } = await authorize(door.behaviour, { launch: openLaunch(other) });
    expect(back.get('error')).toBe('invalid_request');
    const { access_token } = await launch(other);
    expect((await client(door.behaviour, access_token)('GET', 'Patient/ada')).status).toBe(401);
  });

  test('a type that its CapabilityStatement does not name is not there', async () => {
    const named = (await declared()).map(({ type }) => type);
    for (const type of servedTypeNames.filter((one) => !named.includes(one))) {
      expect([type, (await opened.fhir('GET', `${type}?_id=ada`)).status]).toEqual([type, 404]);
    }
    expect(named.length).toBeGreaterThan(10);
  });

  /** A search that finds nothing and is not refused for the way it is asked. */
  const search = (type: ServedType) => {
    const ways = ['_id=ada', 'code=x', 'category=assess-plan'];
    const accepted = (way: string) =>
      profile.refuses({ type, parameters: new URLSearchParams(way) }) === null;
    return `${type}?${ways.find(accepted)}`;
  };

  const grantable = async () =>
    (await declared()).flatMap(({ type, ...rest }) =>
      isServed(type) && !profile.token.notGranted.includes(type) ? [{ type, ...rest }] : [],
    );

  test('what its CapabilityStatement offers is done, and nothing else', async () => {
    const about = { subject: { reference: 'Patient/ada' }, patient: { reference: 'Patient/ada' } };
    for (const { type, interaction = [] } of await grantable()) {
      const offers = (code: string) => interaction.some((one) => one.code === code);
      const isRefused = async (method: string, path: string, body?: object) =>
        [403, 405].includes((await opened.fhir(method, path, body)).status);
      const isUnsearched = await isRefused('GET', search(type));
      const isUnwritten = await isRefused('POST', type, { resourceType: type, ...about });
      expect({ type, isUnsearched, isUnwritten }).toEqual({
        type,
        isUnsearched: !offers('search-type'),
        isUnwritten: !offers('create'),
      });
    }
  });

  test.runIf(profile.notes !== null)('a draft of a note is taken, or not, as its site says', async () => {
    const { status } = await opened.fhir('POST', 'DocumentReference', {
      resourceType: 'DocumentReference',
      status: 'current',
      docStatus: 'preliminary',
      subject: { reference: 'Patient/ada' },
      content: [{ attachment: { contentType: 'text/plain;charset=utf-8', data: 'QQ==' } }],
    });
    expect(status).toBe(profile.notes === 'draft' ? 201 : 422);
  });

  test('each search parameter it promises is answered, and no other', async () => {
    for (const { type, searchParam = [] } of await grantable()) {
      if (!Object.hasOwn(profile.parameters, type)) continue;
      const promised = searchParam.map(({ name }) => name);
      expect(promised).toContain('patient');
      for (const name of promised) {
        const { text } = await opened.fhir(
          'GET',
          `${search(type)}&${name}=${/date/i.test(name) ? 'ge2026' : 'ada'}`,
        );
        expect([type, name, text]).toEqual([
          type,
          name,
          expect.not.stringMatching(/no such search parameter|"4122"/),
        ]);
      }
      const { text } = await opened.fhir('GET', `${search(type)}&based-off=ada`);
      expect(text).toMatch(profile.unknownParameters === 'ignored' ? /"4122"/ : /no such search parameter/);
    }
  });
});
