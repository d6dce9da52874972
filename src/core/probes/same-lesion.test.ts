import { describe, expect, it } from 'vitest';
import type { Lesion, Measurement, Source } from '../facts.ts';
import { chart, context, lesion, present, scan } from '../fixtures.ts';
import { sameLesionProbes } from './same-lesion.ts';

const DAY = '2026-10-12';
const asked = (...lesions: Lesion[]) => sameLesionProbes(context(chart({ lesions: present(lesions) })));

/** Nobody says how it was measured: it may be of any lesion. */
const unlinked = (id: string, mm: number, more: Partial<Measurement> = {}) =>
  lesion(id, [{ ...scan(DAY, mm, null), ...more }], { unlinked: true });

const entry = (reference: string): Source => ({ from: 'chart', reference, words: 'Size', grade: 'coded' });
const entered: Source = { from: 'clinician', date: DAY };

describe('measurements without a lesion’s name', () => {
  const texts = (...lesions: Lesion[]) => asked(...lesions).map(({ text }) => text);

  it('are asked about once for each two, whatever comes first', () => {
    expect(texts(lesion('A', [scan(DAY, 30, null)]), unlinked('B', 20))).toEqual([
      'Are these measurements of the same lesion? (B; A)',
    ]);
    expect(texts(unlinked('A', 30), unlinked('B', 20))).toEqual([
      'Are these measurements of the same lesion? (A; B)',
    ]);
  });

  it('are asked about of the six largest, in the order of their names', () => {
    const seven = [21, 35, 22, 20, 24, 39, 23].map((mm, n) => unlinked('ABCDEFG'.charAt(n), mm));
    expect(texts(...seven)[0]).toBe('Are these measurements of the same lesion? (A; B; C; E; F; G)');
    expect(texts(...seven)).toHaveLength(5);
  });

  it('are not asked about beside a lesion that was never measured', () => {
    expect(texts(unlinked('A', 30), lesion('B', []))).toEqual([]);
  });

  it('are named by each entry of the chart once, and by nothing where the clinician entered them', () => {
    const sources = [entry('Observation/a'), entered, entry('DiagnosticReport/a'), entry('Observation/a')];
    expect(texts(unlinked('A', 30, { sources }), unlinked('B', 20, { sources: [entered] }))).toEqual([
      'Are these measurements of the same lesion? (A: Observation/a, DiagnosticReport/a; B)',
    ]);
  });
});
