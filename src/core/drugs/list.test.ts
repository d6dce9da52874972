import { describe, expect, it } from 'vitest';
import { namesOf, plainName } from './list.ts';
import { drug } from './fixtures.ts';

describe('a name without its strength', () => {
  it.each([
    ['Verapamil 80mg', 'Verapamil'],
    ['Verapamil 80 mg Oral Tablet', 'Verapamil Oral Tablet'],
    ['aspirin 1 milligram', 'aspirin'],
    ['aspirin 81 milligrams', 'aspirin'],
    ['estradiol 1 microgram', 'estradiol'],
    ['estradiol 50 micrograms patch', 'estradiol patch'],
    ['heparin 1 unit', 'heparin'],
    ['heparin 5,000 units', 'heparin'],
    ['cannabidiol 100 mg/mL', 'cannabidiol'],
    ['cannabidiol 100 mg / 1 mL oral solution', 'cannabidiol oral solution'],
    ['sirolimus 1.5 mg/ 1.5 mL', 'sirolimus'],
  ])('%s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe('names', () => {
  it('that differ in case or strength are one; another spelling is another name', () => {
    expect(namesOf([drug('Verapamil 80 mg', []), drug('VERAPAMIL', [])])).toBe('VERAPAMIL');
    expect(namesOf([drug('Weißdorn', []), drug('Weissdorn', [])])).toBe('Weissdorn, Weißdorn');
  });
});
