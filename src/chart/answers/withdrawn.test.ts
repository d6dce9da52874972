import { describe, expect, test } from 'vitest';
import { assess } from '../../assess.ts';
import { chart, lesion, present, scan, treatment } from '../../core/fixtures.ts';
import type { Facts, Lesion, Measurement } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { context } from '../../core/fixtures.ts';
import { withDetails } from './details.ts';
import type { Change, Given } from './given.ts';

const TODAY = '2026-11-23';
const answerer = { today: TODAY, by: 'Dr Rossi' };

const at = (reference: string, date: string, mm: number): Measurement => ({
  ...scan(date, mm),
  sources: [{ from: 'chart', reference, date, words: `${mm} mm`, grade: 'coded' }],
});
const A = at('Observation/a', '2025-10-12', 31);
const B = at('Observation/b', '2026-10-12', 60);
const C = at('Observation/c', '2026-09-12', 18);
const withLesions = (...lesions: Lesion[]): Facts =>
  chart({
    lesions: present(lesions),
    lastRenalImagingDate: { state: 'present', value: '2026-10-12', sources: B.sources },
  });
const two = withLesions(lesion('L1', [A, B]), lesion('L2', [C], { side: 'right' }));

const given = (change: Change): Given => ({
  key: 'k',
  question: 'q',
  said: 's',
  change,
  reason: 'Wrong unit',
});
const without = (facts: Facts, reference: string, ...more: Change[]) =>
  withDetails(facts, [...more, { notUsed: { at: [reference] } }].map(given), answerer);
const first = (facts: Facts) => known(facts.lesions)?.[0];

describe('a measurement of the chart that is not to be used', () => {
  test('is not decided on, and is kept with the chart’s source and the reason', () => {
    const facts = without(two, 'Observation/b');
    expect(first(facts)?.measurements).toEqual([A]);
    expect(first(facts)?.withdrawn).toMatchObject([
      { axesMm: [60], sources: [...B.sources, { from: 'clinician', by: 'Dr Rossi', reason: 'Wrong unit' }] },
    ]);
    expect(context(two).largest?.current.mm).toBe(60);
    expect(context(facts).largest?.current.mm).toBe(31);
  });

  test('is no source of the list any more', () => {
    const sources = [...A.sources, ...B.sources];
    const of = (...list: Measurement['sources']) => ({
      ...two,
      lesions: { ...present([lesion('L1', [A, B])]), sources: list },
    });
    expect(without(of(...sources), 'Observation/b').lesions).toMatchObject({ sources: A.sources });
    expect(without(of(...B.sources), 'Observation/b').lesions).toMatchObject({
      sources: [{ from: 'clinician', part: true }],
    });
  });

  test('does not say when the kidney was last imaged', () => {
    expect(known(without(two, 'Observation/b').lastRenalImagingDate)).toBe('2026-09-12');
    expect(known(without(two, 'Observation/a').lastRenalImagingDate)).toBe('2026-10-12');
  });

  test('leaves its lesion, unmeasured where it was the only one: a wrong size is not "no lesion"', () => {
    const facts = without(withLesions(lesion('L1', [B])), 'Observation/b');
    expect(first(facts)).toMatchObject({ id: 'L1', measurements: [], withdrawn: [{ axesMm: [60] }] });
    expect(facts.lastRenalImagingDate).toEqual({ state: 'not-recorded' });
  });

  test('is followed by the size that is entered in its place, in whichever order', () => {
    const entered: Change = {
      ofLesion: {
        id: 'L1',
        at: ['Observation/b'],
        measurements: [{ date: '2026-10-12', axesMm: [24], modality: 'mri' }],
      },
    };
    const alone = withLesions(lesion('L1', [B]));
    expect(first(without(alone, 'Observation/b', entered))?.measurements).toMatchObject([{ axesMm: [24] }]);
    const renamed = withDetails(
      withLesions(lesion('L2', [B])),
      [given({ notUsed: { at: ['Observation/b'] } }), given(entered)],
      answerer,
    );
    expect(known(renamed.lesions)).toMatchObject([{ id: 'L2', measurements: [{ axesMm: [24] }] }]);
  });
});

describe('where what it measured is said to be no lesion', () => {
  const none = (facts: Facts) =>
    withDetails(facts, [given({ notUsed: { at: ['Observation/c'], noLesion: true } })], answerer);
  const ids = (facts: Facts) => known(facts.lesions)?.map(({ id }) => id);

  test('the lesion goes, and the list says why', () => {
    const facts = none(two);
    expect(ids(facts)).toEqual(['L1']);
    expect(facts.lesions).toMatchObject({
      sources: [{ from: 'clinician', part: true, reason: 'Wrong unit' }],
    });
  });

  test('it stays where anything else tells of it, and where it is the only one: unknown is not none', () => {
    expect(ids(none(withLesions(lesion('L1', [A]), lesion('L2', [C, B]))))).toEqual(['L1', 'L2']);
    const treated = { treated: [treatment('ablation', '2026-01-01')] };
    expect(ids(none(withLesions(lesion('L1', [A]), lesion('L2', [C], treated))))).toEqual(['L1', 'L2']);
    expect(ids(none(withLesions(lesion('L2', [C]))))).toEqual(['L2']);
  });
});

test('without an answer nothing is withdrawn', () => {
  expect(JSON.stringify(assess([], { today: TODAY }).facts)).not.toContain('withdrawn');
});
