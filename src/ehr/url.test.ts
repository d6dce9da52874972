import { describe, expect, test } from 'vitest';
import { insideBase, normaliseBase } from './url.ts';

describe('the same FHIR base in other spellings is the same base', () => {
  test.each([
    'https://ehr.test/fhir',
    'https://ehr.test/fhir/',
    'HTTPS://EHR.test/fhir//',
    'https://ehr.test:443/fhir',
    'https://ehr.test/x/../fhir',
  ])('%s', (spelling) => expect(normaliseBase(spelling)).toBe('https://ehr.test/fhir'));

  test('the path keeps its case, because servers do', () => {
    expect(normaliseBase('https://ehr.test/FHIR')).toBe('https://ehr.test/FHIR');
  });

  test('plain HTTP is a base on this machine only', () => {
    expect(normaliseBase('http://localhost:4500/fhir')).toBe('http://localhost:4500/fhir');
    expect(normaliseBase('http://ehr.test/fhir')).toBeNull();
  });

  test.each([
    'ehr.test/fhir',
    'javascript:alert(1)',
    'https://user:secret@ehr.test/fhir',
    'https://ehr.test/fhir?x=1',
    'https://ehr.test/fhir#x',
    '',
  ])('%s is no base', (address) => expect(normaliseBase(address)).toBeNull());
});

describe('a token goes to addresses inside the base', () => {
  const base = 'https://ehr.test/fhir';

  test.each([
    ['Patient/1', 'https://ehr.test/fhir/Patient/1'],
    ['https://ehr.test/fhir/Condition?patient=1', 'https://ehr.test/fhir/Condition?patient=1'],
    ['https://ehr.test/fhir?_getpages=a', 'https://ehr.test/fhir?_getpages=a'],
  ])('%s', (address, absolute) => expect(insideBase(base, address)?.href).toBe(absolute));

  test.each([
    'https://evil.test/fhir/Condition',
    'https://ehr.test:8443/fhir/Condition',
    'http://ehr.test/fhir/Condition',
    'https://ehr.test/fhirother',
    'https://ehr.test/',
    '//evil.test/fhir/Condition',
    '../admin',
    '%2e%2e/admin',
    'https://x@ehr.test/fhir/Condition',
    'https://[',
  ])('and not to %s', (address) => expect(insideBase(base, address)).toBeNull());

  test('a base without a path is its whole origin', () => {
    expect(insideBase('https://ehr.test', 'https://ehr.test/Patient/1')?.pathname).toBe('/Patient/1');
  });
});
