import { expect, it } from 'vitest';
import { ageInYears, person } from './person.ts';

it('a year is completed on the birthday, not the day before', () => {
  expect(ageInYears('1974-07-03', '2026-07-02')).toBe(51);
  expect(ageInYears('1974-07-03', '2026-07-03')).toBe(52);
});

it('what the chart does not say about a person is said to be missing', () => {
  expect(person([], '2026-11-23')).toEqual({
    name: 'No name recorded',
    sex: 'Sex not recorded',
    born: 'not recorded',
    age: 'Age not known',
    mrn: 'not recorded',
  });
});
