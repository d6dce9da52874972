import { describe, expect, test } from 'vitest';
import type { Change } from './given.ts';
import { givenAgain } from './given-again.ts';

const TODAY = '2026-11-23';
const given = (change: unknown) => ({ key: 'k', question: 'Q?', said: 'said', change });
/** As it is after it was kept. */
const again = (value: unknown) => givenAgain(JSON.parse(JSON.stringify(value)), TODAY);

describe('answers come back as they were given', () => {
  test.each<[string, Change]>([
    ['a fact', { tsc: 'definite', tscFeatures: ['cortical_tuber'] }],
    ['a fact with its day', { riskObserved: { by: 'Dr N', date: '2026-11-01' } }],
    ['nothing known', {}],
    ['a size out of a report, and lesions that are one', { confirmedSizes: ['x'], sameLesion: [['1', '2']] }],
    ['a detail of the drug', { ofDrug: { doseMgPerDay: 5, volumes: { currentMl: 80 } } }],
    [
      'a size of one lesion',
      { ofLesion: { id: 'L1', at: ['Observation/1'], measurements: [{ date: TODAY, axesMm: [42] }] } },
    ],
    ['that there is no other lesion', { ofLesion: { id: 'L1', at: [] }, noOtherLesion: true }],
    ['a medicine that is not taken', { ofMedicine: { name: 'Warfarin', at: [], taken: false } }],
    ['a measurement that is not used', { notUsed: { at: ['Observation/1'], noLesion: true } }],
    ['that no other medicine is taken', { noOtherMedicine: true }],
  ])('%s', (_, change) => {
    const all = [{ ...given(change), reason: 'she said so' }, given({ lam: false })];
    expect(again(all)).toEqual(all);
  });
});

describe('what is no answer takes the others with it', () => {
  test.each<[string, unknown]>([
    ['no list', {}],
    ['no answer', [null]],
    ['without a question', [{ key: 'k', said: 's', change: {} }]],
    ['with more than an answer has', [{ ...given({}), html: 'x' }]],
    ['a change that is none', [given('lam')]],
    ['a fact that there is not', [given({ leukaemia: true })]],
    ['a value that the fact cannot have', [given({ tsc: 'maybe' })]],
    ['a day to come', [given({ priorAmlBleed: '2027-01-01' })]],
    [
      'a size that no lesion has',
      [given({ ofLesion: { id: 'L1', at: [], measurements: [{ axesMm: [-1] }] } })],
    ],
    ['a lesion without its entries', [given({ ofLesion: { id: 'L1' } })]],
    ['a medicine without its name', [given({ ofMedicine: { at: [], taken: true } })]],
    ['a medicine neither taken nor not', [given({ ofMedicine: { name: 'x', at: [] } })]],
    ['no measurement not to be used', [given({ notUsed: {} })]],
    ['a mark that says no', [given({ noOtherLesion: false })]],
  ])('%s', (_, broken) => {
    expect(again(broken)).toBeNull();
    if (Array.isArray(broken)) expect(again([given({ lam: false }), ...broken])).toBeNull();
  });
});
