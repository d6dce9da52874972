import * as fc from 'fast-check';
import { addDays } from './dates.ts';
import {
  type FactKey,
  type Facts,
  type Gap,
  type Lesion,
  type Measurement,
  type Modality,
  type Symptom,
  SYMPTOM_CODES,
  type Treatment,
} from './facts.ts';
import { chart, context, lesion, present, scan, TODAY, told, treatment } from './fixtures.ts';
import { unknownFacts } from './known.ts';
import { plausibleValues } from './plausible.ts';

/** Charts at random, for the laws that hold for any chart. Nothing here ships. */

export const KEYS = Object.keys(unknownFacts()) as FactKey[];

const day = fc.integer({ min: -1500, max: 5 }).map((n) => addDays(TODAY, n));
const modality = fc.constantFrom<(Modality | null)[]>('ultrasound', 'ct', 'mri', null);
const measurement: fc.Arbitrary<Measurement> = fc
  .tuple(fc.option(day), fc.constantFrom(9, 20, 29.9, 30, 30.1, 35, 39.9, 40, 45, 0, 500), modality)
  .map(([date, mm, how]) => scan(date, mm, how));
const done: fc.Arbitrary<Treatment> = fc
  .tuple(
    fc.constantFrom<Treatment['procedure'][]>(
      'embolization',
      'nephron-sparing-surgery',
      'ablation',
      'nephrectomy',
    ),
    fc.option(day),
    fc.option(fc.boolean()),
  )
  .map(([procedure, date, complete]) => treatment(procedure, date, complete));
const someLesion = (id: string): fc.Arbitrary<Lesion> =>
  fc
    .record({
      side: fc.constantFrom<Lesion['side'][]>('left', 'right', null),
      measurements: fc.array(measurement, { maxLength: 4 }),
      boundedByReport: fc.option(fc.record({ date: day, upperMm: fc.option(fc.constantFrom(15, 39, 40)) })),
      treated: fc.option(fc.array(done, { maxLength: 2 })),
    })
    .map(({ measurements, ...more }) => lesion(id, measurements, more));
const lesions = fc
  .tuple(someLesion('A'), someLesion('B'), someLesion('C'), fc.integer({ min: 0, max: 3 }))
  .map(([a, b, c, n]) => [a, b, c].slice(0, n));
export const someSymptom: fc.Arbitrary<Symptom> = fc
  .record({
    code: fc.constantFrom(...SYMPTOM_CODES),
    onset: fc.option(day),
    ongoing: fc.option(fc.boolean()),
    cause: fc.constantFrom<Symptom['cause'][]>('aml', 'other', 'unknown'),
    source: fc.constantFrom<Symptom['source'][]>('clinician', 'chart'),
  })
  .map(({ code, ...more }) => told(code, more));

/** Any chart: lesions and symptoms at random, every other fact unknown or one of its plausible values. */
export const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.option(lesions),
    fc.option(fc.array(someSymptom, { maxLength: 3 })),
    fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.nat({ max: 9 })), { maxLength: 8 }),
  )
  .map(([some, told, picks]) => {
    let made = chart({
      ...(some === null ? {} : { lesions: present(some) }),
      ...(told === null ? {} : { symptoms: present(told) }),
    });
    for (const [key, n] of picks) {
      if (key === 'lesions' || key === 'symptoms') continue;
      const values = plausibleValues(context(made), key);
      const value = values[n % Math.max(values.length, 1)]?.value;
      if (value !== undefined) made = { ...made, [key]: { state: 'present', value, sources: [] } };
    }
    return made;
  });
export const someGaps: fc.Arbitrary<Gap[]> = fc
  .option(fc.subarray(KEYS, { maxLength: 3 }), { freq: 2 })
  .map((keys) =>
    keys === null ? [] : [{ id: 'g', what: 'Problem list', why: 'failed', facts: keys, text: '' }],
  );
