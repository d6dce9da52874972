import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS } from './codes.ts';
import { allergy, prescription, problem, report } from './entries.ts';
import { EGFR, lab, UMOL_L, visitVitals } from './measurements.ts';
import { NEPHROLOGIST } from './staff.ts';

/** The diagnosis is coded, the size only written in a report: never read silently, so R06, size missing. */
export const reportOnly: PatientCase = {
  id: 'report-only',
  point: 'Size only in a radiology report',
  expected: { disposition: 'insufficient-data', subtype: 'X-SIZE-MISSING', rule: 'R06' },
  person: {
    given: ['Grace'],
    family: 'Pemberton',
    gender: 'female',
    age: { years: 57, days: 301 },
    mrn: 'SYN-10118',
    city: 'Port Ellery',
  },
  visit: { kind: 'ambulatory', reason: 'Nephrology, new referral', seenBy: NEPHROLOGIST },
  entries: (chart) => [
    problem(
      chart,
      'aml',
      concept('Angiomyolipoma of kidney', DIAGNOSIS.angiomyolipoma, DIAGNOSIS.angiomyolipomaIcd),
      { since: chart.monthsAgo(6) },
    ),
    problem(chart, 'osteoarthritis', concept('Osteoarthritis of the knee'), { since: chart.monthsAgo(60) }),
    report(chart, 'ultrasound', {
      study: 'ultrasound',
      date: chart.monthsAgo(6),
      conclusion:
        'Right kidney, lower pole: echogenic lesion measuring 3.2 x 2.8 cm in keeping with an angiomyolipoma. Left kidney normal. Suggest follow-up.',
    }),
    lab(chart, 'creatinine', 'creatinineMolar', {
      text: 'Creatinine',
      value: 75,
      unit: UMOL_L,
      date: chart.monthsAgo(1),
    }),
    lab(chart, 'egfr', 'egfr2021', { text: 'eGFR', value: 80, unit: EGFR, date: chart.monthsAgo(1) }),
    ...visitVitals(chart, { pressure: [124, 80], heartRate: 71, weight: 74.9 }),
    prescription(chart, 'naproxen', concept('Naproxen 250 mg tablet'), {
      status: 'completed',
      authoredOn: chart.monthsAgo(10),
      dose: '250 mg twice daily for 10 days',
    }),
    prescription(chart, 'paracetamol', concept('Paracetamol 500 mg tablet'), {
      authoredOn: chart.monthsAgo(1),
      dose: '1 g when needed, up to 3 times a day',
    }),
    allergy(chart, 'penicillin-allergy', 'Penicillin', { since: chart.monthsAgo(400), reaction: 'Rash' }),
  ],
};
