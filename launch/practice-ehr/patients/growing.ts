import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS } from './codes.ts';
import { noKnownAllergy, prescription, problem, report, statement } from './entries.ts';
import { EGFR, lab, UMOL_L, visitVitals } from './measurements.ts';
import { componentSize, lesion, mm } from './sizes.ts';
import { UROLOGIST } from './staff.ts';

/**
 * Same lesion, same class of scan, 8 mm in a year: significant growth (K5: above 0.50 cm a year and at
 * least 5 mm). The chart does not record whether fat was seen, so this is R02 (diagnostic doubt), which
 * stands before R10: a growing lesion without proven fat is characterised first.
 */
export const growing: PatientCase = {
  id: 'growing',
  point: 'Growing 0.8 cm a year, fat not documented',
  expected: { disposition: 'intervention', subtype: 'I-DIAG', rule: 'R02' },
  person: {
    given: ['Yuki'],
    family: 'Tanabe',
    gender: 'female',
    age: { years: 49, days: 17 },
    mrn: 'SYN-10072',
    city: 'Port Ellery',
  },
  visit: { kind: 'ambulatory', reason: 'Urology clinic', seenBy: UROLOGIST },
  entries: (chart) => {
    const aml = lesion(chart, 'lesion', 'left', { sideIn: 'location', segment: 'interpolar' });
    const latest = { date: chart.monthsAgo(1), by: 'mri' } as const;
    const size = componentSize(chart, 'size', aml, [mm(34), mm(31), mm(30)], latest);
    return [
      problem(chart, 'aml', concept('Angiomyolipoma of kidney, left', DIAGNOSIS.angiomyolipoma), {
        since: chart.monthsAgo(26),
      }),
      problem(chart, 'asthma', concept('Asthma, mild intermittent'), { since: chart.monthsAgo(330) }),
      aml,
      size,
      componentSize(chart, 'size-year-before', aml, [mm(26), mm(24), mm(23)], {
        date: chart.monthsAgo(13),
        by: 'mri',
      }),
      componentSize(chart, 'size-first', aml, [mm(21), mm(20), mm(19)], {
        date: chart.monthsAgo(25),
        by: 'mri',
      }),
      report(chart, 'mri', {
        study: 'mri',
        date: latest.date,
        conclusion:
          'Left interpolar renal lesion, 34 mm, previously 26 mm and 21 mm. Fat-saturated sequences were not acquired.',
        result: [size],
      }),
      lab(chart, 'creatinine', 'creatinineMolar', {
        text: 'Creatinine',
        value: 62,
        unit: UMOL_L,
        date: chart.monthsAgo(1),
      }),
      lab(chart, 'egfr', 'egfr2021', { text: 'eGFR', value: 106, unit: EGFR, date: chart.monthsAgo(1) }),
      ...visitVitals(chart, { pressure: [112, 70], heartRate: 68, weight: 55.9 }),
      prescription(chart, 'salbutamol', concept('Salbutamol inhaler 100 micrograms'), {
        authoredOn: chart.monthsAgo(6),
        dose: '2 puffs when needed',
      }),
      statement(chart, 'vitamin-d', concept('Vitamin D 1000 units'), {
        from: chart.monthsAgo(30),
        asserted: chart.monthsAgo(1),
      }),
      noKnownAllergy(chart, chart.monthsAgo(26)),
    ];
  },
};
