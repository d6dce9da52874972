import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { condition, patient, sct, size, TODAY } from './chart/fixtures.ts';

const aml = condition('c', sct('254921004'));

describe('assessing a chart', () => {
  it('goes from a 6 cm angiomyolipoma to an intervention and its plan', () => {
    const { decision, carePlan, derived } = assess([patient, aml, size('o', 60)], { today: TODAY });
    expect(decision).toMatchObject({ disposition: 'intervention', rule: 'R09' });
    expect(derived.lesions).toMatchObject([{ sizeMm: 60 }]);
    expect(carePlan).toMatchObject({ status: 'draft', intent: 'proposal' });
  });

  it('has no plan for a chart without a patient', () => {
    expect(assess([size('o', 60)], { today: TODAY })).toMatchObject({ patient: null, carePlan: null });
  });

  it('concludes nothing where a bleed could not be read', () => {
    const gap = {
      id: 'problems',
      what: 'Problem list',
      why: 'failed' as const,
      facts: ['acuteBleed' as const],
      text: 'x',
    };
    const { decision } = assess([patient, aml, size('o', 20)], { today: TODAY, gaps: [gap] });
    expect(decision).toMatchObject({ disposition: 'insufficient-data', subtype: 'X-UNREADABLE' });
  });

  it('gives the same bytes for the same chart and day', () => {
    const once = () => JSON.stringify(assess([patient, size('o', 20)], { today: TODAY }));
    expect(once()).toBe(once());
  });
});
