import { describe, expect, test } from 'vitest';
import { readIdToken } from './id-token.ts';

const tokenOf = (claims: unknown) =>
  ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'signature'].join('.');

describe('an id_token', () => {
  test('names the clinician, in any script', () => {
    const token = tokenOf({ aud: 'app', name: 'Dr Øyvind Ñáñez ÿ>?', fhirUser: 'Practitioner/1' });
    expect(token).toMatch(/[-_]/);
    expect(readIdToken(token, 'app')).toMatchObject({
      name: 'Dr Øyvind Ñáñez ÿ>?',
      fhirUser: 'Practitioner/1',
    });
  });

  test('may be for several audiences, and may use the older claim', () => {
    const token = tokenOf({ aud: ['x', 'app'], profile: 'Practitioner/2' });
    expect(readIdToken(token, 'app')).toEqual({
      name: null,
      fhirUser: 'Practitioner/2',
      locale: null,
    });
  });

  test('tells the locale of who is signed in; what is none is ignored', () => {
    expect(readIdToken(tokenOf({ aud: 'app', locale: 'en_US' }), 'app').locale).toBe('en-US');
    expect(readIdToken(tokenOf({ aud: 'app', locale: 'english' }), 'app').locale).toBeNull();
  });

  test.each([
    ['of another app', tokenOf({ aud: 'other', name: 'Dr N' })],
    ['without audience', tokenOf({ name: 'Dr N' })],
    ['that is not one', 'x.y.z'],
    ['without claims', tokenOf(null)],
    ['without parts', ''],
    ['that is missing', undefined],
  ])('%s names nobody', (_name, token) => {
    expect(readIdToken(token, 'app')).toEqual({ name: null, fhirUser: null, locale: null });
  });
});
