import { describe, expect, test } from 'vitest';
import { chart, everolimus, lesion, present, scan, TODAY, treatment } from '../../core/fixtures.ts';
import type { Facts, Gap, Source } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { unreadFacts } from '../../core/unread.ts';
import { withDetails } from './details.ts';
import { type Change, type Given, parseChange } from './given.ts';
import { answerer, given } from './test-given.ts';

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

  test('that was entered here goes to that one, and two that were entered are two, in whichever order', () => {
    const entered = (id: string, mm: number) =>
      given({ ofLesion: { id, at: [], measurements: [{ date: '2026-11-01', axesMm: [mm] }] } });
    const [one, other] = [entered('New lesion', 60), entered('New lesion 2', 20)];
    const treated = given({
      ofLesion: {
        id: 'New lesion, entered',
        at: [],
        treated: { procedure: 'ablation', date: '2026-05-01' },
      },
    });
    for (const said of [
      [one, other, treated],
      [treated, other, one],
    ]) {
      const facts = withDetails(two, said, answerer);
      expect(known(facts.lesions)?.map(({ id }) => id)).toHaveLength(4);
      expect(sizes(facts, 'New lesion, entered')).toEqual(['2026-11-01 60']);
      expect(sizes(facts, 'New lesion 2, entered')).toEqual(['2026-11-01 20']);
      const first = known(facts.lesions)?.find(({ id }) => id === 'New lesion, entered');
      expect(first?.treated).toMatchObject([{ procedure: 'ablation' }]);
    }
  });

  test('corrects a scan of that day of which the chart does not say the method', () => {
    const unclear = chart({
      lesions: present([lesion('L1', [{ ...scan('2026-10-12', 45), modality: null }])]),
    });
    const said = given({
      ofLesion: { id: 'L1', at: [], measurements: [{ date: '2026-10-12', axesMm: [35], modality: 'ct' }] },
    });
    expect(sizes(withDetails(unclear, [said], answerer), 'L1')).toEqual(['2026-10-12 35']);
  });

  test('keeps what the chart knows of the specimen where only the day is said', () => {
    const excised = { ...treatment('nephron-sparing-surgery', null), completeExcision: true };
    const before = chart({ lesions: present([lesion('L1', [], { treated: [excised] })]) });
    const said = given({
      ofLesion: { id: 'L1', at: [], treated: { procedure: 'nephron-sparing-surgery', date: '2026-05-01' } },
    });
    expect(known(withDetails(before, [said], answerer).lesions)?.[0]?.treated).toMatchObject([
      { date: '2026-05-01', completeExcision: true },
    ]);
  });

  test('says nothing of the lesions that were not read; that there are no others does', () => {
    const gap: Gap = { id: 'g', what: 'Sizes', why: 'failed', facts: ['lesions'], text: 'Not read.' };
    const unread = (...said: Given[]) => unreadFacts(withDetails(two, said, answerer), [gap]).has('lesions');
    const side = given({ ofLesion: { id: 'L2', at: [], side: 'left' } });
    const another = given({
      ofLesion: { id: 'New lesion', at: [], measurements: [{ date: '2026-11-01', axesMm: [12] }] },
    });
    expect(unread(side)).toBe(true);
    expect(unread(another)).toBe(true);
    expect(unread(side, another, given({ noOtherLesion: true }))).toBe(false);
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

  test('goes with each symptom that stands in the place of the chart’s', () => {
    const symptom = {
      code: 'flank_pain',
      onset: null,
      ongoing: null,
      cause: 'unknown',
      source: 'clinician',
      sources: [{ from: 'clinician', date: TODAY }],
    } as const;
    const said = chart({ symptoms: present([{ ...symptom, sources: [...symptom.sources] }]) });
    const facts = withDetails(said, [given({ symptoms: ['flank_pain'] }, 'Asked again')], answerer);
    expect(known(facts.symptoms)?.[0]?.sources).toMatchObject([{ reason: 'Asked again' }]);
  });

  test('of each detail of a drug is kept, beside the chart, which says the rest', () => {
    const drug = { drug: 'everolimus', since: '2025-01-01', indication: 'tsc' } as const;
    const charted: Source = { from: 'chart', reference: 'MedicationRequest/m', words: 'x', grade: 'coded' };
    const by = (source: Source) =>
      chart({ mtor: { state: 'present', value: everolimus(drug), sources: [source] } });
    const [before, after] = [by(charted), by({ from: 'clinician', date: TODAY })];
    const facts = withDetails(
      after,
      [given({ ofDrug: { since: '2025-02-02' } }, 'one'), given({ ofDrug: { indication: 'lam' } }, 'two')],
      answerer,
      before,
    );
    const { sources } = facts.mtor as Extract<typeof facts.mtor, { sources: unknown }>;
    expect(sources).toContainEqual(charted);
    expect(sources).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ reason: 'one' }),
        expect.objectContaining({ reason: 'two' }),
      ]),
    );
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
