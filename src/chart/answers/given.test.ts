import { describe, expect, test } from 'vitest';
import { everolimus } from '../../core/fixtures.ts';
import { unknownFacts } from '../../core/known.ts';
import { answersOf, type Change, type Given, parseChange, saysSomething, withGiven } from './given.ts';

const TODAY = '2026-11-23';

const given = (key: string, change: Change): Given => ({ key, question: `${key}?`, said: 'said', change });
const drug = everolimus({
  volumes: { baselineMl: 100, nadirMl: 50, currentMl: null, currentDate: null },
});
const chart = unknownFacts();
const onDrug = { ...chart, mtor: { state: 'present' as const, value: drug, sources: [] } };

describe('answers given one by one', () => {
  test('to one question: the later stands in place of the earlier', () => {
    const both = withGiven(
      withGiven([], given('tsc', { tsc: 'definite' })),
      given('tsc', { tsc: 'excluded' }),
    );
    expect(both).toHaveLength(1);
    expect(answersOf(both, chart).tsc).toBe('excluded');
  });

  test('to different questions are taken together, and confirmations, places and links add up', () => {
    const all = [
      given('a', { pregnant: false, confirmedSizes: ['x'] }),
      given('b', { confirmedSizes: ['y'], sameLesion: [['1', '2']] }),
      given('c', { sameLesion: [['3', '4']], kidneyLesion: { p: true } }),
      given('d', { kidneyLesion: { q: false } }),
    ];
    expect(answersOf(all, chart)).toEqual({
      pregnant: false,
      confirmedSizes: ['x', 'y'],
      sameLesion: [
        ['1', '2'],
        ['3', '4'],
      ],
      kidneyLesion: { p: true, q: false },
    });
  });

  test('that nothing is known says nothing', () => {
    expect(saysSomething(given('a', {}))).toBe(false);
    expect(saysSomething(given('a', { lam: false }))).toBe(true);
  });

  test('details of a drug complete what the chart knows of it, each alone', () => {
    const details = [
      given('a', { ofDrug: { indication: 'aml' } }),
      given('b', { ofDrug: { volumes: { currentMl: 52 } } }),
      given('c', { ofDrug: { volumes: { currentDate: '2026-10-12' } } }),
    ];
    expect(answersOf(details, onDrug).mtor).toEqual({
      ...drug,
      indication: 'aml',
      volumes: { baselineMl: 100, nadirMl: 50, currentMl: 52, currentDate: '2026-10-12' },
    });
    expect(answersOf(details.slice(1, 2), onDrug).mtor).toMatchObject({ indication: null });
  });

  test('details of a drug that is not taken say nothing', () => {
    const detail = given('a', { ofDrug: { indication: 'aml' } });
    expect(answersOf([detail], chart)).not.toHaveProperty('mtor');
    expect(answersOf([detail, given('b', { mtor: false })], onDrug).mtor).toBe(false);
  });

  test('details complete the drug that was answered', () => {
    const both = [given('a', { mtor: { drug: 'sirolimus' } }), given('b', { ofDrug: { bleedGrade: 2 } })];
    expect(answersOf(both, chart).mtor).toEqual({ drug: 'sirolimus', bleedGrade: 2, volumes: null });
  });
});

describe('what is typed', () => {
  test('is an answer where it fits', () => {
    expect(parseChange({ aneurysmMm: 6 }, TODAY)).toEqual({ ok: true, change: { aneurysmMm: 6 } });
  });

  test('is refused by name where it does not', () => {
    expect(parseChange({ priorAmlBleed: '2026-11-24' }, TODAY)).toEqual({
      ok: false,
      errors: ['priorAmlBleed: expected false or a day not after today, 2026-11-23'],
    });
  });

  test('of a drug is checked as a detail of one, and says nothing of which', () => {
    expect(parseChange({ ofDrug: { bleedGrade: 2 } }, TODAY)).toEqual({
      ok: true,
      change: { ofDrug: { bleedGrade: 2 } },
    });
    expect(parseChange({ ofDrug: { bleedGrade: 7 } }, TODAY)).toEqual({
      ok: false,
      errors: ['mtor.bleedGrade: expected a whole number of at least 0 and at most 5'],
    });
  });
});
