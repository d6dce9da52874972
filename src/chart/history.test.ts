import { describe, expect, it } from 'vitest';
import { loinc, observation, patient, procedure, request, sct, statement, TODAY, ucum } from './fixtures.ts';
import { historyOf } from './history.ts';

const historyWith = (...resources: unknown[]) => historyOf([patient, ...resources], TODAY);

const egfr = (id: string, value: number, more: object = {}) =>
  observation(id, loinc('98979-8'), { valueQuantity: ucum(value, 'mL/min/{1.73_m2}'), ...more });

describe('the kidney function of a chart over time', () => {
  const over = (...resources: unknown[]) => historyWith(...resources).egfr;

  it('is every value, oldest first, each with equation, day and entry', () => {
    const values = over(egfr('b', 58), egfr('a', 71, { effectiveDateTime: '2024-01-09' }));
    expect(values).toMatchObject([
      { value: 71, date: '2024-01-09', equation: 'CKD-EPI 2021', source: { reference: 'Observation/a' } },
      { value: 58, date: '2026-10-12', equation: 'CKD-EPI 2021', source: { reference: 'Observation/b' } },
    ]);
    expect(values[0]).not.toHaveProperty('earliest');
  });

  it('keeps a month as all the days it can have been', () => {
    expect(over(egfr('a', 71, { effectiveDateTime: '2024-02' }))).toMatchObject([
      { earliest: '2024-02-01', date: '2024-02-29' },
    ]);
  });

  it('keeps a bound as a bound', () => {
    const bound = { valueQuantity: { ...ucum(60, 'mL/min/{1.73_m2}'), comparator: '>' } };
    expect(over(egfr('a', 60, bound))).toMatchObject([{ comparator: '>' }]);
  });

  it('has no number whose unit cannot be used', () => {
    expect(over(egfr('a', 60, { valueQuantity: ucum(60, 'mL/min') }))).toEqual([]);
  });
});

describe('the medicines of a chart over time', () => {
  const everolimus = { text: 'Everolimus 10 mg' };
  const periods = (...resources: unknown[]) =>
    historyWith(...resources).drugs.flatMap((drug) => drug.periods);
  const day = (date: string) => ({ earliest: date, latest: date });

  it('are those that are recognised, one entry a drug', () => {
    const { drugs } = historyWith(
      statement('s', everolimus),
      request('r', everolimus),
      request('x', { text: 'Amlodipine 5 mg' }),
    );
    expect(drugs).toMatchObject([
      { name: 'Everolimus 10 mg', classes: ['mtor-inhibitor'], status: 'active', periods: [{}, {}] },
    ]);
  });

  it('go on where they are taken and no end is stated', () => {
    expect(periods(statement('s', everolimus))).toMatchObject([
      { from: day('2025-06-10'), to: null, end: 'ongoing', prescribed: false, unusable: null },
    ]);
  });

  it('have the stated end, to the month where that is all the chart says', () => {
    const effectivePeriod = { start: '2024-03', end: '2025-01-31' };
    expect(periods(statement('s', everolimus, { status: 'completed', effectivePeriod }))).toMatchObject([
      {
        from: { earliest: '2024-03-01', latest: '2024-03-31' },
        to: day('2025-01-31'),
        end: 'recorded',
        source: { reference: 'MedicationStatement/s' },
      },
    ]);
  });

  it('that were stopped on an unknown day have no end, and are not taken until today', () => {
    const effectivePeriod = { start: '2024-03-01' };
    expect(periods(statement('s', everolimus, { status: 'stopped', effectivePeriod }))).toMatchObject([
      { to: null, end: 'unknown', unusable: null },
    ]);
  });

  it('that are only prescribed begin with the prescription, and that is told', () => {
    expect(periods(request('r', everolimus))).toMatchObject([{ from: day('2026-01-10'), prescribed: true }]);
  });

  it('follow the period of the doses: from the first start to the last end, open where one dose is', () => {
    const dose = (start: string, end?: string) => ({
      timing: { repeat: { boundsPeriod: { start, ...(end === undefined ? {} : { end }) } } },
    });
    const of = (...dosageInstruction: object[]) =>
      periods(request('r', everolimus, { status: 'completed', dosageInstruction }));
    expect(
      of(
        dose('2025-04-01', '2025-06-30'),
        dose('2025-01-01', '2025-03-31'),
        dose('2025-05-01', '2025-05-31'),
      ),
    ).toMatchObject([{ from: day('2025-01-01'), to: day('2025-06-30'), prescribed: false }]);
    expect(of(dose('2025-01-01', '2025-03-31'), dose('2025-04-01'))).toMatchObject([{ to: null }]);
  });

  it('that never were taken, or perhaps not, have no time of taking', () => {
    expect(periods(request('r', everolimus, { status: 'draft' }))).toMatchObject([{ unusable: 'not-taken' }]);
    expect(periods(statement('s', everolimus, { status: 'not-taken' }))).toMatchObject([
      { unusable: 'not-taken' },
    ]);
    expect(periods(request('r', everolimus, { intent: 'proposal' }))).toMatchObject([
      { unusable: 'status-unknown' },
    ]);
  });

  it('without a start have none made up', () => {
    expect(periods(statement('s', everolimus, { effectivePeriod: undefined }))).toMatchObject([
      { from: null, unusable: 'no-start' },
    ]);
  });

  it('that end before they begin are no period', () => {
    const effectivePeriod = { start: '2025-03-01', end: '2025-01-31' };
    expect(periods(statement('s', everolimus, { status: 'completed', effectivePeriod }))).toMatchObject([
      { unusable: 'ends-before-start' },
    ]);
  });

  it('are told entry by entry, the earliest first', () => {
    expect(
      periods(
        statement('later', everolimus, { effectivePeriod: { start: '2026-01-01' } }),
        statement('sooner', everolimus, { effectivePeriod: { start: '2025-01-01' } }),
      ).map(({ source }) => source),
    ).toMatchObject([
      { reference: 'MedicationStatement/sooner' },
      { reference: 'MedicationStatement/later' },
    ]);
  });
});

describe('kidneys that were removed', () => {
  const nephrectomy = (more: object = {}) => procedure('n', { text: 'Left nephrectomy' }, more);
  const removed = (...resources: unknown[]) => historyWith(...resources).nephrectomies;

  it('have their side, day and entry', () => {
    expect(removed(nephrectomy())).toMatchObject([
      { sides: ['left'], date: '2026-05-01', sources: [{ reference: 'Procedure/n' }] },
    ]);
  });

  it('have no side where none is recorded, and two where both were removed', () => {
    const of = (more: object) => removed(procedure('n', { text: 'Nephrectomy' }, more));
    expect(of({})).toMatchObject([{ sides: [] }]);
    expect(of({ bodySite: [sct('51440002')] })).toMatchObject([{ sides: ['left', 'right'] }]);
  });

  it('are still there when part was taken, or the operation is to come', () => {
    expect(removed(procedure('p', { ...sct('81516001'), text: 'Left partial nephrectomy' }))).toEqual([]);
    expect(removed(nephrectomy({ status: 'preparation', performedDateTime: '2027-01-04' }))).toEqual([]);
  });
});

it('nothing of it is made of what is no chart', () => {
  expect(historyOf([null, 3, { resourceType: 'MedicationStatement' }], TODAY)).toEqual({
    egfr: [],
    drugs: [],
    nephrectomies: [],
  });
});
