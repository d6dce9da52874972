import { chart, charted, everolimus, gap, present, type RuleExample, told } from '../fixtures.ts';

const reading = (date: string, value: number) => ({ date, value, sources: [] });
const pressure = (systolic: number) =>
  present([{ systolic, diastolic: null, date: '2026-11-23', sources: [] }]);
const quiet = { acuteBleed: present(false), symptoms: present([]) };

/** A low pressure beside each other sign that alone, or with pain, is no emergency. */
const besideLowPressure: RuleExample[] = (
  ['fever', 'breathlessness', 'nonvisible_haematuria', 'haematuria_unspecified'] as const
).map((code) => ({
  says: `a low pressure with ${code.replace('_', ' ')} is an emergency`,
  facts: chart({
    acuteBleed: present(false),
    symptoms: present([charted(code, '2026-11-22')]),
    bloodPressure: pressure(89),
  }),
  truth: true,
}));

export const examples: RuleExample[] = [
  ...besideLowPressure,
  { says: 'a bleed now is an emergency', facts: chart({ acuteBleed: present(true) }), truth: true },
  {
    says: 'an AML bleed of three days ago is a bleed now',
    facts: chart({ priorAmlBleed: present('2026-11-20') }),
    truth: true,
  },
  {
    says: 'an AML bleed of four days ago is not',
    facts: chart({ priorAmlBleed: present('2026-11-19'), symptoms: present([]) }),
    truth: null,
  },
  {
    says: 'sudden flank pain alone is an emergency',
    facts: chart({ symptoms: present([told('sudden_flank_pain')]) }),
    truth: true,
  },
  {
    says: 'a stated "no bleed" does not cancel a sign',
    facts: chart({ acuteBleed: present(false), symptoms: present([told('syncope')]) }),
    truth: true,
  },
  {
    says: 'a sign with another cause is not',
    facts: chart({ ...quiet, symptoms: present([told('syncope', { cause: 'other' })]) }),
    truth: false,
  },
  { says: 'no sign at all, stated, is none', facts: chart(quiet), truth: false },
  { says: 'symptoms not recorded cannot be told', facts: chart({ acuteBleed: present(false) }), truth: null },
  {
    says: 'an incomplete list without a sign cannot be told',
    facts: chart(quiet),
    gaps: [gap('symptoms')],
    truth: null,
  },
  {
    says: 'pain with a fast pulse is an emergency',
    facts: chart({
      symptoms: present([told('flank_pain')]),
      heartRate: present([reading('2026-11-23', 101)]),
    }),
    truth: true,
  },
  {
    says: 'pain with a pulse of exactly 100 is not',
    facts: chart({
      ...quiet,
      symptoms: present([told('flank_pain')]),
      heartRate: present([reading('2026-11-23', 100)]),
    }),
    truth: false,
  },
  {
    says: 'a pulse of two days ago does not count',
    facts: chart({
      ...quiet,
      symptoms: present([told('flank_pain')]),
      heartRate: present([reading('2026-11-21', 130)]),
    }),
    truth: false,
  },
  {
    says: 'a pulse of 120 is not fast in a child of six',
    facts: chart({
      ...quiet,
      ageYears: present(6),
      symptoms: present([told('flank_pain')]),
      heartRate: present([reading('2026-11-23', 120)]),
    }),
    truth: false,
  },
  {
    says: 'visible blood with haemoglobin down by exactly 20 g/L is an emergency',
    facts: chart({
      symptoms: present([told('visible_haematuria')]),
      haemoglobin: present([reading('2026-03-01', 140), reading('2026-11-22', 120)]),
    }),
    truth: true,
  },
  {
    says: 'down by 19 is not',
    facts: chart({
      ...quiet,
      symptoms: present([told('visible_haematuria')]),
      haemoglobin: present([reading('2026-03-01', 139), reading('2026-11-22', 120)]),
    }),
    truth: false,
  },
  {
    says: 'a haemoglobin of more than 12 months ago is not compared',
    facts: chart({
      ...quiet,
      symptoms: present([told('visible_haematuria')]),
      haemoglobin: present([reading('2025-11-22', 150), reading('2026-11-22', 120)]),
    }),
    truth: false,
  },
  {
    says: 'falling within a day is a drop',
    facts: chart({
      symptoms: present([told('flank_pain')]),
      haemoglobin: present([
        { ...reading('2026-11-23', 110), time: '14:00' },
        { ...reading('2026-11-23', 135), time: '08:00' },
      ]),
    }),
    truth: true,
  },
  {
    says: 'rising within a day is not',
    facts: chart({
      ...quiet,
      symptoms: present([told('flank_pain')]),
      haemoglobin: present([
        { ...reading('2026-11-23', 110), time: '08:00' },
        { ...reading('2026-11-23', 135), time: '14:00' },
      ]),
    }),
    truth: false,
  },
  {
    says: 'a low pressure beside pain is an emergency',
    facts: chart({ symptoms: present([told('flank_pain')]), bloodPressure: pressure(89) }),
    truth: true,
  },
  {
    says: 'a low pressure alone is a question',
    facts: chart({ ...quiet, bloodPressure: pressure(85) }),
    truth: false,
  },
  {
    says: 'a pressure of 85 is not low at the age of five',
    facts: chart({
      ...quiet,
      ageYears: present(5),
      symptoms: present([told('flank_pain')]),
      bloodPressure: pressure(85),
    }),
    truth: false,
  },
  {
    says: 'the clinician’s own entry of a sign replaces the measured one',
    facts: chart({
      ...quiet,
      symptoms: present([told('flank_pain'), told('tachycardia', { ongoing: false })]),
      heartRate: present([reading('2026-11-23', 120)]),
    }),
    truth: false,
  },
  {
    says: 'an active chart entry of yesterday counts',
    facts: chart({ symptoms: present([charted('syncope', '2026-11-22')]) }),
    truth: true,
  },
  {
    says: 'an undated chart entry does not',
    facts: chart({ ...quiet, symptoms: present([charted('syncope', null)]) }),
    truth: false,
  },
  {
    says: 'an orthostatic one does not',
    facts: chart({
      ...quiet,
      symptoms: present([charted('hypotension', '2026-11-22', { nature: 'orthostatic' })]),
    }),
    truth: false,
  },
  {
    says: 'a resolved one does not',
    facts: chart({ ...quiet, symptoms: present([charted('syncope', '2026-11-22', { status: 'resolved' })]) }),
    truth: false,
  },
  {
    says: 'a grade 3 bleed on treatment in the last 72 hours is an emergency',
    facts: chart({ mtor: present(everolimus({ bleedGrade: 3, bleedDate: '2026-11-21' })) }),
    truth: true,
  },
  {
    says: 'an undated one cannot be told',
    facts: chart({ ...quiet, mtor: present(everolimus({ bleedGrade: 3 })) }),
    truth: null,
  },
  {
    says: 'unspecified haematuria of yesterday counts as visible',
    facts: chart({
      symptoms: present([charted('haematuria_unspecified', '2026-11-22')]),
      heartRate: present([reading('2026-11-23', 120)]),
    }),
    truth: true,
  },
];
