import { expect, test } from 'vitest';
import { readChart } from './index.ts';

const patientWith = (more: object) =>
  readChart([{ resourceType: 'Patient', id: 'p1', ...more }], { today: '2026-11-23', gaps: [] }).patient;

const replacedBy = (reference?: string) => ({
  link: [{ type: 'replaced-by', other: reference === undefined ? {} : { reference } }],
});

test.each([
  ['one who lives', { active: true, deceasedBoolean: false }],
  ['one of whom nothing is said', {}],
  ['one whose record took another in', { link: [{ type: 'replaces', other: { reference: 'Patient/2' } }] }],
])('of %s nothing is said first', (_who, more) => {
  expect(patientWith(more)).toMatchObject({ deceased: false, record: 'current', notice: null });
});

test.each([
  ['has died', { deceasedBoolean: true }, /has died: nothing that follows is due\.$/],
  ['has died on a day', { deceasedDateTime: '2026-05-03T10:00:00Z' }, /has died \(2026-05-03\)/],
  ['has died in a year', { deceasedDateTime: '2025' }, /has died \(2025\)/],
  ['has died at no readable time', { deceasedDateTime: 'in May' }, /has died:/],
])('a patient who %s is said to have', (_what, more, words) => {
  expect(patientWith(more)).toMatchObject({ deceased: true, notice: expect.stringMatching(words) });
});

test.each([
  [
    'another that is named',
    replacedBy('https://ehr.test/fhir/Patient/2'),
    /merged into another \(Patient\/2\)/,
  ],
  ['another that is not', replacedBy(), /merged into another and may be incomplete/],
])('a record merged into %s says so, and that it may be incomplete', (_what, more, words) => {
  expect(patientWith({ ...more, active: false })).toMatchObject({
    record: 'replaced',
    notice: expect.stringMatching(words),
  });
});

test('a record that is no longer in use says so', () => {
  expect(patientWith({ active: false })).toMatchObject({
    record: 'inactive',
    notice: expect.stringContaining('no longer in use'),
  });
});

test('death is said before the state of the record', () => {
  const said = patientWith({ deceasedBoolean: true, ...replacedBy('Patient/2') })?.notice ?? '';
  expect(said.indexOf('has died')).toBeLessThan(said.indexOf('was merged'));
});
