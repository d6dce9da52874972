import type { Observation } from 'fhir/r4';
import type { Chart, PatientCase } from './builders.ts';
import { concept, DIAGNOSIS, VITAL } from './codes.ts';
import { noKnownAllergy, problem, report, statement } from './entries.ts';
import { category, lab, ucum, UMOL_L, visitVitals } from './measurements.ts';
import { mm, plainSize } from './sizes.ts';
import { NEPHROLOGIST } from './staff.ts';

const pregnancy = (chart: Chart): Observation[] => [
  {
    resourceType: 'Observation',
    id: chart.id('pregnancy-status'),
    status: 'final',
    category: category('social-history'),
    code: concept('Pregnancy status', VITAL.pregnancyStatus),
    subject: chart.subject,
    effectiveDateTime: chart.daysAgo(80),
    valueCodeableConcept: concept('Pregnant', DIAGNOSIS.pregnant),
  },
  {
    resourceType: 'Observation',
    id: chart.id('delivery-date'),
    status: 'final',
    code: concept('Expected date of delivery'),
    subject: chart.subject,
    effectiveDateTime: chart.daysAgo(80),
    valueDateTime: chart.daysAgo(-112),
  },
];

/** Small and quiet in pregnancy: R11d, a scan each trimester. The side is text only. */
export const pregnant: PatientCase = {
  id: 'pregnant',
  point: 'Pregnant, 2.4 cm',
  expected: { disposition: 'surveillance', subtype: null, rule: 'R11d' },
  person: {
    given: ['Amara'],
    family: 'Nwosu',
    gender: 'female',
    age: { years: 31, days: 74 },
    mrn: 'SYN-10109',
    city: 'Northfield',
  },
  visit: { kind: 'ambulatory', reason: 'Renal clinic in pregnancy', seenBy: NEPHROLOGIST },
  entries: (chart) => {
    const site = concept('Left kidney, lower pole');
    const size = plainSize(chart, 'size', site, mm(24), { date: chart.monthsAgo(2), by: 'ultrasound' });
    return [
      problem(chart, 'aml', concept('Angiomyolipoma of left kidney', DIAGNOSIS.angiomyolipoma), {
        since: chart.monthsAgo(19),
      }),
      problem(chart, 'reflux', concept('Gastro-oesophageal reflux'), { since: chart.monthsAgo(3) }),
      ...pregnancy(chart),
      size,
      plainSize(chart, 'size-earlier', site, mm(23), { date: chart.monthsAgo(19), by: 'ultrasound' }),
      report(chart, 'ultrasound', {
        study: 'ultrasound',
        date: chart.monthsAgo(2),
        conclusion:
          'Left lower pole angiomyolipoma 24 mm. Mild physiological dilatation of the right collecting system.',
        result: [size],
      }),
      lab(chart, 'creatinine', 'creatinineMolar', {
        text: 'Creatinine',
        value: 49,
        unit: UMOL_L,
        date: chart.daysAgo(16),
      }),
      lab(chart, 'haemoglobin', 'haemoglobin', {
        text: 'Haemoglobin',
        value: 11.4,
        unit: ucum('g/dL'),
        date: chart.daysAgo(16),
      }),
      ...visitVitals(chart, { pressure: [110, 66], heartRate: 88, weight: 70.8 }),
      statement(chart, 'prenatal-vitamins', concept('Prenatal vitamins with folic acid'), {
        from: chart.monthsAgo(5),
        asserted: chart.daysAgo(16),
      }),
      statement(chart, 'contraceptive', concept('Combined oral contraceptive'), {
        status: 'stopped',
        from: chart.monthsAgo(70),
        to: chart.monthsAgo(9),
        asserted: chart.daysAgo(80),
      }),
      noKnownAllergy(chart, chart.daysAgo(80)),
    ];
  },
};
