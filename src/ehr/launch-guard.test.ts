import { describe, expect, test } from 'vitest';
import { AGAIN, leaveMark } from './again-mark.ts';
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

/** What a tab keeps. */
function tabStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

describe('a launch', () => {
  test('by a known EHR is let in', () => {
    const checked = checkLaunch(`?${iss}&launch=abc`, config, tabStorage());
    expect(checked).toMatchObject({ ok: true, value: { launch: 'abc', issuer: { label: 'Test EHR' } } });
  });

  test('keeps the address as the EHR wrote it, because the EHR compares it', () => {
    const checked = checkLaunch(`?${iss}%2F&launch=abc`, config, tabStorage());
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
    const checked = checkLaunch(search, config, tabStorage());
    expect(checked).toMatchObject({
      ok: false,
      error: { kind: 'launch', detail: expect.stringContaining(detail) },
    });
    expect(!checked.ok && checked.error.sentence).toMatch(sentence);
  });
});

describe('a launch without a chart', () => {
  test('is let in where this tab asked for it, for the EHR that it was signed in to', () => {
    const tab = tabStorage();
    const mark = leaveMark(tab, 'https://ehr.test/fhir');
    expect(checkLaunch(`?${AGAIN}=${mark}`, config, tab)).toEqual({
      ok: true,
      value: { issuer: config.issuers[0], iss: 'https://ehr.test/fhir', launch: null },
    });
  });

  test('is let in once', () => {
    const tab = tabStorage();
    const search = `?${AGAIN}=${leaveMark(tab, 'https://ehr.test/fhir')}`;
    checkLaunch(search, config, tab);
    expect(checkLaunch(search, config, tab)).toMatchObject({ ok: false, error: { kind: 'launch' } });
  });

  test('asked for twice before it left is two launches, each with its own mark', () => {
    const tab = tabStorage();
    const marks = [leaveMark(tab, 'https://ehr.test/fhir'), leaveMark(tab, 'https://ehr.test/fhir')];
    expect(new Set(marks).size).toBe(2);
    for (const mark of marks) expect(checkLaunch(`?${AGAIN}=${mark}`, config, tab).ok).toBe(true);
  });

  test.each([
    ['a mark of another tab', (mark: string) => `?${AGAIN}=${mark}`, tabStorage(), /not made in this window/],
    ['no mark', () => `?${AGAIN}=`, null, /not made in this window/],
    ['a guessed mark', () => `?${AGAIN}=1`, null, /not made in this window/],
    ['an issuer beside it', (mark: string) => `?${AGAIN}=${mark}&${iss}`, null, /more than one way/],
    ['a launch beside it', (mark: string) => `?${AGAIN}=${mark}&launch=abc`, null, /more than one way/],
    ['a second mark', (mark: string) => `?${AGAIN}=1&${AGAIN}=${mark}`, null, /more than one way/],
    ['another server', (mark: string) => `?${AGAIN}=${mark}&fhirServiceUrl=x`, null, /not allowed/],
  ])('with %s is refused', (_, search, other, sentence) => {
    const tab = tabStorage();
    const mark = leaveMark(tab, 'https://ehr.test/fhir');
    const checked = checkLaunch(search(mark), config, other ?? tab);
    expect(checked).toMatchObject({ ok: false, error: { kind: 'launch' } });
    expect(!checked.ok && checked.error.sentence).toMatch(sentence);
  });

  test('at an EHR that is not set up any more is refused', () => {
    const tab = tabStorage();
    const mark = leaveMark(tab, 'https://gone.test/fhir');
    expect(checkLaunch(`?${AGAIN}=${mark}`, config, tab)).toMatchObject({
      ok: false,
      error: { detail: expect.stringContaining('not listed') },
    });
  });
});
