import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TODAY } from '../fixtures.ts';
import { EVERYTHING, mutated } from './fixtures.ts';
import { parseAnswers } from './parse.ts';

const errorsOf = (json: unknown): string[] => {
  const parsed = parseAnswers(json, TODAY);
  return parsed.ok ? [] : parsed.errors;
};

const measured = (measurement: object) => ({
  lesions: [{ id: 'L1', measurements: [{ date: '2026-10-12', axesMm: [30] }, measurement] }],
});

describe('answers that fit', () => {
  it('may use every key', () => {
    expect(parseAnswers(EVERYTHING, TODAY)).toEqual({ ok: true, answers: EVERYTHING });
  });

  it('may leave every key out', () => {
    expect(parseAnswers({}, TODAY)).toEqual({ ok: true, answers: {} });
  });

  it('may say of every key that it is not known', () => {
    const nothing = Object.fromEntries(Object.keys(EVERYTHING).map((key) => [key, null]));
    expect(parseAnswers(nothing, TODAY)).toEqual({ ok: true, answers: nothing });
  });

  it('may plan surgery, a live vaccine and a treatment after today', () => {
    const treated = { procedure: 'ablation', date: '2027-02-01' };
    expect(
      errorsOf({ plannedSurgery: '2027-01-01', plannedLiveVaccine: '2027-01-01', lesions: [{ treated }] }),
    ).toEqual([]);
  });

  it('may hold a lesion that was never measured, or on no known day', () => {
    expect(
      errorsOf({ lesions: [{ id: 'L1', measurements: [] }, { measurements: [{ date: null }] }] }),
    ).toEqual([]);
  });
});

describe('a refusal names the place and what was expected there', () => {
  const axes = 'lesions[0].measurements[1].axesMm: expected numbers greater than 0 and at most 400';

  it.each([
    ['an axis of 0', measured({ axesMm: [0] }), axes],
    ['a negative axis', measured({ axesMm: [20, -1] }), axes],
    ['an axis over 400 mm', measured({ axesMm: [401] }), axes],
    ['an axis in words', measured({ axesMm: ['20'] }), axes],
    ['a bare axis', measured({ axesMm: 20 }), axes],
    [
      'a scan tomorrow',
      measured({ date: '2026-11-24' }),
      'lesions[0].measurements[1].date: expected a day not after today, 2026-11-23',
    ],
    [
      '30 February',
      { priorAmlBleed: '2026-02-30' },
      'priorAmlBleed: expected false or a day that exists, written as 2026-10-12',
    ],
    [
      '29 February of a common year',
      { lastRenalImagingDate: '2025-02-29' },
      'lastRenalImagingDate: expected a day that exists, written as 2026-10-12',
    ],
    [
      'a month for a day',
      { aneurysmDate: '2026-10' },
      'aneurysmDate: expected a day that exists, written as 2026-10-12',
    ],
    [
      'a planned day that is none',
      { plannedSurgery: '2026-13-01' },
      'plannedSurgery: expected false or a day that exists, written as 2026-10-12',
    ],
    ['a misspelled key', { tcs: 'definite' }, 'tcs: expected no key of this name'],
    [
      'an unknown key inside',
      measured({ size: 3 }),
      'lesions[0].measurements[1].size: expected no key of this name',
    ],
    ['an unknown symptom', { symptoms: ['cough'] }, /^symptoms\[0\]: expected one of "sudden_flank_pain", /],
    [
      'an unknown symptom with details',
      { symptoms: [{ code: 'cough' }] },
      /^symptoms\[0\]\.code: expected one of /,
    ],
    ['a word for yes', { pregnant: 'yes' }, 'pregnant: expected true or false'],
    ['"true" where a date is meant', { priorAmlBleed: true }, /^priorAmlBleed: expected false or a day/],
    ['an age of 116', { ageYears: 116 }, 'ageYears: expected a whole number of at least 0 and at most 115'],
    ['half a year', { ageYears: 40.5 }, 'ageYears: expected a whole number of at least 0 and at most 115'],
    [
      'the day of an aneurysm without its size',
      { aneurysmDate: TODAY },
      'aneurysmMm: expected a value, since aneurysmDate is given',
    ],
    [
      'how fat was seen without whether it was',
      { fatSeen: null, fatSeenBy: 'ct' },
      'fatSeen: expected a value, since fatSeenBy is given',
    ],
    [
      'a dose of nothing',
      { mtor: { drug: 'everolimus', doseMgPerDay: 0 } },
      'mtor.doseMgPerDay: expected a number greater than 0',
    ],
    [
      'an endless dose',
      { mtor: { drug: 'everolimus', doseMgPerDay: Infinity } },
      'mtor.doseMgPerDay: expected a number greater than 0',
    ],
    [
      'an eGFR of 0',
      { egfr: { value: 0, date: '2026-09-15' } },
      'egfr.value: expected a number of at least 1 and at most 200',
    ],
    [
      'an eGFR without its day',
      { egfr: { value: 58 } },
      'egfr.date: expected a day that exists, written as 2026-10-12',
    ],
    [
      'an aneurysm over 100 mm',
      { aneurysmMm: 101 },
      'aneurysmMm: expected a number of at least 0 and at most 100',
    ],
    [
      'a grade of 2.5',
      { mtor: { drug: 'sirolimus', bleedGrade: 2.5 } },
      'mtor.bleedGrade: expected a whole number of at least 0 and at most 5',
    ],
    [
      'an adverse event of grade 0',
      { mtor: { drug: 'sirolimus', adverseEvents: [{ term: 'other', grade: 0 }] } },
      'mtor.adverseEvents[0].grade: expected a whole number of at least 1 and at most 5',
    ],
    [
      'an mTOR inhibitor without its name',
      { mtor: {} },
      'mtor.drug: expected one of "everolimus", "sirolimus"',
    ],
    ['"true" for an mTOR inhibitor', { mtor: true }, 'mtor: expected false or an object'],
    [
      'a bound of 0',
      { lesions: [{ boundedByReport: { date: '2026-10-12', upperMm: 0 } }] },
      /upperMm: expected a number greater than 0/,
    ],
    [
      'a creatinine without its unit',
      { creatinine: { value: 1.1, date: '2026-09-15' } },
      'creatinine.unit: expected one of "mg/dL", "umol/L"',
    ],
    [
      '90 mg/dL of creatinine',
      { creatinine: { value: 90, unit: 'mg/dL', date: '2026-09-15' } },
      'creatinine.value: expected a number of at least 0.1 and at most 25',
    ],
    [
      '0.9 µmol/L of creatinine',
      { creatinine: { value: 0.9, unit: 'umol/L', date: '2026-09-15' } },
      /^creatinine\.value: expected a number of at least 8\.84/,
    ],
    [
      'two lesions of one name',
      { lesions: [{ id: 'L2' }, {}] },
      'lesions[1].id: expected a name that no other lesion has',
    ],
    ['a list for the whole', [], 'answers: expected an object'],
    ['null for the whole', null, 'answers: expected an object'],
    ['an object for a list', { lesions: {} }, 'lesions: expected a list'],
    ['a list for an object', { kidneyLesion: [] }, 'kidneyLesion: expected an object'],
  ])('%s', (_, json, expected) => {
    const errors = errorsOf(json);
    expect(errors).toHaveLength(1);
    if (typeof expected === 'string') expect(errors).toEqual([expected]);
    else expect(errors[0]).toMatch(expected);
  });

  it('and nothing else is left unsaid: all refusals are told at once', () => {
    expect(
      errorsOf({ lam: 1, lesions: [{ side: 'both' }, { side: 'left', treated: { date: 'soon' } }] }),
    ).toEqual([
      'lam: expected true or false',
      'lesions[0].side: expected one of "left", "right"',
      expect.stringMatching(/^lesions\[1\]\.treated\.procedure: expected one of /),
      'lesions[1].treated.date: expected a day that exists, written as 2026-10-12',
    ]);
  });

  it('a value just inside each range is taken', () => {
    expect(
      errorsOf({
        ageYears: 115,
        aneurysmMm: 100,
        heightCm: 40,
        egfr: { value: 200, date: TODAY },
        creatinine: { value: 2210, unit: 'umol/L', date: TODAY },
        acrMgPerG: { value: 20_000, date: TODAY },
        ...measured({ date: TODAY, axesMm: [400, 0.1] }),
      }),
    ).toEqual([]);
  });
});

describe('whatever JSON is given', () => {
  it('it is taken or refused, never half of it and never with an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), mutated), (json) => {
        const parsed = parseAnswers(json, TODAY);
        if (parsed.ok) expect(parsed.answers).toBe(json);
        else expect(parsed.errors.join()).toMatch(/: expected /);
      }),
    );
  });
});
