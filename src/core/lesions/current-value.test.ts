import { describe, expect, it } from 'vitest';
import type { Modality } from '../facts.ts';
import { lesion, scan as measured, TODAY } from '../fixtures.ts';
import { currentValue } from './current-value.ts';
import { type Scan, scansOf } from './scans.ts';

const ct = (date: string, mm: number): Scan => ({ date, mm, modality: 'ct' });
const mri = (date: string, mm: number): Scan => ({ date, mm, modality: 'mri' });
const us = (date: string, mm: number): Scan => ({ date, mm, modality: 'ultrasound' });

describe('the current value of a lesion', () => {
  it('is the newest, whatever its modality; an older larger one is history', () => {
    expect(currentValue([ct('2026-01-01', 45), us('2026-10-12', 38)])).toMatchObject({
      mm: 38,
      modalityChanged: true,
      remeasure: false,
    });
  });

  it('is the same in whatever order equal scans of one day are listed', () => {
    const day = (modality: Modality) => measured('2026-10-12', 20, modality);
    for (const both of [
      [day('ct'), day('mri')],
      [day('mri'), day('ct')],
    ]) {
      expect(currentValue(scansOf(lesion('L1', both), TODAY))).toMatchObject({ mm: 20, modality: 'mri' });
    }
  });

  it('is none without a scan', () => {
    expect(currentValue([])).toBeNull();
  });

  it('is the larger of two of one class at most 30 days apart: re-measure', () => {
    expect(currentValue([ct('2026-09-12', 41), mri('2026-10-12', 38)])).toMatchObject({
      mm: 41,
      date: '2026-09-12',
      remeasure: true,
      instead: { mm: 38 },
    });
    expect(currentValue([ct('2026-09-11', 41), mri('2026-10-12', 38)])).toMatchObject({
      mm: 38,
      remeasure: false,
    });
  });

  it('is the newer of two of one class when that is the larger', () => {
    expect(currentValue([ct('2026-10-01', 38), mri('2026-10-12', 41)])).toMatchObject({
      mm: 41,
      instead: null,
    });
  });

  it('is the CT or MRI up to 90 days older than a newest ultrasound', () => {
    expect(currentValue([mri('2026-07-14', 35), us('2026-10-12', 41)])).toMatchObject({
      mm: 35,
      modality: 'mri',
      instead: { mm: 41 },
    });
    expect(currentValue([mri('2026-07-13', 35), us('2026-10-12', 41)])).toMatchObject({ mm: 41 });
  });

  it('is the larger of two values of one day', () => {
    expect(currentValue([ct('2026-10-12', 30), ct('2026-10-12', 34)])).toMatchObject({ mm: 34 });
    expect(
      currentValue([
        { date: '2026-10-12', mm: 30, modality: null },
        { date: '2026-10-12', mm: 34, modality: null },
      ]),
    ).toMatchObject({ mm: 34 });
  });

  it('was weighed against another only where the two differ', () => {
    expect(currentValue([ct('2026-09-12', 30), us('2026-10-12', 30)])?.instead).toBeNull();
    expect(currentValue([ct('2026-09-12', 30), us('2026-10-12', 31)])?.instead?.mm).toBe(31);
    expect(currentValue([us('2026-10-12', 30)])?.instead).toBeNull();
  });
});
