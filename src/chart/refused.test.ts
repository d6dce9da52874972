import { describe, expect, it } from 'vitest';
import {
  condition,
  factsOf,
  lesionsOf,
  loinc,
  observation,
  procedure,
  read,
  request,
  sct,
  size,
  statement,
  valueOf,
} from './fixtures.ts';

const PAIN = { text: 'Flank pain' };
const EVEROLIMUS = { text: 'everolimus 10 mg' };
const NEPHRECTOMY = { text: 'Left radical nephrectomy' };
const STILL_TO_COME = '2027-01-01';
const NO_DAY = '2026-02-30';

const told = (id: string, ...resources: unknown[]) =>
  read(...resources).gaps.find((gap) => gap.id === id)?.text;

describe.each([
  [STILL_TO_COME, 'is still to come'],
  [NO_DAY, 'is no day of the calendar'],
  ['20/11/2026', 'is no day of the calendar'],
])('the day %s, which %s, is refused by name', (day, why) => {
  it('for a symptom, which stays, undated', () => {
    const pain = condition('pain', PAIN, { onsetDateTime: day });
    expect(valueOf(factsOf(pain), 'symptoms')).toMatchObject([{ code: 'flank_pain', onset: null }]);
    expect(told('date:Condition/pain', pain)).toBe(
      `"Flank pain" is dated "${day}", which ${why}; this day is not used.`,
    );
    const noted = observation('noted', PAIN, { effectiveDateTime: day, issued: '2026-11-22T10:00:00Z' });
    expect(valueOf(factsOf(noted), 'symptoms')).toMatchObject([{ code: 'flank_pain', onset: null }]);
    expect(told('date:Observation/noted', noted)).toContain(why);
  });

  it('for a procedure that was done, which stays, undated', () => {
    const done = procedure('done', NEPHRECTOMY, { performedDateTime: day });
    expect(lesionsOf(size('a', 41), done)).toMatchObject([
      { treated: [{ procedure: 'nephrectomy', date: null }] },
    ]);
    expect(told('date:Procedure/done', size('a', 41), done)).toContain(why);
  });

  it('for a bleed', () => {
    const bleed = condition('bleed', { text: 'Retroperitoneal haemorrhage' }, { onsetDateTime: day });
    expect(told('bleed-date:Condition/bleed', bleed)).toContain(why);
    expect(valueOf(factsOf(bleed), 'acuteBleed')).toBe('not-readable');
  });

  it('for a medication, and what it says of today is asked', () => {
    const drug = request('rx', { text: 'carbamazepine' }, { authoredOn: day });
    expect(valueOf(factsOf(drug), 'medications')).toMatchObject([{ date: null }]);
    expect(told('date:MedicationRequest/rx', drug)).toContain(why);
  });

  it('for the start of an mTOR inhibitor', () => {
    const drug = statement('s', EVEROLIMUS, { effectivePeriod: { start: day } });
    expect(told('date:MedicationStatement/s', drug)).toContain(why);
    expect(valueOf(factsOf(drug), 'mtor')).not.toMatchObject({ since: day });
  });

  it('for a pregnancy', () => {
    const status = observation('status', loinc('82810-3'), {
      valueCodeableConcept: sct('77386006'),
      effectiveDateTime: day,
    });
    expect(told('date:Observation/status', status)).toContain(why);
    expect(valueOf(factsOf(status), 'pregnant')).toBe('not-readable');
    const birth = procedure('birth', { text: 'Caesarean section' }, { performedDateTime: day });
    expect(told('date:Procedure/birth', birth)).toContain(why);
  });

  it('for a tumour size', () => {
    const measured = size('a', 41, { effectiveDateTime: day, issued: '2026-11-22T10:00:00Z' });
    expect(told('date:Observation/a', measured)).toContain(why);
    const [lesion] = lesionsOf(measured);
    const [one] = lesion?.measurements ?? [];
    expect(one?.unusable === 'future' || one?.date === null).toBe(true);
  });

  it('for the result of a laboratory', () => {
    const creatinine = observation('c', loinc('2160-0'), {
      valueQuantity: { value: 1, unit: 'mg/dL' },
      effectiveDateTime: day,
      issued: '2026-11-22T10:00:00Z',
    });
    expect(told('unusable:Creatinine:date', creatinine)).toContain('no possible date');
    expect(valueOf(factsOf(creatinine), 'creatinine')).toBe('not-readable');
  });
});

describe('what is not dated wrongly is not told', () => {
  it.each([
    [
      'a planned procedure',
      procedure('p', NEPHRECTOMY, { status: 'preparation', performedDateTime: STILL_TO_COME }),
    ],
    [
      'a period that goes on',
      procedure('p', NEPHRECTOMY, {
        performedDateTime: undefined,
        performedPeriod: { start: '2026-11-01', end: STILL_TO_COME },
      }),
    ],
    ['another diagnosis', condition('c', { text: 'Asthma' }, { onsetDateTime: NO_DAY })],
    ['an undated symptom', condition('c', PAIN)],
  ])('%s', (_, resource) => {
    expect(read(resource).gaps.filter(({ id }) => id.startsWith('date:'))).toEqual([]);
  });
});

describe('an end that is still to come has not ended anything', () => {
  it('of a symptom', () => {
    const pain = condition('pain', PAIN, { onsetDateTime: '2026-11-22', abatementDateTime: STILL_TO_COME });
    expect(valueOf(factsOf(pain), 'symptoms')).toMatchObject([{ ongoing: true }]);
    expect(told('date:Condition/pain', pain)).toContain('is still to come');
  });
});

describe('a drug to be begun later', () => {
  const later = { effectivePeriod: { start: STILL_TO_COME } };

  it('is not taken as far as is known, and asked', () => {
    const facts = factsOf(statement('s', EVEROLIMUS, later));
    expect(valueOf(facts, 'medications')).toMatchObject([{ status: 'unknown' }]);
    expect(valueOf(facts, 'mtor')).toBe('not-readable');
  });

  it('by its dosage alone, too', () => {
    const dosageInstruction = [{ timing: { repeat: { boundsPeriod: { start: STILL_TO_COME } } } }];
    const drug = request('rx', EVEROLIMUS, { dosageInstruction });
    expect(valueOf(factsOf(drug), 'medications')).toMatchObject([{ status: 'unknown' }]);
    expect(told('date:MedicationRequest/rx', drug)).toContain('is still to come');
  });

  it('hides no entry that says when it was begun', () => {
    const facts = factsOf(statement('s', EVEROLIMUS, later), statement('t', EVEROLIMUS));
    expect(valueOf(facts, 'mtor')).toMatchObject({ drug: 'everolimus', since: '2025-06-10' });
    expect(valueOf(facts, 'medications')).toMatchObject([{ status: 'active', date: '2026-02-01' }]);
  });
});

describe('a dose', () => {
  const dosed = (value: number) =>
    statement('s', EVEROLIMUS, {
      dosage: [
        {
          timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
          doseAndRate: [{ doseQuantity: { value, unit: 'mg' } }],
        },
      ],
    });

  it.each([0, -5])('of %d mg is none, and told', (mg) => {
    expect(valueOf(factsOf(dosed(mg)), 'mtor')).toMatchObject({ doseMgPerDay: null });
    expect(told('dose:MedicationStatement/s', dosed(mg))).toBe(
      `"everolimus 10 mg" is recorded with a dose of ${mg} mg a day, which is none; it is not used.`,
    );
  });

  it('that is high is kept, and nothing is told', () => {
    expect(valueOf(factsOf(dosed(500)), 'mtor')).toMatchObject({ doseMgPerDay: 500 });
    expect(told('dose:MedicationStatement/s', dosed(500))).toBeUndefined();
  });
});
