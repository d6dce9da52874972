import { describe, expect, test } from 'vitest';
import { checkLaunch } from './launch-guard.ts';

const config = {
  issuers: [
    {
      iss: 'https://ehr.test/fhir',
      label: 'Test EHR',
      clientId: 'app',
      scopes: 'launch',
      planSystem: 'urn:x',
    },
  ],
};
const iss = 'iss=https%3A%2F%2Fehr.test%2Ffhir';

describe('a launch', () => {
  test('by a known EHR is let in', () => {
    const checked = checkLaunch(`?${iss}&launch=abc`, config);
    expect(checked).toMatchObject({ ok: true, value: { launch: 'abc', issuer: { label: 'Test EHR' } } });
  });

  test('keeps the address as the EHR wrote it, because the EHR compares it', () => {
    const checked = checkLaunch(`?${iss}%2F&launch=abc`, config);
    expect(checked.ok && checked.value.iss).toBe('https://ehr.test/fhir/');
  });

  test.each([
    ['', 'no iss and no launch', /opens from a patient’s chart/],
    ['?launch=abc', 'iss is missing', /which record system it comes from/],
    ['?iss=&launch=abc', 'iss is missing', /which record system it comes from/],
    ['?iss=https%3A%2F%2Fevil.test%2Ffhir&launch=abc', 'not listed', /not one this site has set up/],
    ['?iss=javascript:alert(1)&launch=abc', 'not listed', /not one this site has set up/],
    [`?${iss}`, 'launch is missing', /which chart was open/],
    [`?${iss}&launch=`, 'launch is missing', /which chart was open/],
    [`?${iss}&${iss}&launch=abc`, 'given twice', /more than one/],
    [`?${iss}&launch=abc&launch=def`, 'given twice', /more than one/],
    ['?fhirServiceUrl=https%3A%2F%2Fopen.test', 'fhirServiceUrl', /not allowed/],
    [`?${iss}&launch=abc&fhirServiceUrl=x`, 'fhirServiceUrl', /not allowed/],
    [`?${iss}&launch=abc&patientId=2`, 'patientId', /not allowed/],
    [`?${iss}&launch=abc&clientId=other`, 'clientId', /not allowed/],
  ])('%s is refused', (search, detail, sentence) => {
    const checked = checkLaunch(search, config);
    expect(checked).toMatchObject({
      ok: false,
      error: { kind: 'launch', detail: expect.stringContaining(detail) },
    });
    expect(!checked.ok && checked.error.sentence).toMatch(sentence);
  });
});
