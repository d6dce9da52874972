import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import shipped from '../../public/config.json' with { type: 'json' };
import { findIssuer, loadConfig, parseConfig } from './config.ts';

const issuer = { iss: 'https://ehr.test/fhir', label: 'Test EHR', clientId: 'app', scopes: 'launch' };

const faultsOf = (value: unknown): string => {
  const parsed = parseConfig(value);
  if (parsed.ok) throw new Error('expected to be refused');
  expect(parsed.error.kind).toBe('config');
  return parsed.error.detail;
};

describe('a configuration', () => {
  test('as shipped is accepted', () => expect(parseConfig(shipped).ok).toBe(true));

  test('may leave the identifier system of plans to the app', () => {
    const parsed = parseConfig({ issuers: [issuer] });
    expect(parsed.ok && parsed.value.issuers[0]?.planSystem).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  });

  test('may name its schema, for editors', () => {
    expect(parseConfig({ $schema: './config.schema.json', issuers: [issuer] }).ok).toBe(true);
  });

  test('may choose its own, name a contact and a page to open it from, and list further origins', () => {
    const own = {
      planSystem: 'https://hospital.test/plans',
      contact: 'IT, 1234',
      launchPage: 'https://ehr.test/open?who={patient}',
      origins: ['https://id.test'],
      frames: ['https://charts.test:8443', 'http://localhost:4500'],
    };
    const parsed = parseConfig({ issuers: [{ ...issuer, ...own }] });
    expect(parsed.ok && parsed.value.issuers[0]).toEqual({ ...issuer, ...own });
  });

  test.each([
    [null, 'the file must be an object'],
    [[], 'the file must be an object'],
    [{}, 'issuers: must be a list of at least one EHR'],
    [{ issuers: [] }, 'issuers: must be a list of at least one EHR'],
    [{ issuers: [issuer], issuer: 1 }, 'issuer: unknown key'],
    [{ issuers: ['x'] }, 'issuers[0]: must be an object'],
    [
      { issuers: [issuer, { ...issuer, iss: 'http://ehr.test' }] },
      'issuers[1].iss: must be an https address',
    ],
    [{ issuers: [{ ...issuer, clientId: undefined }] }, 'issuers[0].clientId: is missing'],
    [{ issuers: [{ ...issuer, label: ' ' }] }, 'issuers[0].label: must be a text'],
    [{ issuers: [{ ...issuer, scopes: ['launch'] }] }, 'issuers[0].scopes: must be a text'],
    [{ issuers: [{ ...issuer, scope: 'launch' }] }, 'issuers[0].scope: unknown key'],
    [{ issuers: [{ ...issuer, planSystem: 'plans' }] }, 'issuers[0].planSystem: must be a URI'],
    [
      { issuers: [{ ...issuer, launchPage: 'https://ehr.test/open' }] },
      'issuers[0].launchPage: must be an https address with {patient} in it',
    ],
    [
      { issuers: [{ ...issuer, origins: ['https://id.test/path'] }] },
      'issuers[0].origins: must be a list of https origins',
    ],
    [
      { issuers: [{ ...issuer, frames: ["https://id.test;script-src 'unsafe-inline'"] }] },
      'issuers[0].frames: must be a list of https origins',
    ],
    [{ issuers: [{ ...issuer, frames: ['http://id.test'] }] }, 'issuers[0].frames: must be'],
    [{ issuers: [issuer, { ...issuer, iss: 'https://EHR.test/fhir/' }] }, 'issuers[1].iss: is listed twice'],
  ])('%j is refused: %s', (value, fault) => expect(faultsOf(value)).toContain(`config.json: ${fault}`));

  test('with several faults is refused with all of them', () => {
    expect(faultsOf({ issuers: [{ ...issuer, iss: '', label: '' }] }).split('; ')).toHaveLength(2);
  });
});

describe('an EHR is found', () => {
  const config = { issuers: [{ ...issuer, planSystem: 'urn:x' }] };
  test('whatever the spelling of its address', () => {
    expect(findIssuer(config, 'https://EHR.test:443/fhir/')?.label).toBe('Test EHR');
  });
  test('and another is not', () => {
    expect(findIssuer(config, 'https://ehr.test/fhir2')).toBeNull();
    expect(findIssuer(config, 'not an address')).toBeNull();
  });
});

describe('fetching config.json', () => {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  const address = new URL('https://app.test/config.json');
  const answer = (respond: () => Response) => server.use(http.get(address.href, respond));

  test('gives the configuration', async () => {
    answer(() => HttpResponse.json({ issuers: [issuer] }));
    expect((await loadConfig(address)).ok).toBe(true);
  });

  test.each([
    ['a missing file', () => new HttpResponse(null, { status: 404 }), 'config', 'HTTP 404'],
    ['a page instead of JSON', () => HttpResponse.html('<p>hello'), 'config', 'not JSON'],
    ['no connection', () => HttpResponse.error(), 'network', 'could not be fetched'],
  ])('%s is an error with a sentence', async (_name, respond, kind, detail) => {
    answer(respond);
    const loaded = await loadConfig(address);
    expect(loaded).toMatchObject({ ok: false, error: { kind, detail: expect.stringContaining(detail) } });
    expect(!loaded.ok && loaded.error.sentence).toMatch(/^\w.*\.$/);
  });
});
