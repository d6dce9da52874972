import { describe, expect, it } from 'vitest';
import {
  condition,
  factsOf,
  loinc,
  observation,
  patient,
  read,
  sct,
  size,
  TODAY,
  ucum,
  valueOf,
} from './fixtures.ts';
import { readChart } from './read-chart.ts';

const icd = (code: string) => ({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] });
const status = (clinical: string) => ({ clinicalStatus: { coding: [{ code: clinical }] } });
const verified = (verification: string) => ({ verificationStatus: { coding: [{ code: verification }] } });

describe('an angiomyolipoma of the kidney', () => {
  const renalAml = (...resources: unknown[]) => valueOf(factsOf(...resources), 'renalAml');

  it('is stated by its code or by its words', () => {
    expect(renalAml(condition('c', sct('254921004')))).toBe(true);
    expect(renalAml(condition('c', icd('D17.71')))).toBe(true);
    expect(renalAml(condition('c', { text: 'Left renal angiomyolipoma' }))).toBe(true);
  });

  it('is documented as absent when all diagnoses were read and none is one', () => {
    expect(renalAml(condition('c', { text: 'Hypertension' }))).toBe(false);
  });

  it('is not what the letters AML or a leukaemia say', () => {
    expect(renalAml(condition('c', { text: 'Acute myeloid leukaemia (AML)' }))).toBe(false);
  });

  it.each(['D30.01', 'D17.7', 'D41.00'])('is neither stated nor denied by the ambiguous code %s', (code) => {
    expect(renalAml(condition('c', icd(code)))).toBe('not-recorded');
  });

  it('is not denied while a tumour size has no place', () => {
    const unplaced = observation('m', loinc('33728-7'), { valueQuantity: ucum(20, 'mm') });
    expect(renalAml(condition('c', { text: 'Breast cancer' }), unplaced)).toBe('not-recorded');
  });

  it('is not denied where a kidney lesion was measured', () => {
    expect(renalAml(size('o1', 20))).toBe('not-recorded');
  });

  it('is not denied when diagnoses could not be read', () => {
    const gap = {
      id: 'problems',
      what: 'Problem list',
      why: 'failed' as const,
      facts: ['renalAml' as const],
      text: 'x',
    };
    const { facts } = readChart([patient], { today: TODAY, gaps: [gap] });
    expect(facts.renalAml).toEqual({ state: 'not-readable', gap: 'problems' });
  });

  it.each(['refuted', 'entered-in-error'])('%s is none, and is named as such', (status) => {
    const { renalAml: fact } = factsOf(condition('c', sct('254921004'), verified(status)));
    expect(fact).toMatchObject({
      state: 'absent-documented',
      value: false,
      sources: [{ reference: 'Condition/c', status: expect.stringContaining(status) }, {}],
    });
  });
});

describe('tuberous sclerosis', () => {
  const tsc = (...resources: unknown[]) => valueOf(factsOf(...resources), 'tsc');

  it.each([
    ['definite', 'confirmed'],
    ['suspected', 'unconfirmed'],
    ['suspected', 'provisional'],
    ['suspected', 'differential'],
    ['excluded', 'refuted'],
  ])('is %s when its entry is %s', (expected, verification) => {
    expect(tsc(condition('c', sct('7199000'), verified(verification)))).toBe(expected);
  });

  it('is suspected when the words say possible', () => {
    expect(tsc(condition('c', { text: 'Possible tuberous sclerosis' }))).toBe('suspected');
  });

  it('both stated and refuted is in conflict', () => {
    const refuted = condition('b', icd('Q85.1'), verified('refuted'));
    expect(tsc(condition('a', sct('7199000')), refuted)).toBe('conflicting');
  });

  it('in the family says nothing of the patient', () => {
    expect(tsc(condition('c', { text: 'Family history of tuberous sclerosis' }))).toBe('not-recorded');
  });

  it('has features that point to it', () => {
    const facts = factsOf(
      condition('a', { text: 'Facial angiofibromas' }),
      condition('b', { text: 'Epilepsy' }),
      condition('c', { text: 'Intellectual disability' }),
    );
    expect(valueOf(facts, 'tscFeatures')).toEqual(['facial_angiofibroma', 'epilepsy_with_id_or_autism']);
  });
});

describe('symptoms', () => {
  const symptoms = (...resources: unknown[]) => valueOf(factsOf(...resources), 'symptoms');

  it('are unknown, not none, when the chart notes none', () => {
    expect(symptoms(condition('c', { text: 'Hypertension' }))).toBe('not-recorded');
  });

  it.each([
    ['haematuria_unspecified', sct('34436003')],
    ['haematuria_unspecified', icd('R31.9')],
    ['visible_haematuria', { ...sct('34436003'), text: 'Gross haematuria' }],
    ['nonvisible_haematuria', { text: 'Microscopic hematuria' }],
    ['heavy_haematuria_or_clots', { text: 'Haematuria with clots' }],
    ['flank_pain', sct('247355005')],
    ['sudden_flank_pain', { ...sct('247355005'), text: 'Sudden flank pain, left' }],
    ['severe_flank_or_abdominal_pain', { text: 'Severe abdominal pain' }],
    ['syncope', { text: 'Syncope' }],
    ['shock', { text: 'Haemorrhagic shock' }],
    ['hypotension', { text: 'Hypotension' }],
  ])('%s is recognised', (code, concept) => {
    expect(symptoms(condition('c', concept))).toMatchObject([{ code, source: 'chart' }]);
  });

  it('carry their onset, never the day they were recorded', () => {
    const concept = { text: 'Flank pain' };
    expect(
      symptoms(condition('c', concept, { onsetDateTime: '2026-11-21', recordedDate: '2026-11-22' })),
    ).toMatchObject([{ onset: '2026-11-21', ongoing: true, status: 'active', cause: 'unknown' }]);
    expect(symptoms(condition('c', concept, { recordedDate: '2026-11-22' }))).toMatchObject([
      { onset: null },
    ]);
  });

  it('with an onset this year only are undated: it may be now', () => {
    expect(symptoms(condition('c', { text: 'Flank pain' }, { onsetDateTime: '2026' }))).toMatchObject([
      { onset: null },
    ]);
    expect(symptoms(condition('c', { text: 'Flank pain' }, { onsetDateTime: '2019' }))).toMatchObject([
      { onset: '2019-12-31' },
    ]);
  });

  it('that are resolved or abated are over', () => {
    const concept = { text: 'Flank pain' };
    expect(symptoms(condition('c', concept, status('resolved')))).toMatchObject([{ ongoing: false }]);
    expect(symptoms(condition('c', concept, { abatementDateTime: '2026-11-01' }))).toMatchObject([
      { ongoing: false },
    ]);
  });

  it('of a standing body are marked orthostatic', () => {
    expect(symptoms(condition('c', { text: 'Orthostatic hypotension' }))).toMatchObject([
      { nature: 'orthostatic' },
    ]);
  });

  it('are read from findings observed, not from findings denied', () => {
    const finding = (more: object) => observation('o', { text: 'Flank pain' }, more);
    expect(symptoms(finding({ valueBoolean: true }))).toMatchObject([
      { code: 'flank_pain', status: 'final' },
    ]);
    expect(symptoms(finding({ valueBoolean: false }))).toBe('not-recorded');
    expect(symptoms(finding({ valueCodeableConcept: { text: 'Absent' } }))).toBe('not-recorded');
  });
});

describe('a bleed', () => {
  const bleed = (text: string, more: object = {}) =>
    condition('c', { text }, { onsetDateTime: '2026-11-22', ...more });

  it('that began within three days is acute, and the latest bleed', () => {
    const facts = factsOf(bleed('Retroperitoneal haemorrhage'));
    expect(valueOf(facts, 'acuteBleed')).toBe(true);
    expect(valueOf(facts, 'priorAmlBleed')).toBe('2026-11-22');
  });

  it('that began earlier is the latest bleed, and not called over', () => {
    const facts = factsOf(bleed('Ruptured angiomyolipoma', { onsetDateTime: '2026-11-19' }));
    expect(valueOf(facts, 'acuteBleed')).toBe('not-recorded');
    expect(valueOf(facts, 'priorAmlBleed')).toBe('2026-11-19');
  });

  it('without a day is a gap that may be now', () => {
    const { facts, gaps } = read(bleed('Wunderlich syndrome', { onsetDateTime: undefined }));
    expect(facts.acuteBleed).toEqual({ state: 'not-readable', gap: 'bleed-date:Condition/c' });
    expect(facts.priorAmlBleed.state).toBe('not-readable');
    expect(gaps).toHaveLength(1);
  });

  it('that is only suspected counts, one refuted does not', () => {
    expect(
      valueOf(factsOf(bleed('Retroperitoneal haemorrhage', verified('provisional'))), 'acuteBleed'),
    ).toBe(true);
    expect(valueOf(factsOf(bleed('Retroperitoneal haemorrhage', verified('refuted'))), 'acuteBleed')).toBe(
      'not-recorded',
    );
  });
});

describe('other diagnoses', () => {
  it.each([
    ['lam', sct('277844007')],
    ['solitaryKidney', icd('Z90.5')],
    ['solitaryKidney', { text: 'Status post left nephrectomy' }],
    ['dialysis', sct('714152005')],
    ['organTransplant', sct('161665007')],
    ['pregnant', sct('77386006')],
    ['malignancySuspected', { text: 'Renal mass, suspected renal cell carcinoma' }],
    ['severeInfection', { text: 'Sepsis' }],
  ] as const)('%s is read', (key, concept) => {
    expect(valueOf(factsOf(condition('c', concept)), key)).toBe(true);
  });

  it('liver disease carries the Child-Pugh class its words give', () => {
    expect(valueOf(factsOf(condition('c', { text: 'Cirrhosis, Child-Pugh B' })), 'liverDisease')).toEqual({
      childPugh: 'B',
      specialistAgrees: null,
    });
  });

  it('a partial nephrectomy in the history leaves two kidneys', () => {
    const facts = factsOf(condition('c', { text: 'Status post left partial nephrectomy' }));
    expect(valueOf(facts, 'solitaryKidney')).toBe('not-recorded');
  });

  it('absent from the chart are not recorded, never denied', () => {
    const facts = factsOf(condition('c', { text: 'Hypertension' }));
    for (const key of [
      'lam',
      'solitaryKidney',
      'dialysis',
      'organTransplant',
      'pregnant',
      'acuteBleed',
      'mtor',
    ] as const) {
      expect(facts[key].state).toBe('not-recorded');
    }
  });

  it('without code and words are a gap', () => {
    expect(read(condition('c', {})).facts.symptoms).toEqual({
      state: 'not-readable',
      gap: 'unreadable-diagnosis',
    });
  });
});
