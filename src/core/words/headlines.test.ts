import { describe, expect, it } from 'vitest';
import { chart, decided, lesion, present, scan, sized, treatment } from '../fixtures.ts';

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
});
