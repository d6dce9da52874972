import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYS, someFacts as facts, someGaps as gaps, someSymptom as symptom } from './arbitraries.ts';
import { decide } from './decide.ts';
import type { Option } from './decision.ts';
import type { FactKey, Facts, Gap, Symptom } from './facts.ts';
import { context, lesion, present, scan, sized, TODAY, told } from './fixtures.ts';
import { unknownFacts } from './known.ts';
import { outlookOf } from './outlook.ts';
import { plausibleValues } from './plausible.ts';
import { recommend } from './recommend.ts';
import { isSettled } from './settled.ts';
import { moreUrgent } from './urgency.ts';
import { FACT_LABELS } from './words/labels.ts';

/** A clinician's "over" may take a measured sign back; a warning never does. */
const warning = (s: Symptom): Symptom => (s.source === 'chart' ? { ...s, cause: 'unknown' } : told(s.code));

const leading = (options: Option[]) =>
  options
    .filter((o) => o.rank === 1)
    .map((o) => o.id)
    .join('=');

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

  it('no step is asked for twice, at most two disagreements are open, each listed once', () => {
    fc.assert(
      fc.property(facts, gaps, (f, g) => {
        const { actions, disagreements, disposition } = decide({ facts: f, gaps: g, today: TODAY });
        const ids = actions.map((a) => a.id);
        expect(ids).toEqual([...new Set(ids)]);
        expect(disagreements.filter((k) => k.open).length).toBeLessThanOrEqual(2);
        expect(new Set(disagreements.map((k) => k.id)).size).toBe(disagreements.length);
        expect(ids.includes('act-if')).toBe(disposition === 'surveillance');
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

describe('a missing fact', { timeout: 60_000 }, () => {
  const NEGATIVE: Partial<Record<FactKey, unknown>> = {
    renalAml: false,
    tsc: 'excluded',
    tscFeatures: [],
    lam: false,
    symptoms: [],
    acuteBleed: false,
    priorAmlBleed: false,
    aneurysm: { mm: 0, date: null },
    malignancySuspected: false,
    patternChanged: false,
    aggressiveSigns: [],
    histology: 'classic',
    solitaryKidney: false,
    pregnant: false,
    breastFeeding: false,
    rapamycinAllergy: false,
    severeInfection: false,
    liverDisease: false,
    medications: [],
    mtor: false,
  };
  // `Object.keys` of a closed record: exactly its keys.
  const keys = Object.keys(NEGATIVE) as FactKey[];

  it('is never less urgent than the same fact stated to be absent', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...keys), (f, key) => {
        const urgency = (fact: object) =>
          recommend({ facts: { ...f, [key]: fact }, gaps: [], today: TODAY }).urgency;
        const missing = urgency({ state: 'not-recorded' });
        const negative = urgency({ state: 'absent-documented', value: NEGATIVE[key], sources: [] });
        expect([key, moreUrgent(missing, negative)]).toEqual([key, missing]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    'symptoms',
    'acuteBleed',
    'priorAmlBleed',
    'malignancySuspected',
    'histology',
    'aggressiveSigns',
    'aneurysm',
    'pregnant',
    'patternChanged',
    'medications',
  ] as const)('%s cannot be told in the trace, and is not told to be absent', (key) => {
    const unknown = recommend({ facts: sized(20), gaps: [], today: TODAY });
    const label = new RegExp(`^${FACT_LABELS[key]}: not recorded$`, 'i');
    const steps = unknown.trace.filter((t) => t.because.some((text) => label.test(text)));
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.every((t) => t.result === 'cannot-tell')).toBe(true);
  });
});

describe('supposing', { timeout: 60_000 }, () => {
  it('leads to what would be recommended', () => {
    fc.assert(
      fc.property(facts, gaps, (f, g) => {
        const d = recommend({ facts: f, gaps: g, today: TODAY });
        const c = { ...context(f, g), supposed: true };
        expect(outlookOf(c)).toMatchObject({
          rule: d.rule,
          disposition: d.disposition,
          subtype: d.subtype,
          option: d.options[0]?.id,
          intervalMonths: d.imaging?.intervalMonths?.chosen ?? null,
        });
        expect(leading(d.options)).toBe(outlookOf(c).verdict.split(' ')[2]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('growing', { timeout: 60_000 }, () => {
  const urgency = (f: Facts) => recommend({ facts: f, gaps: [], today: TODAY });

  it('a lesion measured once never becomes less urgent by being larger', () => {
    const size = fc.integer({ min: 1, max: 4000 }).map((n) => n / 10);
    const other = facts.map((f) => ({ ...f, lesions: unknownFacts().lesions }));
    fc.assert(
      fc.property(other, size, size, (f, a, b) => {
        const [small, large] = a < b ? [a, b] : [b, a];
        const of = (mm: number) =>
          urgency({ ...f, lesions: present([lesion('L1', [scan('2026-10-12', mm)])]) }).urgency;
        expect(moreUrgent(of(large), of(small))).toBe(of(large));
      }),
      RUNS,
    );
  });

  /**
   * The specification itself breaks it in two places, both from "6 weeks" to "8 weeks": a small lesion that grows
   * significantly is characterised again (R11e), a larger one is discussed (R07–R10); and a lesion without a current
   * size is imaged (R06), where a large one, stale or beside it, is discussed. And where the last scan is the smallest
   * on treatment, growth is measured from it (R05c): from a larger one, the scan before it has grown less.
   */
  const EXCEPTIONS = { from: ['R11e', 'R06'], to: ['R07', 'R08', 'R09', 'R10'] };

  it('a lesion never becomes less urgent by a larger last scan, but for three places', () => {
    fc.assert(
      fc.property(facts, fc.nat(), fc.integer({ min: 1, max: 300 }), (f, n, tenths) => {
        if (f.lesions.state !== 'present') return;
        const sized = f.lesions.value.filter((l) => l.measurements.some((m) => m.date !== null));
        const grown = sized[n % Math.max(sized.length, 1)];
        if (grown === undefined) return;
        const last = grown.measurements.reduce((a, b) => ((b.date ?? '') >= (a.date ?? '') ? b : a));
        const larger = grown.measurements.map((m) =>
          m === last
            ? { ...m, axesMm: m.axesMm.map((mm) => (mm > 0 && mm <= 400 ? mm + tenths / 10 : mm)) }
            : m,
        );
        const lesions = f.lesions.value.map((l) => (l === grown ? { ...l, measurements: larger } : l));
        const before = urgency(f);
        const after = urgency({ ...f, lesions: present(lesions) });
        if (before.rule === 'R05c' && after.rule === 'R05d') {
          const widest = grown.measurements.map(({ axesMm }) => Math.max(...axesMm));
          expect(Math.max(...last.axesMm)).toBe(Math.min(...widest));
          return;
        }
        if (EXCEPTIONS.from.includes(before.rule) && EXCEPTIONS.to.includes(after.rule)) {
          expect([
            '6-weeks 8-weeks',
            `${before.urgency} ${moreUrgent(after.urgency, before.urgency)}`,
          ]).toContain(`${before.urgency} ${after.urgency}`);
          return;
        }
        expect([before.rule, after.rule, moreUrgent(after.urgency, before.urgency)]).toEqual([
          before.rule,
          after.rule,
          after.urgency,
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
