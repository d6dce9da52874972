import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS, DRUG } from './codes.ts';
import { noKnownAllergy, prescription, problem, report } from './entries.ts';
import { bloodPressure, lab, ucum, UMOL_L, visitVitals } from './measurements.ts';
import { kidneySite, mm, plainSize } from './sizes.ts';
import { EMERGENCY_PHYSICIAN } from './staff.ts';

/** Flank pain since today, fast pulse, low pressure, falling haemoglobin: R01, act now. */
export const acuteBleed: PatientCase = {
  id: 'acute-bleed',
  point: 'Acute bleed, on apixaban',
  expected: { disposition: 'emergency', subtype: null, rule: 'R01' },
  person: {
    given: ['Mateo'],
    family: 'Quispe',
    gender: 'male',
    age: { years: 39, days: 202 },
    mrn: 'SYN-10112',
    city: 'Port Ellery',
  },
  visit: { kind: 'emergency', reason: 'Emergency department', seenBy: EMERGENCY_PHYSICIAN },
  entries: (chart) => {
    const size = plainSize(chart, 'size', kidneySite('left'), mm(71), {
      date: chart.monthsAgo(5),
      by: 'ct',
    });
    return [
      problem(chart, 'flank-pain', concept('Sudden severe left flank pain', DIAGNOSIS.flankPain), {
        since: chart.today,
        category: 'encounter-diagnosis',
      }),
      problem(
        chart,
        'aml',
        concept('Angiomyolipoma of left kidney', DIAGNOSIS.angiomyolipoma, DIAGNOSIS.angiomyolipomaIcd),
        { since: chart.monthsAgo(5) },
      ),
      problem(chart, 'atrial-fibrillation', concept('Paroxysmal atrial fibrillation'), {
        since: chart.monthsAgo(14),
      }),
      ...visitVitals(chart, { pressure: [86, 52], heartRate: 124, weight: 79 }),
      bloodPressure(chart, 'bp-earlier', [126, 78], chart.monthsAgo(5)),
      lab(chart, 'haemoglobin', 'haemoglobin', {
        text: 'Haemoglobin',
        value: 98,
        unit: ucum('g/L'),
        date: chart.today,
        status: 'preliminary',
      }),
      lab(chart, 'haemoglobin-earlier', 'haemoglobin', {
        text: 'Haemoglobin',
        value: 14.1,
        unit: ucum('g/dL'),
        date: chart.monthsAgo(5),
      }),
      lab(chart, 'creatinine', 'creatinineMolar', {
        text: 'Creatinine',
        value: 115,
        unit: UMOL_L,
        date: chart.today,
      }),
      lab(chart, 'creatinine-earlier', 'creatinineMolar', {
        text: 'Creatinine',
        value: 97,
        unit: UMOL_L,
        date: chart.monthsAgo(5),
      }),
      lab(chart, 'potassium', 'potassium', {
        text: 'Potassium',
        value: 4.3,
        unit: ucum('mmol/L'),
        date: chart.today,
      }),
      size,
      report(chart, 'ct-today', {
        study: 'ct',
        date: chart.today,
        status: 'preliminary',
        conclusion:
          'Preliminary read: left perirenal and retroperitoneal haematoma around the known angiomyolipoma, contrast blush. Interventional radiology informed.',
      }),
      report(chart, 'ct-earlier', {
        study: 'ct',
        date: chart.monthsAgo(5),
        conclusion: 'Incidental fat-containing mass of the left kidney, 71 mm: angiomyolipoma.',
        result: [size],
      }),
      prescription(chart, 'apixaban', concept('Apixaban 5 mg tablet', DRUG.apixaban), {
        authoredOn: chart.monthsAgo(2),
        dose: '5 mg twice daily',
      }),
      noKnownAllergy(chart, chart.monthsAgo(14)),
    ];
  },
};
