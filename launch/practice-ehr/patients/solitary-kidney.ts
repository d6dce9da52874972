import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS, PROCEDURE } from './codes.ts';
import { allergy, prescription, problem, procedure, report, statement } from './entries.ts';
import { EGFR, lab, MG_DL, visitVitals } from './measurements.ts';
import { kidneySite, mm, plainSize } from './sizes.ts';
import { UROLOGIST } from './staff.ts';

/** 2.6 cm in the only kidney: R11b as in anyone, and the single kidney alone makes it 6-monthly (MOD-6). */
export const solitaryKidney: PatientCase = {
  id: 'solitary-kidney',
  point: 'Solitary kidney, 2.6 cm',
  expected: { disposition: 'surveillance', subtype: null, rule: 'R11b' },
  person: {
    given: ['Tomasz'],
    family: 'Wieczorek',
    gender: 'male',
    age: { years: 71, days: 240 },
    mrn: 'SYN-10104',
    city: 'Lakeside',
  },
  visit: { kind: 'ambulatory', reason: 'Urology clinic', seenBy: UROLOGIST },
  entries: (chart) => {
    const site = kidneySite('right', 'Right kidney, upper pole');
    const size = plainSize(chart, 'size', site, mm(26), { date: chart.monthsAgo(3), by: 'ultrasound' });
    return [
      problem(chart, 'aml', concept('Renal AML (angiomyolipoma), right', DIAGNOSIS.angiomyolipomaIcd), {
        since: chart.monthsAgo(34),
      }),
      problem(chart, 'absent-kidney', concept('Absence of left kidney', DIAGNOSIS.absenceOfKidneyIcd), {
        since: chart.monthsAgo(109),
      }),
      problem(chart, 'staghorn-stone', concept('Staghorn calculus of left kidney'), {
        since: chart.monthsAgo(112),
        clinicalStatus: 'resolved',
      }),
      problem(chart, 'gout', concept('Gout'), { since: chart.monthsAgo(80) }),
      procedure(
        chart,
        'nephrectomy',
        concept('Left nephrectomy, non-functioning kidney after staghorn stone', PROCEDURE.leftNephrectomy),
        chart.monthsAgo(109),
      ),
      size,
      plainSize(chart, 'size-earlier', site, mm(25), { date: chart.monthsAgo(16), by: 'ultrasound' }),
      report(chart, 'ultrasound', {
        study: 'ultrasound',
        date: chart.monthsAgo(3),
        conclusion: 'Solitary right kidney, compensatory hypertrophy. Upper pole angiomyolipoma 26 mm.',
        result: [size],
      }),
      lab(chart, 'creatinine', 'creatinineMass', {
        text: 'Creatinine',
        value: 1.2,
        unit: MG_DL,
        date: chart.monthsAgo(2),
      }),
      lab(chart, 'egfr', 'egfr2021', { text: 'eGFR', value: 65, unit: EGFR, date: chart.monthsAgo(2) }),
      ...visitVitals(chart, { pressure: [126, 74], heartRate: 62, weight: 84.6 }),
      prescription(chart, 'allopurinol', concept('Allopurinol 200 mg tablet'), {
        authoredOn: chart.monthsAgo(5),
        dose: '200 mg once daily',
      }),
      statement(chart, 'colchicine', concept('Colchicine 0.5 mg'), {
        status: 'completed',
        from: chart.monthsAgo(12),
        to: chart.monthsAgo(11),
        asserted: chart.monthsAgo(5),
      }),
      allergy(chart, 'codeine-intolerance', 'Codeine', { since: chart.monthsAgo(109), reaction: 'Vomiting' }),
    ];
  },
};
