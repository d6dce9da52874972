import type { PatientCase } from './builders.ts';
import { concept, DIAGNOSIS } from './codes.ts';
import { noKnownAllergy, prescription, problem, report, statement } from './entries.ts';
import { EGFR_WORDS, lab, UMOL_L, visitVitals } from './measurements.ts';
import { cm, kidneySite, plainSize } from './sizes.ts';
import { UROLOGIST } from './staff.ts';

/** 4.0 cm is assigned by no source; K2 puts it on the upper branch: R09, discuss, confirm first. */
export const boundary4cm: PatientCase = {
  id: 'boundary-4cm',
  point: 'Sporadic, exactly 4.0 cm',
  expected: { disposition: 'intervention', subtype: 'I-SIZE', rule: 'R09' },
  person: {
    given: ['Zofia'],
    family: 'Nowak',
    gender: 'female',
    age: { years: 45, days: 61 },
    mrn: 'SYN-10047',
    city: 'Harrow Bridge',
  },
  visit: { kind: 'ambulatory', reason: 'Urology clinic, new referral', seenBy: UROLOGIST },
  entries: (chart) => {
    const size = plainSize(chart, 'size', kidneySite('right'), cm(4), {
      date: chart.monthsAgo(2),
      by: 'ct',
    });
    return [
      problem(chart, 'aml', concept('Angiomyolipoma of kidney', DIAGNOSIS.angiomyolipoma), {
        since: chart.monthsAgo(20),
      }),
      problem(chart, 'migraine', concept('Migraine with aura'), { since: chart.monthsAgo(190) }),
      problem(chart, 'iron-deficiency', concept('Iron deficiency'), {
        since: chart.monthsAgo(40),
        clinicalStatus: 'resolved',
      }),
      size,
      plainSize(chart, 'size-earlier', kidneySite('right'), cm(3.8), {
        date: chart.monthsAgo(20),
        by: 'ultrasound',
      }),
      report(chart, 'ct', {
        study: 'ct',
        date: chart.monthsAgo(2),
        conclusion:
          'Right kidney: angiomyolipoma, longest diameter 4.0 cm. No perirenal stranding. Left kidney and adrenal glands unremarkable.',
        result: [size],
      }),
      lab(chart, 'creatinine', 'creatinineMolar', {
        text: 'Creatinine',
        value: 66,
        unit: UMOL_L,
        date: chart.monthsAgo(2),
      }),
      lab(chart, 'egfr', 'egfr2009', {
        text: 'eGFR (CKD-EPI 2009)',
        value: 90,
        comparator: '>',
        unit: EGFR_WORDS,
        date: chart.monthsAgo(2),
      }),
      ...visitVitals(chart, { pressure: [118, 74], heartRate: 66, weight: 61.2 }),
      prescription(chart, 'sumatriptan', concept('Sumatriptan 50 mg tablet'), {
        authoredOn: chart.monthsAgo(5),
        dose: '1 tablet at onset of migraine',
      }),
      statement(chart, 'iron', concept('Ferrous sulfate 325 mg'), {
        status: 'completed',
        from: chart.monthsAgo(40),
        to: chart.monthsAgo(34),
        asserted: chart.monthsAgo(33),
      }),
      noKnownAllergy(chart, chart.monthsAgo(20)),
    ];
  },
};
