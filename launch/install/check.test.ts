import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import shipped from '../../public/config.json' with { type: 'json' };
import { profilesAt } from '../practice-ehr/profiles/index.ts';
import type { PracticeEhr } from '../practice-ehr/server.ts';
import { startEhr } from '../practice-ehr/test-client.ts';
import type { Behaviour } from '../practice-ehr/types.ts';
import { check } from './check.ts';

let folder: string;
let ehr: PracticeEhr & Behaviour;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'renal-aml-'));
  ehr = await startEhr({ profiles: profilesAt(0) });
});
afterAll(async () => {
  await ehr.close();
  await rm(folder, { recursive: true });
});

const [issuer] = shipped.issuers;

/** What is said of a file with this content. */
async function said(content: unknown, ...args: string[]) {
  const file = join(folder, 'config.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  const lines: string[] = [];
  const listen = (words: string) => void lines.push(...words.replaceAll(folder, '…').split('\n'));
  const code = await check([file, ...args], { say: listen, complain: listen });
  /** The lines of the table that begin with this state, without their spaces. */
  const of = (state: string) =>
    lines.map((line) => line.trim().replaceAll(/\s+/g, ' ')).filter((line) => line.startsWith(`${state} `));
  return { code, lines, of };
}

/** A site with one EHR: the one that behaves like this. */
const siteOf = ({ fhirUrl, notes }: Behaviour, changes: object = {}) => ({
  issuers: [{ ...issuer, iss: fhirUrl, notes: notes ?? undefined, ...changes }],
});
const online = (profile: string, changes: object = {}) =>
  said(siteOf(ehr.like(profile), changes), '--online');

describe('a file', () => {
  test.each([
    ['{ "issuers": [', /^…\/config\.json: it is not JSON: /],
    [{ issuers: [{ ...issuer, label: '' }] }, /^…\/config\.json: issuers\[0\]\.label: must be a text$/],
    [{ issuers: [{ ...issuer, scope: 'x' }] }, /^…\/config\.json: issuers\[0\]\.scope: unknown key$/],
  ])('%j is refused by name and place', async (content, words) => {
    const { code, lines } = await said(content);
    expect([code, lines]).toEqual([2, [expect.stringMatching(words)]]);
  });

  test('that is not there is said to be not there', async () => {
    const lines: string[] = [];
    const listen = (words: string) => void lines.push(words);
    expect(await check([join(folder, 'none.json')], { say: listen, complain: listen })).toBe(2);
    expect(lines.join()).toContain('there is no such file');
  });

  test.each([[[]], [['a.json', '--offline']], [['a.json', '--online', 'nowhere']]])(
    'is not looked for when %j is asked',
    async (args) => {
      const lines: string[] = [];
      const listen = (words: string) => void lines.push(words);
      expect(await check(args, { say: listen, complain: listen })).toBe(2);
      expect(lines.join()).toContain('npm run check-config -- file');
    },
  );

  test('as shipped asks for all that the app needs', async () => {
    const { code, lines, of } = await said(shipped);
    expect([code, of('without'), of('MISSING')]).toEqual([0, [], []]);
    expect(lines.join('\n')).toContain('Whether the EHR has it, --online tells.');
  });

  test('whose scopes leave out what nothing can be done without is not ready', async () => {
    const { code, of, lines } = await said({
      issuers: [{ ...issuer, scopes: 'patient/Patient.r patient/Condition.rs patient/Observaton.rs' }],
    });
    expect(code).toBe(1);
    expect(of('MISSING')).toEqual([
      'MISSING Which chart is open the scope launch is not asked for, so the EHR does not say it',
      'MISSING Reads Observation not among the scopes: a visible gap',
    ]);
    expect(lines.join('\n')).toContain('Not ready: 2 things are missing.');
  });

  test.each([
    ['launch patient/Patient.sr', 'MISSING Scopes not scopes that the app knows: patient/Patient.sr'],
    ['launch openid', 'MISSING Scopes nothing of a chart is asked for'],
  ])('with the scopes %s says so', async (scopes, line) => {
    expect((await said({ issuers: [{ ...issuer, scopes }] })).of('MISSING')).toContain(line);
  });

  test('may ask in the scopes of version 1, and is told when it mixes both', async () => {
    const old = issuer?.scopes.replaceAll(/\.(rs?)(?= |$)/g, '.read').replaceAll(/\.(crus|c)(?= |$)/g, '.*');
    const { of } = await said({ issuers: [{ ...issuer, scopes: old }] });
    expect([of('without'), of('MISSING')]).toEqual([[], []]);
    const mixed = await said({ issuers: [{ ...issuer, scopes: `${old} patient/Binary.r` }] });
    expect(mixed.of('without').join()).toContain('version 1 and version 2 side by side');
  });

  test('that says of notes what its scopes do not is told', async () => {
    const scopes = issuer?.scopes.replace('DocumentReference.crus', 'DocumentReference.rs');
    const unused = await said({ issuers: [{ ...issuer, scopes }] });
    expect(unused.of('without').join()).toContain('notes is set, but the scopes do not ask');
    const unset = await said({ issuers: [{ ...issuer, notes: undefined }] });
    expect(unset.of('without').join()).toContain('notes does not say whether drafts are held');
  });
});

describe('an EHR that is asked itself', () => {
  test('plainly has all that the app needs', async () => {
    const { code, of } = await online('');
    expect([code, of('without'), of('MISSING')]).toEqual([0, [], []]);
    expect(of('ready')).toContain('ready Refuses a second copy itself by If-None-Exist');
  });

  test.each([
    ['epic-like', 'saved as a draft note: the EHR takes no care plan'],
    ['oracle-like', 'saved as a final note, once a practitioner signs it: the EHR takes no care plan'],
    ['athena-like', 'copied, printed or downloaded, not saved: the EHR takes no care plan'],
  ])('like %s is ready, and a plan is %s', async (profile, becomes) => {
    const { code, of } = await online(profile);
    expect(code).toBe(0);
    expect(of('without')).toContain(`without What becomes of a plan ${becomes}`);
    expect(of('without')).toContain('without Creates CarePlan not offered');
    expect(of('without')).toContain('without Reads MedicationStatement not offered: a visible gap');
    expect(of('without').join()).toMatch(/Scopes that the EHR lists the EHR does not list .*CarePlan/);
  });

  test.each([
    ['hapi-like', 'ready Refuses a second copy itself by If-None-Exist'],
    ['second-copies', 'without Refuses a second copy itself not said: the app looks for its earlier drafts'],
    ['stopped-conditions', 'without Refuses a second copy itself said, but a browser may not send'],
  ])('like %s: %s', async (profile, line) => {
    const { code, of } = await online(profile);
    expect(code).toBe(0);
    expect([...of('ready'), ...of('without')]).toContainEqual(expect.stringContaining(line));
  });

  test('is one of several: each has its table, and one that is not ready makes the whole not ready', async () => {
    const [plainly] = siteOf(ehr).issuers;
    const nowhere = { ...plainly, iss: 'http://localhost:9/fhir', label: 'Nobody' };
    const { code, lines } = await said({ issuers: [plainly, nowhere] }, '--online');
    expect(code).toBe(1);
    expect(lines.filter((line) => /^\S.*\(http/.test(line))).toHaveLength(2);
    expect(lines.join('\n')).toContain(
      'could not be read: no answer from http://localhost:9/fhir/.well-known',
    );
  });
});

describe('an EHR that lacks something', () => {
  /** Answers every address with what is here, and to every origin what these headers say. */
  async function answering(
    answers: Record<string, object>,
    headers: Record<string, string>,
    changes: object = {},
  ) {
    const server = createServer((request, response) => {
      const body = request.method === 'GET' ? answers[(request.url ?? '').replace('/fhir/', '')] : {};
      response.writeHead(body === undefined ? 404 : 200, headers).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = server.address();
    const url = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
    try {
      const site = { issuers: [{ ...issuer, iss: `${url}/fhir`, ...changes }] };
      const found = await said(site, '--online', 'https://apps.hospital.test/renal-aml/');
      return { ...found, url };
    } finally {
      server.close();
    }
  }

  const settings = {
    authorization_endpoint: 'https://id.test/authorize',
    token_endpoint: 'https://id.test/token',
    code_challenge_methods_supported: ['S256'],
  };
  const smart = (changes: object = {}) => ({
    '.well-known/smart-configuration': { ...settings, ...changes },
  });

  test('a token address that the policy does not let the app talk to is named, with what to add', async () => {
    const { of } = await answering(smart(), {});
    expect(of('MISSING').join()).toContain('add "https://id.test" to origins');
    const listed = await answering(smart(), {}, { origins: ['https://id.test'] });
    expect(listed.of('ready')).toContain('ready Token address https://id.test/token');
  });

  test.each([
    [{}, 'the settings name no issuer'],
    [{ issuer: 'https://id.test' }, 'not named'],
    [
      { issuer: 'https://id.test', jwks_uri: 'http://id.test/keys' },
      'http://id.test/keys is no https address',
    ],
    [{ issuer: 'https://id.test', jwks_uri: 'https://keys.test/a' }, 'add "https://keys.test" to origins'],
  ])('whose settings say of keys %j names nobody who signs', async (changes, why) => {
    const { of } = await answering(smart(changes), {});
    const keys = of('without').find((line) => line.startsWith('without Keys that sign who it is'));
    expect(keys).toContain(why);
    expect(keys).toContain('no final note can be signed');
  });

  test.each([
    [{ code_challenge_methods_supported: ['plain'] }, 'Sign-in with PKCE S256 not named among'],
    [{ authorization_endpoint: 'http://id.test/a' }, 'Sign-in address http://id.test/a is no https address'],
    [{ token_endpoint: undefined }, 'Token address not named'],
    [
      { capabilities: ['permission-v1'] },
      'Scopes that the EHR lists of SMART version 2, which this EHR does not',
    ],
  ])('%j', async (changes, line) => {
    expect((await answering(smart(changes), {})).of('MISSING')).toContainEqual(expect.stringContaining(line));
  });

  test('one that lets no page of another origin read is not ready; the origin that was asked for is named', async () => {
    const { code, of } = await answering(smart(), {});
    expect(code).toBe(1);
    expect(of('MISSING')).toContain(
      'MISSING Browser: reads not allowed from https://apps.hospital.test (CORS)',
    );
  });

  test('one that lets this origin alone is ready for it, as far as its headers go', async () => {
    const { of } = await answering(smart(), {
      'Access-Control-Allow-Origin': 'https://apps.hospital.test',
      'Access-Control-Allow-Headers': 'Authorization, Content-Type',
      'Access-Control-Allow-Methods': 'GET, POST',
    });
    expect(of('ready')).toContain('ready Browser: reads allowed from another origin');
    expect(of('ready')).toContain('ready Browser: saves allowed from another origin');
    expect(of('without').join()).toContain('Browser: changes of a draft not allowed');
  });

  test('a star stands for every header but the one that carries the token', async () => {
    const star = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
    expect((await answering(smart(), star)).of('MISSING').join()).toContain('Browser: reads not allowed');
  });

  test('of another version of FHIR is not ready', async () => {
    const statement = { resourceType: 'CapabilityStatement', fhirVersion: '3.0.2' };
    const { of } = await answering({ ...smart(), metadata: statement }, {});
    expect(of('MISSING')).toContain('MISSING FHIR version 3.0.2: the app reads R4');
  });

  test('that says nothing of itself is taken at its word', async () => {
    const { of } = await answering(smart(), {});
    expect(of('without').join()).toContain('CapabilityStatement could not be read: HTTP 404');
    expect(of('ready')).toContain('ready Reads Condition asked for');
  });
});
