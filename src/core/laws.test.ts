import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEYS, someFacts as facts, someGaps as gaps, someSymptom as symptom } from './arbitraries.ts';
import { decide } from './decide.ts';
import type { Gap, Symptom } from './facts.ts';
import { context, lesion, present, scan, TODAY, told } from './fixtures.ts';
import { unknownFacts } from './known.ts';
import { plausibleValues } from './plausible.ts';
import { recommend } from './recommend.ts';
import { isSettled } from './settled.ts';
import { moreUrgent } from './urgency.ts';

/** A clinician's "over" may take a measured sign back; a warning never does. */
const warning = (s: Symptom): Symptom => (s.source === 'chart' ? { ...s, cause: 'unknown' } : told(s.code));

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
