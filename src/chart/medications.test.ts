import { describe, expect, it } from 'vitest';
import { condition, factsOf, read, request, sct, statement, valueOf } from './fixtures.ts';

const rxnorm = (code: string, text?: string) => ({
  coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code }],
  ...(text === undefined ? {} : { text }),
});

const medications = (...resources: unknown[]) => valueOf(factsOf(...resources), 'medications');
const mtor = (...resources: unknown[]) => valueOf(factsOf(...resources), 'mtor');

describe('the medication list', () => {
  it('joins a prescription and a statement of one drug', () => {
    expect(
      medications(
        request('r', rxnorm('845507', 'everolimus 10 MG Oral Tablet')),
        statement('s', { text: 'Afinitor' }),
      ),
    ).toMatchObject([{ status: 'active', classes: ['mtor-inhibitor'], sources: [{}, {}] }]);
  });

  it('keeps what it does not recognise, without a class', () => {
    expect(medications(request('r', { text: 'Amlodipine 5 mg' }))).toMatchObject([
      { name: 'Amlodipine 5 mg', classes: [] },
    ]);
  });

  it('that is empty is not "none"', () => {
    expect(medications()).toBe('not-recorded');
  });

  it.each([
    ['active', 'active'],
    ['on-hold', 'unknown'],
    ['completed', 'stopped'],
    ['stopped', 'stopped'],
    ['draft', 'stopped'],
    ['unknown', 'unknown'],
  ])('a prescription that is %s is %s', (status, expected) => {
    expect(medications(request('r', { text: 'Aspirin' }, { status }))).toMatchObject([{ status: expected }]);
  });

  it.each([
    ['active', 'active'],
    ['intended', 'unknown'],
    ['not-taken', 'stopped'],
    ['completed', 'stopped'],
    ['unknown', 'unknown'],
  ])('a statement that is %s is %s', (status, expected) => {
    expect(medications(statement('s', { text: 'Aspirin' }, { status }))).toMatchObject([
      { status: expected },
    ]);
  });

  it('leaves out what was entered in error, cancelled, or must not be given', () => {
    expect(medications(request('a', { text: 'X' }, { status: 'entered-in-error' }))).toBe('not-recorded');
    expect(medications(request('b', { text: 'X' }, { status: 'cancelled' }))).toBe('not-recorded');
    expect(medications(request('c', { text: 'X' }, { doNotPerform: true }))).toBe('not-recorded');
  });

  it('asks when a later statement says that a prescribed drug is not taken', () => {
    expect(
      medications(
        request('r', { text: 'Warfarin' }),
        statement('s', { text: 'Warfarin' }, { status: 'not-taken', dateAsserted: '2026-03-01' }),
      ),
    ).toMatchObject([{ status: 'unknown', classes: ['anticoagulant'] }]);
  });

  it('reads a list that has only the display of a reference (as the VA sends)', () => {
    const va = request(
      'r',
      {},
      {
        medicationCodeableConcept: undefined,
        medicationReference: {
          reference: 'https://ehr.example/r4/Medication/x',
          display: 'lisinopril 10 MG Oral Tablet',
        },
        status: 'completed',
        intent: 'plan',
      },
    );
    expect(medications(va)).toMatchObject([
      {
        name: 'lisinopril 10 MG Oral Tablet',
        status: 'stopped',
        classes: ['ace-inhibitor'],
        sources: [{ grade: 'text' }],
      },
    ]);
  });

  it('reads the ingredients of a contained product', () => {
    const contained = [
      {
        resourceType: 'Medication',
        id: 'm',
        ingredient: [{ itemCodeableConcept: rxnorm('2002', 'carbamazepine') }],
      },
    ];
    expect(
      medications(
        request(
          'r',
          {},
          { medicationCodeableConcept: undefined, medicationReference: { reference: '#m' }, contained },
        ),
      ),
    ).toMatchObject([{ classes: ['strong-inducer'], sources: [{ grade: 'coded' }] }]);
  });

  it.each([
    ['lisinopril / hydrochlorothiazide', ['ace-inhibitor']],
    ['Ciclosporin 50 mg', ['moderate-cyp3a4-pgp-inhibitor', 'immunosuppressant']],
    ['Epidyolex oral solution', ['cannabidiol']],
    ["St John's wort", ['strong-inducer']],
    ['St. John’s Wort 300 mg', ['strong-inducer']],
    ['Saint John´s-wort', ['strong-inducer']],
    ['St.John wort', ['strong-inducer']],
    ['Oxcarbazépine', ['strong-inducer']],
    ['eslicarbazepine acetate', ['strong-inducer']],
    ['CBD oil', ['cannabidiol']],
    ['Combined oral contraceptive', ['oestrogen']],
    ['esterified estrogens 0.625 mg', ['oestrogen']],
    ['nadroparin', ['anticoagulant']],
    ['cilostazol', ['antiplatelet']],
    ['ticlopidine', ['antiplatelet']],
    ['mefenamic acid', ['nsaid']],
    ['ASA 81 mg', ['antiplatelet']],
    ['A.S.A.', ['antiplatelet']],
    ['Mesalazine (5-ASA) 1.2 g', []],
    ['Nasal rinse', []],
    ['deflazacort', ['systemic-corticosteroid']],
    ['methotrexate', ['immunosuppressant']],
    ['cilazapril', ['ace-inhibitor']],
    ['dexamethasone 0.5 mg/5 mL mouthwash', []],
    ['Dexamethasone 0.5 mg tablet', ['strong-inducer', 'systemic-corticosteroid']],
    ['sirolimus-eluting stent', []],
    ['Hyftor (sirolimus) topical gel', []],
    ['Estradiol gel', ['oestrogen']],
  ])('%s has the classes %j', (text, classes) => {
    expect(medications(request('r', { text }))).toMatchObject([{ classes }]);
  });
});

describe('the mTOR inhibitor', () => {
  it('carries drug, start, dose and reason where they are recorded', () => {
    const dosage = [
      {
        timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
        doseAndRate: [
          { doseQuantity: { value: 10, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } },
        ],
      },
    ];
    const reasonReference = [{ reference: 'Condition/aml' }];
    expect(
      mtor(condition('aml', sct('254921004')), statement('s', rxnorm('141704'), { dosage, reasonReference })),
    ).toMatchObject({
      drug: 'everolimus',
      since: '2025-06-10',
      doseMgPerDay: 10,
      indication: 'aml',
      bothTaken: null,
    });
  });

  it('given for a transplant says so, whatever else the words say', () => {
    const reasonCode = [{ text: 'Kidney transplant rejection prophylaxis' }];
    expect(mtor(statement('s', rxnorm('35302'), { reasonCode }))).toMatchObject({
      drug: 'sirolimus',
      indication: 'transplant',
    });
  });

  it('without a reason has none', () => {
    expect(mtor(statement('s', rxnorm('141704')))).toMatchObject({ indication: null, doseMgPerDay: null });
  });

  it('that was stopped is not taken, and not "none"', () => {
    expect(mtor(statement('s', rxnorm('141704'), { status: 'stopped' }))).toBe('not-recorded');
  });

  it('of which the chart does not say whether it is taken is a gap', () => {
    const { facts, gaps } = read(request('r', rxnorm('141704', 'Everolimus 10 mg'), { status: 'on-hold' }));
    expect(facts.mtor).toEqual({ state: 'not-readable', gap: 'mtor-status' });
    expect(gaps).toHaveLength(1);
  });

  it('of two kinds is two medications', () => {
    expect(medications(statement('a', rxnorm('141704')), statement('b', rxnorm('35302')))).toHaveLength(2);
  });
});

describe('an allergy', () => {
  const allergy = (text: string, more: object = {}) => ({
    resourceType: 'AllergyIntolerance',
    id: 'a',
    code: { text },
    patient: { reference: 'Patient/p1' },
    ...more,
  });
  const rapamycin = (resource: unknown) => valueOf(factsOf(resource), 'rapamycinAllergy');

  it('to an mTOR inhibitor is read', () => {
    expect(rapamycin(allergy('Sirolimus'))).toBe(true);
  });

  it('that is refuted is documented as absent, and says so', () => {
    const refuted = { verificationStatus: { coding: [{ code: 'refuted' }] } };
    expect(factsOf(allergy('Sirolimus', refuted)).rapamycinAllergy).toMatchObject({
      state: 'absent-documented',
      value: false,
      sources: [{ status: 'refuted' }],
    });
  });

  it('of another drug, entered in error, or "no known allergies" leaves it to be asked', () => {
    const inError = { verificationStatus: { coding: [{ code: 'entered-in-error' }] } };
    expect(rapamycin(allergy('Sirolimus', inError))).toBe('not-recorded');
    expect(rapamycin(allergy('Penicillin'))).toBe('not-recorded');
    expect(rapamycin(allergy('No known allergies'))).toBe('not-recorded');
  });
});
