import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folder } from './fixtures.ts';
import { createPartition } from './partition.ts';

const { file } = folder();
let count = 0;

function directory(): string {
  count += 1;
  const path = join(dirname(file('.keep', '')), `parts-${count}`);
  mkdirSync(path);
  return path;
}

function partitioned(lines: readonly (readonly [string, string])[], largest?: number) {
  const at = directory();
  const parts = createPartition(at, largest);
  for (const [patient, line] of lines) parts.add(patient, line);
  return { at, patients: [...parts.patients()] };
}

describe('lines sorted by patient', () => {
  it('come back whole, once a patient, whatever a patient is called', () => {
    const patient = fc.string({ unit: 'grapheme', maxLength: 8 });
    const line = fc.string({ maxLength: 20 }).map((text) => JSON.stringify(text));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(patient, line), { maxLength: 60 }),
        fc.constantFrom(1, 1 << 20),
        (given, largest) => {
          const { patients } = partitioned(given, largest);
          expect(new Set(patients.map((one) => one.patient)).size).toBe(patients.length);
          for (const { patient, lines } of patients) {
            expect(lines).toEqual(given.filter(([of]) => of === patient).map(([, one]) => one));
          }
          expect(patients.flatMap(({ lines }) => lines)).toHaveLength(given.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('come in an order that does not depend on how they were added', () => {
    const given = Array.from({ length: 300 }, (_, i) => [`p${i}`, String(i)] as const);
    expect(partitioned(given.toReversed()).patients).toEqual(partitioned(given).patients);
  });

  it('are divided further where many patients are too large together, and nothing is left of them', () => {
    const given = Array.from({ length: 300 }, (_, i) => [`p${i}`, 'x'.repeat(100)] as const);
    const { at, patients } = partitioned(given, 200);
    expect(patients).toHaveLength(300);
    expect(readdirSync(at)).toEqual([]);
  });
});
