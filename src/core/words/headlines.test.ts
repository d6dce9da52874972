import { describe, expect, it } from 'vitest';
import { concluded } from '../evaluate.ts';
import { chart, context, decided, lesion, present, scan, sized, treatment } from '../fixtures.ts';
import { imagingOf } from '../imaging.ts';
import { OUTCOMES } from '../outcomes.ts';
import { FALLBACK } from '../rules/index.ts';
import { urgencyOf } from '../urgency.ts';
import { headlineOf } from './headlines.ts';

const definite = { tsc: present('definite' as const) };
const headline = (facts: Parameters<typeof decided>[0]) => decided(facts).headline;

describe('the headline', () => {
  it('of a lesion that a later report bounds shows the bound, not the older size', () => {
    const bounded = lesion('L1', [scan('2025-01-10', 20)], {
      boundedByReport: { date: '2026-10-12', upperMm: 25 },
    });
    const text = headline(chart({ ...definite, lesions: present([bounded]) }));
    expect(text).toContain('(reported at most 2.5 cm, 2026-10-12)');
    expect(text).not.toContain('2025');
  });

  it('of a lesion with a size shows it with its day', () => {
    expect(headline(sized(20, definite))).toContain('(2.0 cm, 2026-10-12)');
    expect(headline(sized(45))).toContain('lesion (4.5 cm, 2026-10-12)');
    expect(headline(sized(20, { pregnant: present(true) }))).toContain('(2.0 cm, 2026-10-12)');
  });

  it('of a pregnancy after a treatment not yet scanned has no size to show', () => {
    const awaiting = lesion('L1', [scan('2026-08-20', 45)], {
      treated: [treatment('embolization', '2026-09-01')],
    });
    expect(headline(chart({ lesions: present([awaiting]), pregnant: present(true) }))).toBe(
      'From what the chart records: pregnant, with nothing that asks for intervention: a scan every trimester, with obstetric input.',
    );
  });

  it('of what no rule classifies leaves the decision to the clinician, within two weeks, without a scan', () => {
    const c = context(sized(20));
    const unclassified = concluded(c, { rule: FALLBACK, verdict: FALLBACK.when(c) }, new Set(), false);
    expect(headlineOf(c, unclassified)).toBe('Not classified: the clinician decides.');
    expect(unclassified.verdict).toEqual({
      truth: true,
      grounds: [{ text: 'No rule holds', facts: [] }],
      lesion: null,
    });
    expect(urgencyOf(c, unclassified)).toBe('2-weeks');
    expect(imagingOf(c, unclassified)).toBeNull();
    const { disposition, open } = OUTCOMES[unclassified.outcome];
    expect([disposition, open(c, unclassified)]).toEqual(['insufficient-data', []]);
  });
});
