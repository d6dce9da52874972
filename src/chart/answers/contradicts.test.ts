import { describe, expect, test } from 'vitest';
import { chart, everolimus, lesion, present, scan, treatment } from '../../core/fixtures.ts';
import type { Facts, Measurement } from '../../core/facts.ts';
import { contradicts } from './contradicts.ts';
import type { Change } from './given.ts';

const measured: Measurement = {
  ...scan('2026-10-12', 31),
  sources: [{ from: 'chart', reference: 'Observation/a', words: '31 mm', grade: 'coded' }],
};
const facts: Facts = chart({
  lesions: present([
    lesion('L1', [measured], { treated: [treatment('nephron-sparing-surgery', '2020-01-01', true)] }),
  ]),
  tsc: present('suspected'),
  tscFeatures: present(['sega', 'cortical_tuber']),
  lungSigns: { state: 'absent-documented', value: [], sources: [] },
  egfr: present({ value: 58, comparator: null, date: '2026-09-15', equation: null }),
  aneurysm: present({ mm: 4, date: '2026-01-12' }),
  lastRenalImagingDate: present('2026-10-12'),
  fatSeen: present({ seen: true, by: 'mri' }),
  lam: { state: 'conflicting', values: [] },
  mtor: present(everolimus({ indication: 'tsc', since: null })),
});

const is = (change: Change) => contradicts(change, facts, facts);
const size = (date: string, modality: 'mri' | 'ultrasound' | null, axesMm = [40]): Change => ({
  ofLesion: { id: 'L1', at: ['Observation/a'], measurements: [{ date, modality, axesMm }] },
});
const ofL1 = (more: object): Change => ({ ofLesion: { id: 'L1', at: ['Observation/a'], ...more } });

describe('an answer stands in place of what the chart says', () => {
  test.each<[string, Change]>([
    ['a size of the day and method of a scan', size('2026-10-12', 'mri')],
    ['a size of that day, of a method that is not said', size('2026-10-12', null)],
    ['the other kidney', ofL1({ side: 'right' })],
    ['that a treated lesion never was', ofL1({ treated: false })],
    [
      'another finding in the specimen',
      ofL1({
        treated: { procedure: 'nephron-sparing-surgery', date: '2020-01-01', completeExcision: false },
      }),
    ],
    ['another status', { tsc: 'excluded' }],
    ['fewer of a list', { tscFeatures: ['sega'] }],
    ['some, where there were none', { lungSigns: ['lung_cysts'] }],
    ['another value of the same day', { egfr: { value: 40, date: '2026-09-15' } }],
    ['an older value', { egfr: { value: 40, date: '2025-09-15' } }],
    ['another size without its day', { aneurysmMm: 6 }],
    ['an earlier day', { lastRenalImagingDate: '2026-01-12' }],
    ['fat that is not seen', { fatSeen: false, fatSeenBy: 'ct' }],
    ['one side of a contradiction', { lam: true }],
    ['another reason for a drug', { ofDrug: { indication: 'transplant' } }],
    ['that a drug is not taken', { mtor: false }],
  ])('%s', (_, change) => expect(is(change)).toBe(true));
});

describe('an answer only adds to what the chart says, and asks for no reason', () => {
  test.each<[string, Change]>([
    ['a scan of another day', size('2026-11-20', 'mri')],
    ['a scan of an earlier day', size('2024-11-20', 'mri')],
    ['another method on the same day', size('2026-10-12', 'ultrasound')],
    ['the same kidney', ofL1({ side: 'left' })],
    ['another treatment', ofL1({ treated: { procedure: 'ablation', date: '2026-05-01' } })],
    ['another lesion', { ofLesion: { id: 'New lesion', at: [], measurements: [] } }],
    ['the same status', { tsc: 'suspected' }],
    ['the same value', { egfr: { value: 58, date: '2026-09-15' } }],
    ['more of a list', { tscFeatures: ['sega', 'cortical_tuber', 'retinal_hamartoma'] }],
    ['a newer value', { egfr: { value: 40, date: '2026-11-01' } }],
    ['a newer size of the aneurysm', { aneurysmMm: 6, aneurysmDate: '2026-11-01' }],
    ['a later day', { lastRenalImagingDate: '2026-11-12' }],
    ['what is not recorded', { pregnant: true }],
    ['a detail of a drug that is not recorded', { ofDrug: { since: '2025-01-01' } }],
    ['nothing', {}],
  ])('%s', (_, change) => expect(is(change)).toBe(false));
});

test('a size in place of one that is not used needs no other reason', () => {
  const unused = chart({ lesions: present([lesion('L1', [], { withdrawn: [measured] })]) });
  expect(contradicts(size('2026-10-12', 'mri'), facts, unused)).toBe(false);
});
