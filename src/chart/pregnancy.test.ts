import { describe, expect, it } from 'vitest';
import { condition, factsOf, loinc, observation, procedure, sct, valueOf } from './fixtures.ts';

const POSITIVE = sct('77386006');
const NEGATIVE = sct('60001007');

const status = (value: object, date: string) =>
  observation(`status-${date}`, loinc('82810-3'), { valueCodeableConcept: value, effectiveDateTime: date });
const due = (date: string, on: string, code = '11778-8') =>
  observation(`due-${on}`, loinc(code), { valueDateTime: date, effectiveDateTime: on });
const problem = (more: object) => condition('pregnancy', POSITIVE, { onsetDateTime: '2026-03-01', ...more });
const over = (more: object) => problem({ clinicalStatus: { coding: [{ code: 'resolved' }] }, ...more });

const pregnant = (...resources: unknown[]) => valueOf(factsOf(...resources), 'pregnant');

describe('pregnancy', () => {
  it('holds for 42 weeks from the first positive, and is then unknown', () => {
    expect(pregnant(status(POSITIVE, '2026-02-02'))).toBe(true);
    expect(pregnant(status(POSITIVE, '2026-02-01'))).toBe('not-recorded');
    expect(pregnant(status(POSITIVE, '2026-02-01'), status(POSITIVE, '2026-06-01'))).toBe('not-recorded');
  });

  it('that is stated after the last one must have ended is another', () => {
    expect(pregnant(status(POSITIVE, '2025-01-10'), status(POSITIVE, '2026-09-01'))).toBe(true);
    expect(pregnant(due('2025-09-01', '2025-03-01'), status(POSITIVE, '2026-09-01'))).toBe(true);
  });

  it.each(['11778-8', '11779-6', '11780-4'])(
    'holds until 2 weeks after the expected delivery (%s)',
    (code) => {
      expect(pregnant(due('2026-11-09', '2026-03-01', code))).toBe(true);
      expect(pregnant(due('2026-11-08', '2026-03-01', code))).toBe('not-recorded');
      expect(pregnant(status(POSITIVE, '2026-01-20'), due('2026-11-10', '2026-03-01', code))).toBe(true);
    },
  );

  it('holds until the newest of the days expected', () => {
    expect(pregnant(due('2026-11-20', '2026-03-01'), due('2026-11-01', '2026-06-01'))).toBe('not-recorded');
    expect(pregnant(due('2026-11-01', '2026-03-01'), due('2026-11-20', '2026-06-01'))).toBe(true);
  });

  it('without a value says nothing', () => {
    expect(pregnant(observation('due', loinc('11778-8'), {}))).toBe('not-recorded');
  });

  it('with a day that cannot be is not readable', () => {
    expect(pregnant(due('soon', '2026-03-01'))).toBe('not-readable');
    expect(pregnant(due('2026-02-30', '2026-03-01'))).toBe('not-readable');
    expect(pregnant(status(POSITIVE, '2026-12-01'))).toBe('not-readable');
    expect(pregnant(problem({ onsetDateTime: '2026-12-01' }))).toBe('not-readable');
    expect(pregnant(problem({ onsetDateTime: undefined, recordedDate: '2026-12-01' }))).toBe('not-readable');
  });

  it('is denied by code or words for a month, and then unknown', () => {
    for (const negative of [NEGATIVE, loinc('LA26683-5'), { text: 'Not pregnant' }]) {
      expect(pregnant(status(negative, '2026-10-23'))).toBe(false);
      expect(pregnant(status(negative, '2026-10-22'))).toBe('not-recorded');
    }
  });

  it('on the problem list counts while it is not over', () => {
    expect(pregnant(problem({}))).toBe(true);
    expect(pregnant(problem({ onsetDateTime: undefined, recordedDate: '2026-03-01' }))).toBe(true);
    expect(pregnant(problem({ onsetDateTime: undefined }))).toBe(true);
    expect(pregnant(over({}))).toBe('not-recorded');
    expect(pregnant(problem({ verificationStatus: { coding: [{ code: 'refuted' }] } }))).toBe('not-recorded');
  });

  it('that is over ends on its day what was stated before: unknown, and asked', () => {
    const before = status(POSITIVE, '2026-08-01');
    const ended = over({ abatementDateTime: '2026-10-30' });
    expect(pregnant(before, ended)).toBe('not-recorded');
    expect(pregnant(before, over({ abatementPeriod: { end: '2026-10-30' } }))).toBe('not-recorded');
    expect(pregnant(before, ended, status(NEGATIVE, '2026-11-10'))).toBe(false);
    expect(pregnant(before, ended, status(POSITIVE, '2026-11-10'))).toBe(true);
    expect(pregnant(before, ended, status(POSITIVE, '2026-10-30'))).toBe('not-recorded');
    // Without a day it ends its own entry alone.
    expect(pregnant(before, over({}))).toBe(true);
  });

  it.each([
    'Single live birth',
    'Spontaneous abortion',
    'Miscarriage',
    'Normal vaginal delivery',
    'Postpartum state',
  ])('%s ends it', (words) => {
    const before = status(POSITIVE, '2026-08-01');
    expect(pregnant(before, condition('o', { text: words }, { onsetDateTime: '2026-10-30' }))).toBe(
      'not-recorded',
    );
    expect(pregnant(before, procedure('o', { text: words }, { performedDateTime: '2026-10-30' }))).toBe(
      'not-recorded',
    );
  });

  it.each(['Threatened miscarriage', 'History of stillbirth', 'Planned caesarean section'])(
    '%s does not end it',
    (words) => {
      const before = status(POSITIVE, '2026-08-01');
      expect(pregnant(before, condition('o', { text: words }, { onsetDateTime: '2026-10-30' }))).toBe(true);
    },
  );

  it('is not ended by a procedure that was not done', () => {
    const section = procedure('o', { text: 'Caesarean section' }, { status: 'preparation' });
    expect(pregnant(status(POSITIVE, '2026-04-01'), section)).toBe(true);
  });
});
