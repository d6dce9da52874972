import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS } from './codes.ts';
import { allergy, prescription, problem, procedure, report, statement } from './entries.ts';
import { EGFR, lab, MG_DL, ucum, visitVitals } from './measurements.ts';
import { cm, componentSize, lesion, mm } from './sizes.ts';
import { NEPHROLOGIST } from './staff.ts';

/** Small, quiet, one lesion, no sign of TSC recorded: R11b, a scan a year. */
export const sporadic2cm: PatientCase = {
  id: 'sporadic-2cm',
  point: 'Sporadic, 2 cm',
  expected: { disposition: 'surveillance', subtype: null, rule: 'R11b' },
  person: {
    given: ['Ana', 'Beatriz'],
    family: 'Moreira',
    gender: 'female',
    age: { years: 52, days: 143 },
    mrn: 'SYN-10021',
    city: 'Northfield',
  },
  visit: { kind: 'ambulatory', reason: 'Nephrology follow-up', seenBy: NEPHROLOGIST },
  entries: (chart) => {
    const aml = lesion(chart, 'lesion', 'right', { sideIn: 'qualifier', segment: 'upper pole' });
    const latest = { date: chart.monthsAgo(5), by: 'ultrasound' } as const;
    const size = componentSize(chart, 'size', aml, [mm(20), mm(18)], latest);
    return [
      problem(
        chart,
        'aml',
        concept('Angiomyolipoma of right kidney', DIAGNOSIS.angiomyolipoma, DIAGNOSIS.angiomyolipomaIcd),
        { since: chart.monthsAgo(17) },
      ),
      problem(
        chart,
        'hypertension',
        concept('Essential hypertension', DIAGNOSIS.hypertension, DIAGNOSIS.hypertensionIcd),
        { since: chart.monthsAgo(74) },
      ),
      problem(chart, 'appendicitis', concept('Acute appendicitis'), {
        since: chart.monthsAgo(251),
        clinicalStatus: 'resolved',
      }),
      aml,
      size,
      componentSize(chart, 'size-earlier', aml, [cm(1.9)], {
        date: chart.monthsAgo(17),
        by: 'ultrasound',
      }),
      report(chart, 'ultrasound', {
        study: 'ultrasound',
        date: latest.date,
        conclusion:
          'Right kidney, upper pole: homogeneous echogenic lesion, 20 x 18 mm, known angiomyolipoma. No hydronephrosis. Left kidney normal.',
        result: [size],
      }),
      lab(chart, 'creatinine', 'creatinineMass', {
        text: 'Creatinine, serum',
        value: 0.8,
        unit: MG_DL,
        date: chart.monthsAgo(3),
      }),
      lab(chart, 'egfr', 'egfr2021', {
        text: 'eGFR (CKD-EPI 2021)',
        value: 89,
        unit: EGFR,
        date: chart.monthsAgo(3),
      }),
      lab(chart, 'cholesterol', 'cholesterol', {
        text: 'Total cholesterol',
        value: 204,
        unit: MG_DL,
        date: chart.monthsAgo(3),
      }),
      lab(chart, 'haemoglobin', 'haemoglobin', {
        text: 'Haemoglobin',
        value: 13.4,
        unit: ucum('g/dL'),
        date: chart.monthsAgo(3),
      }),
      ...visitVitals(chart, { pressure: [128, 78], heartRate: 72, weight: 68.4 }),
      prescription(chart, 'amlodipine', concept('Amlodipine 5 mg tablet'), {
        authoredOn: chart.monthsAgo(4),
        dose: '1 tablet once daily',
      }),
      statement(chart, 'amoxicillin', concept('Amoxicillin 500 mg capsule'), {
        status: 'completed',
        from: chart.monthsAgo(9),
        to: chart.monthsAgo(8),
        asserted: chart.monthsAgo(8),
      }),
      allergy(chart, 'latex-allergy', 'Latex', { since: chart.monthsAgo(120), reaction: 'Contact rash' }),
      procedure(chart, 'appendectomy', concept('Appendectomy'), chart.monthsAgo(251)),
    ];
  },
};
