import { describe, expect, it } from 'vitest';
import type { Mtor } from '../facts.ts';
import { chart, context, everolimus, present } from '../fixtures.ts';
import { progression, volumeText } from './progression.ts';

/** Every other sign of progression is recorded and absent. */
const truth = (volumes: Mtor['volumes']) => {
  const mtor = everolimus({ newLesionCm: 0, kidneyVolumeChangeFromNadirPct: 0, bleedGrade: 0, volumes });
  return progression(context(chart({ mtor: present(mtor) }))).truth;
};
const day = { currentDate: '2026-10-12' };

describe('a volume on treatment', () => {
  it('shows progression from 1.25 times the smallest, above the one before', () => {
    expect(truth({ baselineMl: 100, nadirMl: 90, currentMl: 112.5, ...day })).toBe(true);
    expect(truth({ baselineMl: 100, nadirMl: 90, currentMl: 112.4, ...day })).toBe(false);
    expect(truth({ baselineMl: 112.5, nadirMl: 90, currentMl: 112.5, ...day })).toBe(false);
  });

  it('cannot tell where a part is not known that matters', () => {
    expect(truth({ baselineMl: 100, nadirMl: 90, currentMl: null, ...day })).toBeNull();
    expect(truth({ baselineMl: null, nadirMl: 90, currentMl: 112.5, ...day })).toBeNull();
    expect(truth({ baselineMl: 100, nadirMl: null, currentMl: 112.5, ...day })).toBeNull();
  });

  it('refutes it by the one part that is known', () => {
    expect(truth({ baselineMl: null, nadirMl: 90, currentMl: 112.4, ...day })).toBe(false);
    expect(truth({ baselineMl: 100, nadirMl: null, currentMl: 100, ...day })).toBe(false);
  });

  it('is told with its day, or that it has none', () => {
    const volumes = { baselineMl: 100, nadirMl: 90, currentMl: 95, estimate: false };
    expect(volumeText({ ...volumes, ...day })).toContain('now 95 mL (2026-10-12)');
    expect(volumeText({ ...volumes, currentDate: null })).toContain('now 95 mL (undated)');
    expect(volumeText({ ...volumes, currentMl: null, currentDate: null })).toMatch(/now not documented$/);
  });
});
