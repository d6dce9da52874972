import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './dates.ts';
import type { FactKey, Facts, Gap, Lesion, Measurement, Modality, Symptom, Treatment } from './facts.ts';
import { SYMPTOM_CODES } from './facts.ts';
import { chart, lesion, present, scan, TODAY, told, treatment } from './fixtures.ts';
import { unknownFacts } from './known.ts';
import { decide } from './decide.ts';
import { recommend } from './recommend.ts';
import { isSettled } from './settled.ts';
import { plausibleValues } from './plausible.ts';
import { context } from './fixtures.ts';
import { moreUrgent } from './urgency.ts';

const KEYS = Object.keys(unknownFacts()) as FactKey[];

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
const symptom: fc.Arbitrary<Symptom> = fc
  .record({
    code: fc.constantFrom(...SYMPTOM_CODES),
    onset: fc.option(day),
    ongoing: fc.option(fc.boolean()),
    cause: fc.constantFrom<Symptom['cause'][]>('aml', 'other', 'unknown'),
    source: fc.constantFrom<Symptom['source'][]>('clinician', 'chart'),
  })
  .map(({ code, ...more }) => told(code, more));

/** A clinician's "over" may take a measured sign back; a warning never does. */
const warning = (s: Symptom): Symptom => (s.source === 'chart' ? { ...s, cause: 'unknown' } : told(s.code));

/** Any chart: lesions and symptoms at random, every other fact unknown or one of its plausible values. */
const facts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.option(lesions),
    fc.option(fc.array(symptom, { maxLength: 3 })),
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
const gaps: fc.Arbitrary<Gap[]> = fc
  .option(fc.subarray(KEYS, { maxLength: 3 }), { freq: 2 })
  .map((keys) =>
    keys === null ? [] : [{ id: 'g', what: 'Problem list', why: 'failed', facts: keys, text: '' }],
  );

const RUNS = { numRuns: 100 };

describe('for any chart', { timeout: 60_000 }, () => {
  it('there is exactly one disposition, and it is the first rule that holds', () => {
    fc.assert(
      fc.property(facts, gaps, (f, g) => {
        const d = recommend({ facts: f, gaps: g, today: TODAY });
        expect(d.trace.find((t) => t.result === 'holds')?.rule).toBe(d.rule);
        expect(d.options.length).toBeGreaterThan(0);
        expect(d.rule).not.toBe('R12');
      }),
      RUNS,
    );
  });

  it('the same facts, gaps and day give the same bytes', () => {
    fc.assert(
      fc.property(facts, gaps, (f, g) => {
        const once = JSON.stringify(decide({ facts: f, gaps: g, today: TODAY }));
        const again = decide({ facts: structuredClone(f), gaps: structuredClone(g), today: TODAY });
        expect(JSON.stringify(again)).toBe(once);
      }),
      { numRuns: 30 },
    );
  });

  it('the order of lesions, scans and symptoms does not matter, nor do duplicates', () => {
    fc.assert(
      fc.property(facts, (f) => {
        const turned = { ...f };
        if (f.lesions.state === 'present') {
          const mixed = f.lesions.value.map((l) => ({
            ...l,
            measurements: [...l.measurements, ...l.measurements].toReversed(),
          }));
          turned.lesions = present(mixed.toReversed());
        }
        if (f.symptoms.state === 'present') {
          turned.symptoms = present([...f.symptoms.value, ...f.symptoms.value].toReversed());
        }
        expect(recommend({ facts: turned, gaps: [], today: TODAY })).toEqual(
          recommend({ facts: f, gaps: [], today: TODAY }),
        );
      }),
      RUNS,
    );
  });

  it('a warning symptom never lowers the urgency', () => {
    fc.assert(
      fc.property(facts, symptom, (f, s) => {
        const before = recommend({ facts: f, gaps: [], today: TODAY }).urgency;
        const list = f.symptoms.state === 'present' ? f.symptoms.value : [];
        const after = recommend({
          facts: { ...f, symptoms: present([...list, warning(s)]) },
          gaps: [],
          today: TODAY,
        }).urgency;
        expect(moreUrgent(after, before)).toBe(after);
      }),
      RUNS,
    );
  });

  it('a gap never makes it less urgent to look, nor turns an emergency or an intervention into something else', () => {
    fc.assert(
      fc.property(facts, fc.subarray(KEYS, { maxLength: 4 }), (f, keys) => {
        const gap: Gap = { id: 'g', what: 'Chart', why: 'failed', facts: keys, text: '' };
        const whole = recommend({ facts: f, gaps: [], today: TODAY });
        const holed = recommend({ facts: f, gaps: [gap], today: TODAY });
        if (whole.rule === 'R00' || whole.rule === 'R06') return;
        if (whole.disposition === 'surveillance') {
          expect(['surveillance', 'insufficient-data']).toContain(holed.disposition);
        } else {
          expect(holed.rule).toBe(whole.rule);
        }
      }),
      RUNS,
    );
  });

  it('a verdict that is settled is the one that whatever arrives leads to, several facts at once included', () => {
    const arriving = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.nat({ max: 9 })), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(facts, arriving, (f, picks) => {
        const open = picks.filter(([key]) => f[key].state !== 'present');
        const gap: Gap = {
          id: 'g',
          what: 'Chart',
          why: 'outstanding',
          facts: open.map(([key]) => key),
          text: '',
        };
        if (!isSettled({ facts: f, gaps: [gap], today: TODAY })) return;
        const now = recommend({ facts: f, gaps: [], today: TODAY });
        if (now.rule === 'R01') return;
        let arrived = f;
        for (const [key, n] of open) {
          const values = plausibleValues(context(arrived), key);
          const value = values[n % Math.max(values.length, 1)]?.value;
          if (value !== undefined) arrived = { ...arrived, [key]: { state: 'present', value, sources: [] } };
        }
        const then = recommend({ facts: arrived, gaps: [], today: TODAY });
        expect([then.disposition, then.options[0]?.id, then.imaging?.due]).toEqual([
          now.disposition,
          now.options[0]?.id,
          now.imaging?.due,
        ]);
      }),
      RUNS,
    );
  });
});

describe('growing', { timeout: 60_000 }, () => {
  it('a lesion measured once never becomes less urgent by being larger', () => {
    const size = fc.integer({ min: 1, max: 4000 }).map((n) => n / 10);
    const other = facts.map((f) => ({ ...f, lesions: unknownFacts().lesions }));
    fc.assert(
      fc.property(other, size, size, (f, a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        const of = (mm: number) =>
          recommend({
            facts: { ...f, lesions: present([lesion('L1', [scan('2026-10-12', mm)])]) },
            gaps: [],
            today: TODAY,
          }).urgency;
        expect(moreUrgent(of(large), of(small))).toBe(of(large));
      }),
      RUNS,
    );
  });
});
