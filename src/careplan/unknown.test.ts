import { describe, expect, test } from 'vitest';
import type { Facts, Gap } from '../core/facts.ts';
import { facts, source } from './fixtures.ts';
import { unknownLines } from './unknown.ts';

const lines = (change: Partial<Facts> = {}, gaps: Gap[] = []): string =>
  unknownLines({ ...facts, ...change }, gaps, []).join('\n');
const entry = source('Observation/x', '2026-10-12', 'Size 3.2');

describe('what is not known', () => {
  test('a fact that is not recorded is named, and not as absent', () => {
    expect(lines()).toMatch(/Not recorded, which does not mean absent: .*tuberous sclerosis/);
  });

  test('a fact that could not be read is named apart from those not recorded', () => {
    const text = lines({ tsc: { state: 'not-readable', gap: 'conditions' } });
    expect(text).toContain('Not known because it could not be read: tuberous sclerosis (TSC).');
    expect(text).not.toMatch(/Not recorded.*tuberous sclerosis/);
  });

  test('a gap is said in its own sentence', () => {
    const gap: Gap = {
      id: 'c',
      what: 'Problem list',
      why: 'failed',
      facts: ['tsc'],
      text: 'No problem list.',
    };
    expect(lines({}, [gap])).toContain('No problem list.');
  });

  test('a conflict is shown with both sides and their sources', () => {
    const side = (value: boolean) => ({ value, sources: [entry] });
    const text = lines({ lam: { state: 'conflicting', values: [side(true), side(false)] } });
    expect(text).toMatch(/The chart disagrees on .*LAM.*: yes \(Observation\/x.*\) \/ no \(Observation\/x/);
  });

  test('a size that cannot be used is shown as such, with the reason', () => {
    const measurement = {
      date: '2026-10-12',
      axesMm: [],
      modality: null,
      unusable: 'no-unit' as const,
      sources: [entry],
    };
    const lesion = { id: 'L', side: null, measurements: [measurement], boundedByReport: null, treated: null };
    const text = lines({ lesions: { state: 'present', value: [lesion], sources: [entry] } });
    expect(text).toContain(
      'A recorded size was not used, no unit: Observation/x, 2026-10-12, final: “Size 3.2”',
    );
  });

  test('a size that the clinician does not use is shown with the chart’s words and the reason', () => {
    const said = { from: 'clinician', date: '2026-11-23', by: 'Dr Rossi', reason: 'Wrong unit' } as const;
    const measurement = { date: '2026-10-12', axesMm: [320], modality: null, sources: [entry, said] };
    const lesion = {
      id: 'L',
      side: null,
      measurements: [],
      withdrawn: [measurement],
      boundedByReport: null,
      treated: null,
    };
    expect(lines({ lesions: { state: 'present', value: [lesion], sources: [entry] } })).toContain(
      'A recorded size was not used, as the clinician says: Observation/x, 2026-10-12, final: “Size 3.2”; entered by Dr Rossi, 2026-11-23: Wrong unit',
    );
  });

  test('a medicine that is not recognised is asked about, not dropped', () => {
    const medicine = {
      name: 'Zubiprex',
      status: 'active' as const,
      classes: [],
      date: null,
      sources: [entry],
    };
    const text = lines({ medications: { state: 'present', value: [medicine], sources: [entry] } });
    expect(text).toContain('Medicines not recognised, please check: Zubiprex.');
  });

  test('pregnancy is not asked of a man, nor height of an adult', () => {
    expect(lines()).toContain('pregnancy');
    expect(lines({ sex: { state: 'present', value: 'male', sources: [entry] } })).not.toContain('pregnancy');
    expect(lines()).not.toContain('height');
    expect(lines({ ageYears: { state: 'present', value: 17, sources: [entry] } })).toContain('height');
  });
});
