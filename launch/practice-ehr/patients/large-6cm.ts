import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS, DRUG } from './codes.ts';
import { allergy, prescription, problem, procedure, report, statement } from './entries.ts';
import { lab, UMOL_L, ucum, visitVitals } from './measurements.ts';
import { cm, kidneySite, longestDimension, mm, sizePanel } from './sizes.ts';
import { UROLOGIST } from './staff.ts';

/** Well above 4 cm, no symptoms, an antiplatelet: R09. The number stands in a member of a panel. */
export const large6cm: PatientCase = {
  id: 'large-6cm',
  point: 'Sporadic, 6 cm, on clopidogrel',
  expected: { disposition: 'intervention', subtype: 'I-SIZE', rule: 'R09' },
  person: {
    given: ['Kwame'],
    family: 'Boateng',
    gender: 'male',
    age: { years: 66, days: 288 },
    mrn: 'SYN-10063',
    city: 'Northfield',
  },
  visit: { kind: 'ambulatory', reason: 'Urology clinic', seenBy: UROLOGIST },
  entries: (chart) => {
    const scan = { date: chart.monthsAgo(1), by: 'mri' } as const;
    const site = kidneySite('left', 'Left kidney, interpolar');
    const size = longestDimension(chart, 'size', site, mm(60), scan);
    return [
      problem(
        chart,
        'aml',
        concept('Renal angiomyolipoma, left', DIAGNOSIS.angiomyolipoma, DIAGNOSIS.angiomyolipomaIcd),
        { since: chart.monthsAgo(38) },
      ),
      problem(chart, 'coronary-disease', concept('Coronary artery disease'), { since: chart.monthsAgo(52) }),
      problem(chart, 'hypertension', concept('Hypertension', DIAGNOSIS.hypertension), {
        since: chart.monthsAgo(160),
      }),
      size,
      sizePanel(chart, 'size-panel', site, [size], scan),
      longestDimension(chart, 'size-earlier', site, cm(5.8), { date: chart.monthsAgo(15), by: 'mri' }),
      report(chart, 'mri', {
        study: 'mri',
        date: scan.date,
        conclusion: 'Left interpolar angiomyolipoma, 60 mm (58 mm before). Right kidney normal.',
        result: [size],
      }),
      lab(chart, 'creatinine', 'creatinineMolar', {
        text: 'Creatinine',
        value: 93,
        unit: UMOL_L,
        date: chart.monthsAgo(1),
      }),
      lab(chart, 'egfr', 'egfrMdrd', {
        text: 'eGFR (MDRD)',
        value: 60,
        comparator: '>',
        unit: ucum('mL/min/{1.73_m2}'),
        date: chart.monthsAgo(1),
      }),
      lab(chart, 'haemoglobin', 'haemoglobin', {
        text: 'Haemoglobin',
        value: 142,
        unit: ucum('g/L'),
        date: chart.monthsAgo(1),
      }),
      ...visitVitals(chart, { pressure: [134, 82], heartRate: 64, weight: 88.1 }),
      prescription(chart, 'clopidogrel', concept('Clopidogrel 75 mg tablet', DRUG.clopidogrel), {
        authoredOn: chart.monthsAgo(3),
        dose: '75 mg once daily',
      }),
      prescription(chart, 'atorvastatin', concept('Atorvastatin 40 mg tablet'), {
        authoredOn: chart.monthsAgo(3),
        dose: '40 mg at night',
      }),
      statement(chart, 'bisoprolol', concept('Bisoprolol 2.5 mg'), {
        from: chart.monthsAgo(52),
        asserted: chart.monthsAgo(1),
      }),
      allergy(chart, 'shellfish-allergy', 'Shellfish', {
        since: chart.monthsAgo(300),
        reaction: 'Urticaria',
      }),
      procedure(chart, 'coronary-stent', concept('Coronary stent'), chart.monthsAgo(51)),
    ];
  },
};
