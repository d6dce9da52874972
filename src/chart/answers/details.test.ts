import { describe, expect, test } from 'vitest';
import { chart, lesion, present, scan, treatment } from '../../core/fixtures.ts';
import type { Facts } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { withDetails } from './details.ts';
import type { Change, Given } from './given.ts';
import { parseChange } from './given.ts';

const TODAY = '2026-11-23';
const answerer = { today: TODAY, by: 'Dr Rossi' };

const given = (change: Change, reason?: string): Given => ({
  key: 'k',
  question: 'q',
  said: 's',
  change,
  ...(reason === undefined ? {} : { reason }),
});

const two: Facts = chart({
  lesions: present([
    lesion('L1', [scan('2025-10-12', 31), scan('2026-10-12', 41)]),
    lesion('L2', [scan('2026-10-12', 18)], { side: 'right' }),
  ]),
});

const under = (change: Change, reason?: string) => withDetails(two, [given(change, reason)], answerer);
const sizes = (facts: Facts, id: string) =>
  known(facts.lesions)
    ?.find((one) => one.id === id)
    ?.measurements.map(({ date, axesMm }) => `${date} ${axesMm.join('×')}`);

describe('what is said of one lesion', () => {
  test('of a day and method that the chart has corrects that scan alone', () => {
    const facts = under({
      ofLesion: { id: 'L1', at: [], measurements: [{ date: '2026-10-12', axesMm: [35], modality: 'mri' }] },
    });
    expect(sizes(facts, 'L1')).toEqual(['2025-10-12 31', '2026-10-12 35']);
    expect(sizes(facts, 'L2')).toEqual(['2026-10-12 18']);
  });

  test('of another day is another scan', () => {
    const facts = under({
      ofLesion: { id: 'L2', at: [], measurements: [{ date: '2026-11-20', axesMm: [19] }] },
    });
    expect(sizes(facts, 'L2')).toEqual(['2026-10-12 18', '2026-11-20 19']);
  });

  test('adds a treatment to those it has had, or says that there was none', () => {
    const done = { procedure: 'embolization', date: '2026-05-01' } as const;
    const treated = (facts: Facts) => known(facts.lesions)?.[0]?.treated;
    expect(treated(under({ ofLesion: { id: 'L1', at: [], treated: done } }))).toMatchObject([done]);
    expect(treated(under({ ofLesion: { id: 'L1', at: [], treated: false } }))).toEqual([]);
    const before = chart({
      lesions: present([lesion('L1', [], { treated: [treatment('ablation', '2020-01-01')] })]),
    });
    const after = withDetails(before, [given({ ofLesion: { id: 'L1', at: [], treated: done } })], answerer);
    expect(treated(after)).toHaveLength(2);
  });

  test('completes a treatment that the chart has without its day, or without what was found', () => {
    const undated = chart({
      lesions: present([lesion('L1', [], { treated: [treatment('embolization', null)] })]),
    });
    const done = { procedure: 'embolization', date: '2026-05-01' } as const;
    const after = withDetails(undated, [given({ ofLesion: { id: 'L1', at: [], treated: done } })], answerer);
    expect(known(after.lesions)?.[0]?.treated).toMatchObject([done]);
  });

  test('that the chart does not have adds it', () => {
    const facts = under({
      ofLesion: { id: 'new', at: [], measurements: [{ date: '2026-11-01', axesMm: [12] }] },
    });
    expect(known(facts.lesions)?.map(({ id }) => id)).toEqual(['L1', 'L2', 'new, entered']);
  });

  test('is found again when lesions are numbered anew', () => {
    const at = (reference: string) => ({
      ...scan('2026-10-12', 18),
      sources: [{ from: 'chart' as const, reference, words: '18 mm', grade: 'coded' as const }],
    });
    const renumbered = chart({
      lesions: present([lesion('L1', [at('Observation/b')]), lesion('L2', [at('Observation/a')])]),
    });
    const said = [
      given({
        ofLesion: { id: 'L1', at: ['Observation/a'], measurements: [{ date: '2026-10-12', axesMm: [20] }] },
      }),
      given({ ofLesion: { id: 'L1', at: ['Observation/a'], side: 'right' } }),
    ];
    const facts = withDetails(renumbered, said, answerer);
    expect(sizes(facts, 'L1')).toEqual(['2026-10-12 18']);
    expect(sizes(facts, 'L2')).toEqual(['2026-10-12 20']);
    expect(known(facts.lesions)?.[1]?.side).toBe('right');
  });

  test('keeps its source: the clinician for what was said, the chart for the rest', () => {
    const facts = under({ ofLesion: { id: 'L2', at: [], side: 'left' } });
    expect(known(facts.lesions)?.[1]?.side).toBe('left');
    expect(facts.lesions).toMatchObject({ sources: [{ from: 'clinician', by: 'Dr Rossi' }] });
  });
});

describe('the reason for not following the chart', () => {
  test('goes with the fact, into everything that names its source', () => {
    const answered = { ...two, pregnant: present(true) };
    const said = {
      ...answered,
      pregnant: { ...answered.pregnant, sources: [{ from: 'clinician' as const, date: TODAY }] },
    };
    const facts = withDetails(said, [given({ pregnant: true }, 'Test of this morning')], answerer);
    expect(facts.pregnant).toMatchObject({ sources: [{ reason: 'Test of this morning' }] });
  });

  test('goes with the measurement that stands in the chart’s place', () => {
    const facts = under(
      {
        ofLesion: { id: 'L1', at: [], measurements: [{ date: '2026-10-12', axesMm: [35], modality: 'mri' }] },
      },
      'Misread by one row',
    );
    expect(known(facts.lesions)?.[0]?.measurements.at(-1)?.sources).toEqual([
      { from: 'clinician', date: TODAY, by: 'Dr Rossi', reason: 'Misread by one row' },
    ]);
  });
});

describe('what is typed of one lesion', () => {
  test('passes the checks that a file of answers passes', () => {
    const typed = (axesMm: number[]) =>
      parseChange({ ofLesion: { id: 'L1', at: [], measurements: [{ date: TODAY, axesMm }] } }, TODAY);
    expect(typed([35])).toMatchObject({ ok: true, change: { ofLesion: { id: 'L1' } } });
    expect(typed([4100])).toMatchObject({ ok: false });
  });
});
