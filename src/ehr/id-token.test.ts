import { describe, expect, test } from 'vitest';
import { readIdToken } from './id-token.ts';
import { launchOf } from './token.ts';
import { sessionOf } from './test-tab.ts';
import { unsigned } from './test-issuer.ts';

const AT = 1_800_000_000;
const claims = {
  iss: 'https://ehr.test/auth',
  aud: 'app',
  nonce: 'n-1',
  exp: AT + 300,
  name: 'Dr Øyvind Ñáñez ÿ>?',
  fhirUser: 'Practitioner/1',
};
const NOBODY = { name: null, fhirUser: null, locale: null };

/** What is read from a token that came with the answer to a launch. */
function read(idToken: unknown, launch: Record<string, unknown> = {}) {
  const open = launchOf(sessionOf());
  if (open === null) throw new Error('a session has a launch');
  const begun = { clientId: 'app', issuer: 'https://ehr.test/auth', nonce: 'n-1', signedInAt: AT };
  return readIdToken({
    ...open,
    ...begun,
    ...launch,
    tokenResponse: { ...open.tokenResponse, id_token: idToken },
  });
}
const readClaims = (changes: Record<string, unknown>, launch?: Record<string, unknown>) =>
  read(unsigned({ ...claims, ...changes }), launch);

describe('an id_token', () => {
  test('names the clinician, in any script', () => {
    const token = unsigned(claims);
    expect(token).toMatch(/[-_]/);
    expect(read(token)).toMatchObject({ name: 'Dr Øyvind Ñáñez ÿ>?', fhirUser: 'Practitioner/1' });
  });

  test('may be for several audiences, and may use the older claim', () => {
    const older = { aud: ['x', 'app'], azp: 'app', fhirUser: undefined, profile: 'Practitioner/2' };
    expect(readClaims(older).fhirUser).toBe('Practitioner/2');
  });

  test('tells the locale of who is signed in; what is none is ignored', () => {
    expect(readClaims({ locale: 'en_US' }).locale).toBe('en-US');
    expect(readClaims({ locale: 'english' }).locale).toBeNull();
  });

  test('that ended a moment before it came is taken: clocks differ', () => {
    expect(readClaims({ exp: AT - 30 })).toMatchObject({ fhirUser: 'Practitioner/1' });
  });

  test.each<[string, Record<string, unknown>]>([
    ['of another app', { aud: 'other' }],
    ['without audience', { aud: undefined }],
    ['for several apps, given to another', { aud: ['app', 'other'], azp: 'other' }],
    ['of another issuer', { iss: 'https://evil.test' }],
    ['without issuer', { iss: undefined }],
    ['of another launch', { nonce: 'n-2' }],
    ['of no launch', { nonce: undefined }],
    ['that had ended when it came', { exp: AT - 61 }],
    ['without an end', { exp: undefined }],
    ['whose end is no number', { exp: '9999999999' }],
  ])('%s names nobody', (_name, changes) => {
    expect(readClaims({ ...changes, locale: 'en-US' })).toEqual(NOBODY);
  });

  test.each(['clientId', 'issuer', 'nonce', 'signedInAt'])(
    'names nobody where the launch has no %s to hold it against',
    (member) => {
      const claim = { clientId: 'aud', issuer: 'iss', nonce: 'nonce', signedInAt: 'exp' }[member] ?? '';
      expect(readClaims({}, { [member]: undefined })).toEqual(NOBODY);
      expect(readClaims({ [claim]: undefined }, { [member]: undefined })).toEqual(NOBODY);
    },
  );

  test.each([
    ['that is not one', 'x.y.z'],
    ['without claims', unsigned(null)],
    ['without parts', ''],
    ['that is missing', undefined],
  ])('%s names nobody', (_name, token) => {
    expect(read(token)).toEqual(NOBODY);
  });
});
