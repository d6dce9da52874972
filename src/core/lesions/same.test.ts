import { describe, expect, it } from 'vitest';
import { chart, context, decided as decide, lesion, present, scan } from '../fixtures.ts';
import type { Lesion, Measurement } from '../facts.ts';

const factsOf = (lesions: Lesion[]) =>
  chart({
    fatSeen: present({ seen: true, by: 'ct' }),
    ageYears: present(60),
    lesions: present(lesions),
  });
const decided = (lesions: Lesion[]) => decide(factsOf(lesions));

const DAY = '2026-10-12';
const us = (mm: number, date = DAY): Measurement => ({ ...scan(date, mm), modality: 'ultrasound' });
const mri = (mm: number, date = DAY): Measurement => ({ ...scan(date, mm), modality: 'mri' });
const plain = (mm: number, date = DAY): Measurement => ({ ...scan(date, mm), modality: null });
const unlinked = (id: string, side: Lesion['side'], one: Measurement) =>
  lesion(id, [one], { unlinked: true, side });

const asked = (...lesions: Lesion[]) => decided(lesions).questions.find(({ fact }) => fact === 'lesions.A');
const status = (...lesions: Lesion[]) => context(factsOf(lesions)).tscStatus;

describe('measurements that may be of one lesion', () => {
  const sameDay = [unlinked('A', 'left', us(35)), unlinked('B', 'left', mri(39))];
  const sideUnknown = [unlinked('A', null, us(35, '2025-10-12')), unlinked('B', 'left', mri(39))];

  it.each([
    ['of one day by two methods', sameDay],
    ['of which one has no side', sideUnknown],
    [
      'of one day, of which nobody says how they were measured',
      [unlinked('A', 'left', plain(35)), unlinked('B', 'left', plain(39))],
    ],
    [
      'of which the newer one alone is unlinked',
      [unlinked('A', 'left', mri(39)), lesion('B', [us(35, '2025-10-12')])],
    ],
  ])('%s are asked about, and are not several yet', (_, lesions) => {
    expect(status(...lesions)).toBe('not-recorded');
    const decision = decided(lesions);
    expect(asked(...lesions)?.wouldChange.map(({ answer }) => answer)).toContain('another lesion');
    expect(decision.disagreements.map(({ id }) => id)).not.toContain('K11');
    expect(decision.actions.map(({ because }) => because)).not.toContain('K11');
    expect(new Set(context(factsOf(lesions)).lesions.map(({ current }) => current?.mm))).toEqual(
      new Set([35, 39]),
    );
  });

  it('are asked about once for each two', () => {
    const three = [
      unlinked('A', null, us(35)),
      unlinked('B', null, mri(39)),
      lesion('C', [mri(20, '2025-10-12')]),
    ];
    const questions = decided(three).questions.filter(({ fact }) => /^lesions\.[ABC]$/.test(fact));
    expect(new Map(questions.map(({ fact, text }) => [fact, text]))).toEqual(
      new Map([
        ['lesions.A', 'Are these measurements of the same lesion? (A; B; C)'],
        ['lesions.B', 'Are these measurements of the same lesion? (B; C)'],
      ]),
    );
  });

  it('are named by their entries in the chart', () => {
    const from = (reference: string) =>
      [{ from: 'chart', reference, words: 'Size', grade: 'coded' }] satisfies Measurement['sources'];
    const [a, b] = [
      { ...us(35), sources: from('Observation/a') },
      { ...mri(39), sources: from('Observation/b') },
    ];
    expect(asked(unlinked('A', 'left', a), unlinked('B', 'left', b))?.text).toBe(
      'Are these measurements of the same lesion? (A: Observation/a; B: Observation/b)',
    );
  });

  it('count by the larger, whichever it is', () => {
    expect(decided([unlinked('A', 'left', us(42)), unlinked('B', 'left', mri(39))]).rule).toBe('R09');
    expect(decided([unlinked('A', null, us(35)), unlinked('B', null, mri(42))]).rule).toBe('R09');
  });
});

describe('measurements that cannot be of one lesion are several', () => {
  it.each([
    ['two values of one scan', [unlinked('A', 'left', mri(35)), unlinked('B', 'left', mri(39))]],
    ['both kidneys', [unlinked('A', 'left', us(35)), unlinked('B', 'right', mri(39))]],
    ['two lesions with a name', [lesion('A', [us(35)]), lesion('B', [mri(39)])]],
    [
      'one without a side beside lesions of both kidneys',
      [unlinked('A', null, us(35)), unlinked('B', 'left', mri(39)), unlinked('C', 'right', mri(20))],
    ],
  ])('%s', (_, lesions) => {
    expect(status(...lesions)).toBe('suspected');
    expect(decided(lesions).disagreements.map(({ id }) => id)).toContain('K11');
  });

  it('and a kidney is told how many it has at least', () => {
    const lesions = [
      ...['A', 'B'].map((id, n) => unlinked(id, 'left', n ? mri(39) : us(35))),
      lesion('C', [mri(20)], { side: 'right' }),
    ];
    const told = decided(lesions).alerts.find(({ id }) => id === 'K11')?.text;
    expect(told).toContain('Left kidney: 1 to 2 AML');
    expect(told).toContain('Right kidney: 1 AML');
  });
});
