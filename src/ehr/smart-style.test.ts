import { describe, expect, test } from 'vitest';
import { styleAddress } from './smart-style.ts';

const BASE = 'https://ehr.test/fhir';

describe('the address of the EHR’s colours', () => {
  test('is used where it is of the EHR itself, or of an origin its entry lists', () => {
    expect(styleAddress('https://ehr.test/style.json', BASE, [])).toBe('https://ehr.test/style.json');
    expect(styleAddress('https://styles.test/a.json', BASE, ['https://styles.test'])).toBe(
      'https://styles.test/a.json',
    );
  });

  test.each([
    null,
    'https://elsewhere.test/style.json',
    'http://ehr.test/style.json',
    'javascript:alert(1)',
    'style.json',
  ])('%s is not asked', (address) => {
    expect(styleAddress(address, BASE, [])).toBeNull();
  });
});
