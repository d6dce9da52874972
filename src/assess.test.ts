import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from './assess.ts';
import { mutated } from './chart/answers/fixtures.ts';
import { parseAnswers } from './chart/answers/parse.ts';
import type { Answers } from './chart/answers/schema.ts';
import {
  condition,
  loinc,
  observation,
  patient,
  procedure,
  sct,
  size,
  statement,
  structure,
  TODAY,
  tracked,
  ucum,
} from './chart/fixtures.ts';

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

describe('assessing answers alone', () => {
  const person: Answers = { ageYears: 45, sex: 'female', renalAml: true };
  const lesion = (...scans: [date: string, mm: number][]) => ({
    id: 'L1',
    side: 'left' as const,
    measurements: scans.map(([date, mm]) => ({ date, axesMm: [mm], modality: 'mri' as const })),
  });
  const lesions = [lesion(['2026-10-12', 20])];
  const tsc = condition('t', { text: 'Tuberous sclerosis' });
  const chart = (mm: number) => [patient, aml, structure('s', 'left'), tracked('o', 's', [mm])];

  it.each<[string, unknown[], Answers]>([
    ['a small lesion', chart(20), { lesions }],
    ['a large lesion', chart(60), { lesions: [lesion(['2026-10-12', 60])] }],
    ['a lesion of exactly 4.0 cm', chart(40), { lesions: [lesion(['2026-10-12', 40])] }],
    [
      'a growing lesion',
      [...chart(37), tracked('p', 's', [30], { effectiveDateTime: '2025-10-12' })],
      { lesions: [lesion(['2025-10-12', 30], ['2026-10-12', 37])] },
    ],
    [
      'a stale size',
      [...chart(20).slice(0, 3), tracked('o', 's', [20], { effectiveDateTime: '2024-10-12' })],
      { lesions: [lesion(['2024-10-12', 20])] },
    ],
    ['no size', chart(20).slice(0, 3), { lesions: [lesion()] }],
    ['tuberous sclerosis', [...chart(45), tsc], { tsc: 'definite', lesions: [lesion(['2026-10-12', 45])] }],
    [
      'tuberous sclerosis in pregnancy',
      [...chart(45), tsc, condition('q', sct('77386006'), { onsetDateTime: '2026-08-01' })],
      { tsc: 'definite', pregnant: true, lesions: [lesion(['2026-10-12', 45])] },
    ],
    [
      'everolimus begun a month ago',
      [
        ...chart(30),
        tsc,
        statement(
          'm',
          { text: 'Everolimus' },
          { effectivePeriod: { start: '2026-10-20' }, dateAsserted: '2026-10-20' },
        ),
      ],
      {
        tsc: 'definite',
        lesions: [lesion(['2026-10-12', 30])],
        medications: ['Everolimus'],
        mtor: { drug: 'everolimus', since: '2026-10-20' },
      },
    ],
    [
      'an embolization',
      [
        ...chart(45).slice(0, 3),
        tracked('o', 's', [45], { effectiveDateTime: '2026-04-12' }),
        procedure('e', sct('57238002'), { bodySite: [sct('64033007')] }),
      ],
      {
        lesions: [
          {
            ...lesion(['2026-04-12', 45]),
            treated: { procedure: 'embolization', date: '2026-05-01' },
          },
        ],
      },
    ],
    [
      'a kidney that does not work well',
      [...chart(20), observation('c', loinc('2160-0'), { valueQuantity: ucum(2.4, 'mg/dL') })],
      { lesions, creatinine: { value: 2.4, unit: 'mg/dL', date: '2026-10-12' } },
    ],
    [
      'flank pain that began yesterday',
      [...chart(20), condition('f', { text: 'Flank pain' }, { onsetDateTime: '2026-11-22' })],
      { lesions, symptoms: [{ code: 'flank_pain', onset: '2026-11-22', ongoing: true }] },
    ],
  ])('%s gets the decision of a chart that says the same', (_, resources, answers) => {
    const alone = assess([], {
      today: TODAY,
      answers: { ...person, ...answers },
    });
    expect(alone).toMatchObject({ patient: null, gaps: [], carePlan: null });
    const { decision } = assess(resources, { today: TODAY });
    expect(alone.decision).toEqual(decision);
  });

  it('nothing said at all is not "no angiomyolipoma": the sizes are missing', () => {
    const { decision } = assess([], { today: TODAY, answers: {} });
    expect(decision).toMatchObject({ disposition: 'insufficient-data', subtype: 'X-SIZE-MISSING' });
  });

  it('no angiomyolipoma, and said so, is out of scope', () => {
    const { decision } = assess([], { today: TODAY, answers: { renalAml: false } });
    expect(decision).toMatchObject({ rule: 'R00', subtype: 'X-OUT-OF-SCOPE' });
  });
});

describe('whatever the clinician answers', () => {
  it('is assessed once it is accepted, the same way every time', () => {
    fc.assert(
      fc.property(mutated, (json) => {
        const parsed = parseAnswers(json, TODAY);
        fc.pre(parsed.ok);
        const once = () => JSON.stringify(assess([], { today: TODAY, answers: parsed.answers }).decision);
        expect(once()).toBe(once());
      }),
      { numRuns: 60 },
    );
  });
});

describe('assessing a chart under the answers of its clinician', () => {
  const gap = {
    id: 'problems',
    what: 'Problem list',
    why: 'failed' as const,
    facts: ['acuteBleed' as const, 'priorAmlBleed' as const, 'symptoms' as const],
    text: 'x',
  };

  it('an answer to what could not be read lets the decision be made', () => {
    const options = { today: TODAY, gaps: [gap] };
    const chart = [patient, aml, size('o', 20)];
    expect(assess(chart, options).decision.subtype).toBe('X-UNREADABLE');
    const answers: Answers = { acuteBleed: false, priorAmlBleed: false, symptoms: [] };
    expect(assess(chart, { ...options, answers, by: 'Dr N' })).toMatchObject({
      decision: { disposition: 'surveillance' },
      facts: { acuteBleed: { sources: [{ from: 'clinician', date: TODAY, by: 'Dr N' }] } },
      gaps: [gap],
    });
  });

  it('a bare symptom is happening now', () => {
    const answers: Answers = { symptoms: ['sudden_flank_pain'] };
    expect(assess([patient, aml, size('o', 20)], { today: TODAY, answers }).decision.rule).toBe('R01');
  });
});
