import Ajv from 'ajv';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import shipped from '../../public/config.json' with { type: 'json' };
import schema from '../../public/config.schema.json' with { type: 'json' };
import { configFaults, type Issuer } from './config.ts';

/** The schema is for who writes a configuration; the app itself holds to rules of its own. Both must mean the same. */
const validate = new Ajv({ strict: true, strictTypes: false, allErrors: true }).compile(schema);

const NOTHING = undefined;
const NO_TEXT = [NOTHING, '', '  ', 7, null, ['a']];
const NO_ORIGINS = [
  'https://id.test',
  [7],
  ['https://id.test/'],
  ['https://id.test/path'],
  ['http://id.test'],
  ['id.test'],
  ["https://id.test;script-src 'unsafe-inline'"],
  ['https://id.test', 'https://*.test'],
];
const ORIGINS = [
  NOTHING,
  [],
  ['https://id.test'],
  ['https://id.test:8443', 'http://localhost:4500', 'http://[::1]:4500'],
];

/** What a site may write under each key: what is right, and what is not. */
const VALUES: Record<keyof Issuer, { right: unknown[]; wrong: unknown[] }> = {
  iss: {
    right: [
      'https://ehr.test/fhir',
      'https://ehr.test',
      'https://ehr.test:8443/a/b/',
      'http://[::1]:4500/fhir',
      'http://localhost:4500/fhir',
    ],
    wrong: [
      ...NO_TEXT,
      'ehr.test/fhir',
      'http://ehr.test/fhir',
      'https://ehr.test/fhir?x=1',
      'https://me:secret@ehr.test/fhir',
      'https://ehr.test/fhir#a',
      'http://localhost.evil.test/fhir',
    ],
  },
  label: { right: ['County Hospital'], wrong: NO_TEXT },
  clientId: { right: ['0f1c'], wrong: NO_TEXT },
  scopes: {
    right: ['launch patient/Patient.r', 'launch patient/Patient.read'],
    wrong: [...NO_TEXT, ['launch']],
  },
  planSystem: {
    right: [NOTHING, 'https://ehr.test/plans', 'urn:oid:1.2'],
    wrong: ['', 'plans', 'urn:', 7, null],
  },
  launchPage: {
    right: [NOTHING, 'https://ehr.test/open?patient={patient}', 'http://localhost:4500/{patient}'],
    wrong: ['https://ehr.test/open', 'http://ehr.test/{patient}', '/open/{patient}', '{patient}', null],
  },
  notes: { right: [NOTHING, 'draft', 'final-only'], wrong: ['', 'final', true, null] },
  off: {
    right: [NOTHING, [], ['saving'], ['patient-sheet', 'saving']],
    wrong: ['saving', ['save'], [7], null, true],
  },
  contact: { right: [NOTHING, 'IT, 1234'], wrong: ['', ' ', 1234, null] },
  origins: { right: ORIGINS, wrong: NO_ORIGINS },
  frames: { right: ORIGINS, wrong: NO_ORIGINS },
};

/** As a file holds it: without what is undefined. */
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const right: Record<string, unknown> = Object.fromEntries(
  Object.entries(VALUES).map(([key, values]) => [key, values.right.at(-1)]),
);
const verdicts = (config: unknown) => {
  const value = written(config);
  return { app: configFaults(value).length === 0, schema: validate(value) };
};
const BOTH = { app: true, schema: true };
const NEITHER = { app: false, schema: false };

describe('the schema and the app', () => {
  test('take the configuration as shipped', () => expect(verdicts(shipped)).toEqual(BOTH));

  test('know the same keys', () => {
    expect(Object.keys(schema.definitions.issuer.properties)).toEqual(Object.keys(VALUES));
  });

  describe.each(Object.entries(VALUES))('of %s', (key, values) => {
    test.each(values.right)('both take %j', (value) => {
      expect(verdicts({ issuers: [{ ...right, [key]: value }] })).toEqual(BOTH);
    });
    test.each(values.wrong)('both refuse %j', (value) => {
      expect(verdicts({ issuers: [{ ...right, [key]: value }] })).toEqual(NEITHER);
    });
  });

  test.each([
    null,
    [],
    {},
    { issuers: [] },
    { issuers: {} },
    { issuers: ['x'] },
    { issuers: [right], issuer: 1 },
    { issuers: [{ ...right, scope: 'launch' }] },
  ])('both refuse %j', (config) => expect(verdicts(config)).toEqual(NEITHER));

  test('agree on any configuration of many EHRs made of these', () => {
    const anyOf = ({ right, wrong }: { right: unknown[]; wrong: unknown[] }) =>
      fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...right) }, fc.constantFrom(...wrong));
    const { iss: _, ...others } = VALUES;
    const issuer = fc.record(
      Object.fromEntries(Object.entries(others).map(([key, values]) => [key, anyOf(values)])),
    );
    const issuers = fc
      .array(issuer, { maxLength: 5 })
      // That no address is listed twice is beyond a schema: only the app tells.
      .map((all) => all.map((one, index) => ({ ...one, iss: `https://ehr.test/tenant-${index}` })));
    fc.assert(
      fc.property(issuers, (all) => {
        const { app, schema } = verdicts({ issuers: all });
        expect(app).toBe(schema);
      }),
      { numRuns: 500 },
    );
  });
});
