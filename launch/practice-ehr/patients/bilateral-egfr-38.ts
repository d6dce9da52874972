import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS } from './codes.ts';
import { noKnownAllergy, prescription, problem, report, statement } from './entries.ts';
import { EGFR, lab, MG_DL, ucum, UMOL_L, visitVitals } from './measurements.ts';
import { cm, componentSize, lesion, mm } from './sizes.ts';
import { NEPHROLOGIST } from './staff.ts';

/** One lesion in each kidney makes TSC suspected, not definite: R11b. CKD 3b changes no disposition (K20). */
export const bilateralEgfr38: PatientCase = {
  id: 'bilateral-egfr-38',
  point: 'Both kidneys, eGFR 38',
  expected: { disposition: 'surveillance', subtype: null, rule: 'R11b' },
  person: {
    given: ['Fatima'],
    family: 'El Haddad',
    gender: 'female',
    age: { years: 66, days: 111 },
    mrn: 'SYN-10095',
    city: 'Harrow Bridge',
  },
  visit: { kind: 'ambulatory', reason: 'Nephrology follow-up', seenBy: NEPHROLOGIST },
  entries: (chart) => {
    const left = lesion(chart, 'lesion-left', 'left', { sideIn: 'qualifier', segment: 'upper pole' });
    const right = lesion(chart, 'lesion-right', 'right', { sideIn: 'location', segment: 'lower pole' });
    const latest = { date: chart.monthsAgo(4), by: 'mri' } as const;
    const earlier = { date: chart.monthsAgo(16), by: 'mri' } as const;
    const leftNow = componentSize(chart, 'size-left', left, [mm(28), mm(25)], latest);
    const rightNow = componentSize(chart, 'size-right', right, [cm(2.2), cm(2.1)], latest);
    return [
      problem(chart, 'aml', concept('Angiomyolipoma, both kidneys', DIAGNOSIS.angiomyolipoma), {
        since: chart.monthsAgo(30),
      }),
      problem(
        chart,
        'ckd',
        concept('Chronic kidney disease, stage 3b', DIAGNOSIS.ckdStage3b, DIAGNOSIS.ckdStage3bIcd),
        { since: chart.monthsAgo(26) },
      ),
      problem(
        chart,
        'hypertension',
        concept('Hypertension', DIAGNOSIS.hypertension, DIAGNOSIS.hypertensionIcd),
        { since: chart.monthsAgo(150) },
      ),
      left,
      right,
      leftNow,
      rightNow,
      componentSize(chart, 'size-left-earlier', left, [mm(27), mm(25)], earlier),
      componentSize(chart, 'size-right-earlier', right, [cm(2.1)], earlier),
      report(chart, 'mri', {
        study: 'mri',
        date: latest.date,
        conclusion:
          'Angiomyolipoma of each kidney: left upper pole 28 mm, right lower pole 22 mm. Cortical thinning on both sides.',
        result: [leftNow, rightNow],
      }),
      lab(chart, 'egfr', 'egfr2021', {
        text: 'eGFR (CKD-EPI 2021)',
        value: 38,
        unit: EGFR,
        date: chart.daysAgo(9),
      }),
      lab(chart, 'creatinine', 'creatinineMolar', {
        text: 'Creatinine',
        value: 133,
        unit: UMOL_L,
        date: chart.daysAgo(9),
      }),
      lab(chart, 'egfr-earlier', 'egfr2021', {
        text: 'eGFR (CKD-EPI 2021)',
        value: 42,
        unit: EGFR,
        date: chart.monthsAgo(8),
      }),
      lab(chart, 'creatinine-earlier', 'creatinineMass', {
        text: 'Creatinine',
        value: 1.4,
        unit: MG_DL,
        date: chart.monthsAgo(8),
      }),
      lab(chart, 'urine-albumin', 'urineAlbuminCreatinine', {
        text: 'Urine albumin/creatinine ratio',
        value: 64,
        unit: ucum('mg/g'),
        date: chart.daysAgo(9),
      }),
      lab(chart, 'potassium', 'potassium', {
        text: 'Potassium',
        value: 4.8,
        unit: ucum('mmol/L'),
        date: chart.daysAgo(9),
      }),
      ...visitVitals(chart, { pressure: [136, 82], heartRate: 70, weight: 72.5 }),
      prescription(chart, 'losartan', concept('Losartan 50 mg tablet'), {
        authoredOn: chart.monthsAgo(2),
        dose: '50 mg once daily',
      }),
      statement(chart, 'ibuprofen', concept('Ibuprofen 400 mg'), {
        status: 'stopped',
        from: chart.monthsAgo(40),
        to: chart.monthsAgo(26),
        asserted: chart.monthsAgo(26),
      }),
      noKnownAllergy(chart, chart.monthsAgo(30)),
    ];
  },
};
