import type { PatientCase } from './builders.ts';
import { concept } from './codes.ts';
import { allergy, prescription, problem, report, statement } from './entries.ts';
import { EGFR_WORDS, lab, MG_DL, ucum, visitVitals } from './measurements.ts';
import { cm, kidneySite, longestDimension } from './sizes.ts';
import { NEPHROLOGIST } from './staff.ts';

/** 3.9 cm is below 4.0, unrounded: R11b; a lesion of 3.0 cm or more is seen every 6 months (MOD-6). The diagnosis is text only. */
export const near4cm: PatientCase = {
  id: 'near-4cm',
  point: 'Sporadic, 3.9 cm',
  expected: { disposition: 'surveillance', subtype: null, rule: 'R11b' },
  person: {
    given: ['Rajesh'],
    family: 'Iyer',
    gender: 'male',
    age: { years: 58, days: 260 },
    mrn: 'SYN-10036',
    city: 'Lakeside',
  },
  visit: { kind: 'ambulatory', reason: 'Nephrology follow-up', seenBy: NEPHROLOGIST },
  entries: (chart) => {
    const site = kidneySite('left', 'Left kidney, lower pole');
    const size = longestDimension(chart, 'size', site, cm(3.9), {
      date: chart.monthsAgo(3),
      by: 'ultrasound',
    });
    return [
      problem(chart, 'aml', concept('Renal angiomyolipoma, left kidney'), { since: chart.monthsAgo(27) }),
      problem(chart, 'diabetes', concept('Type 2 diabetes'), { since: chart.monthsAgo(96) }),
      problem(chart, 'sprain', concept('Ankle sprain'), {
        since: chart.monthsAgo(8),
        clinicalStatus: 'resolved',
      }),
      size,
      longestDimension(chart, 'size-earlier', site, cm(3.8), {
        date: chart.monthsAgo(15),
        by: 'ultrasound',
      }),
      report(chart, 'ultrasound', {
        study: 'ultrasound',
        date: chart.monthsAgo(3),
        conclusion: 'Left lower pole angiomyolipoma, 3.9 cm. Right kidney normal. No hydronephrosis.',
        result: [size],
      }),
      lab(chart, 'creatinine', 'creatinineMass', {
        text: 'Creatinine',
        value: 1,
        unit: MG_DL,
        date: chart.monthsAgo(3),
      }),
      lab(chart, 'egfr', 'egfr2021', {
        text: 'eGFR',
        value: 87,
        unit: EGFR_WORDS,
        date: chart.monthsAgo(3),
      }),
      lab(chart, 'hba1c', 'hba1c', {
        text: 'Haemoglobin A1c',
        value: 6.9,
        unit: ucum('%'),
        date: chart.monthsAgo(3),
      }),
      ...visitVitals(chart, { pressure: [130, 80], heartRate: 76, weight: 81.3 }),
      prescription(chart, 'metformin', concept('Metformin 1000 mg tablet'), {
        authoredOn: chart.monthsAgo(3),
        dose: '1000 mg twice daily with meals',
      }),
      statement(chart, 'diclofenac', concept('Diclofenac gel'), {
        status: 'completed',
        from: chart.monthsAgo(8),
        to: chart.monthsAgo(7),
        asserted: chart.monthsAgo(3),
      }),
      allergy(chart, 'sulfonamide-allergy', 'Sulfonamide antibiotics', {
        since: chart.monthsAgo(200),
        reaction: 'Rash',
      }),
    ];
  },
};
