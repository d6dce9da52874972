import type { Observation } from 'fhir/r4';
import type { Chart, PatientCase } from './builders.ts';
import { concept, DIAGNOSIS, DRUG, VITAL } from './codes.ts';
import { noKnownAllergy, prescription, problem, report, statement } from './entries.ts';
import { category, EGFR, lab, MG_DL, ucum, visitVitals } from './measurements.ts';
import { componentSize, lesion, mm } from './sizes.ts';
import { NEPHROLOGIST } from './staff.ts';

const notPregnant = (chart: Chart): Observation => ({
  resourceType: 'Observation',
  id: chart.id('pregnancy-status'),
  status: 'final',
  category: category('social-history'),
  code: concept('Pregnancy status', VITAL.pregnancyStatus),
  subject: chart.subject,
  effectiveDateTime: chart.daysAgo(5),
  valueCodeableConcept: { text: 'Not pregnant' },
});

/**
 * Definite TSC, everolimus for it, both lesions shrinking: the mTOR branch, R05d, never a surveillance plan.
 * Later growth of that branch: three axes at each scan, the last one within a year.
 */
export const tscOnEverolimus: PatientCase = {
  id: 'tsc-on-everolimus',
  point: 'TSC, on everolimus and responding',
  expected: { disposition: 'medical-therapy', subtype: 'M-CONTINUE', rule: 'R05d' },
  person: {
    given: ['Ingrid'],
    family: 'Solberg',
    gender: 'female',
    age: { years: 34, days: 20 },
    mrn: 'SYN-10088',
    city: 'Lakeside',
  },
  visit: { kind: 'ambulatory', reason: 'TSC clinic', seenBy: NEPHROLOGIST },
  entries: (chart) => {
    const started = chart.monthsAgo(16);
    const left = lesion(chart, 'lesion-left', 'left', { sideIn: 'location', segment: 'lower pole' });
    const right = lesion(chart, 'lesion-right', 'right', { sideIn: 'location', segment: 'upper pole' });
    const baseline = { date: chart.monthsAgo(17), by: 'mri' } as const;
    const first = { date: chart.monthsAgo(10), by: 'mri' } as const;
    const latest = { date: chart.monthsAgo(4), by: 'mri' } as const;
    const leftNow = componentSize(chart, 'size-left', left, [mm(38), mm(34), mm(33)], latest);
    const rightNow = componentSize(chart, 'size-right', right, [mm(17), mm(15), mm(15)], latest);
    const because = [concept('Renal angiomyolipoma in tuberous sclerosis complex', DIAGNOSIS.angiomyolipoma)];
    return [
      problem(chart, 'aml', concept('Angiomyolipomas of both kidneys', DIAGNOSIS.angiomyolipoma), {
        since: chart.monthsAgo(60),
      }),
      problem(
        chart,
        'tsc',
        concept('Tuberous sclerosis complex', DIAGNOSIS.tuberousSclerosis, DIAGNOSIS.tuberousSclerosisIcd),
        { since: chart.monthsAgo(372) },
      ),
      problem(chart, 'epilepsy', concept('Focal epilepsy'), { since: chart.monthsAgo(370) }),
      left,
      right,
      leftNow,
      rightNow,
      componentSize(chart, 'size-left-first', left, [mm(42), mm(38), mm(37)], first),
      componentSize(chart, 'size-right-first', right, [mm(19), mm(17), mm(17)], first),
      componentSize(chart, 'size-left-baseline', left, [mm(58), mm(52), mm(50)], baseline),
      componentSize(chart, 'size-right-baseline', right, [mm(24), mm(22), mm(21)], baseline),
      report(chart, 'mri', {
        study: 'mri',
        date: latest.date,
        conclusion:
          'Angiomyolipomas of both kidneys on everolimus, smaller: left lower pole 38 mm (58 mm before treatment), right upper pole 17 mm (24 mm). No new lesion of 1 cm or more.',
        result: [leftNow, rightNow],
      }),
      lab(chart, 'creatinine', 'creatinineMass', {
        text: 'Creatinine',
        value: 0.82,
        unit: MG_DL,
        date: chart.monthsAgo(1),
      }),
      lab(chart, 'egfr', 'egfr2021', { text: 'eGFR', value: 96, unit: EGFR, date: chart.monthsAgo(1) }),
      lab(chart, 'trough', 'everolimusTrough', {
        text: 'Everolimus, trough level',
        value: 6.4,
        unit: ucum('ng/mL'),
        date: chart.monthsAgo(1),
      }),
      lab(chart, 'cholesterol', 'cholesterol', {
        text: 'Total cholesterol',
        value: 212,
        unit: MG_DL,
        date: chart.monthsAgo(1),
      }),
      notPregnant(chart),
      ...visitVitals(chart, { pressure: [122, 76], heartRate: 70, weight: 63.5 }),
      prescription(chart, 'everolimus', concept('Everolimus 10 mg tablet', DRUG.everolimus), {
        authoredOn: chart.monthsAgo(1),
        dose: '10 mg once daily',
        reasonCode: because,
      }),
      statement(chart, 'everolimus-taken', concept('Everolimus 10 mg tablet', DRUG.everolimus), {
        from: started,
        asserted: chart.monthsAgo(1),
        reasonCode: because,
        dosage: [{ text: '10 mg once daily' }],
      }),
      statement(chart, 'levetiracetam', concept('Levetiracetam 1000 mg'), {
        from: chart.monthsAgo(90),
        asserted: chart.monthsAgo(1),
      }),
      statement(chart, 'mouthwash', concept('Chlorhexidine mouthwash'), {
        status: 'completed',
        from: chart.monthsAgo(15),
        to: chart.monthsAgo(13),
        asserted: chart.monthsAgo(10),
      }),
      noKnownAllergy(chart, chart.monthsAgo(16)),
    ];
  },
};
