import { describe, expect, it } from 'vitest';
import { readChart } from '../src/chart/read-chart.ts';
import { sample } from './samples.ts';

/** Charts that others wrote are read without surprise. */

const TODAY = '2026-11-23';
const read = (...resources: unknown[]) => readChart(resources, { today: TODAY, gaps: [] });
const example = (name: string) => read(...sample(`mcode-examples/${name}`));

describe('Maryam, who has breast cancer', () => {
  const { facts, gaps } = read(...sample('mcode-pathways/Maryam.json'));
  const gap = (id: string) => gaps.filter((one) => one.id.startsWith(id));

  it('has one tumour size, which no organ claims: it is asked, and is no kidney lesion', () => {
    expect(facts.lesions.state).toBe('not-recorded');
    expect(gap('unplaced:')).toMatchObject([{ text: expect.stringContaining('1.987 cm') }]);
  });

  it('is not said to have no angiomyolipoma while that size has no place', () => {
    expect(facts.renalAml.state).toBe('not-recorded');
  });

  it('has an eGFR in mL/min alone, which is not read as if it were per 1.73 m²', () => {
    expect(facts.egfr).toEqual({ state: 'not-readable', gap: 'unusable:eGFR:unit' });
  });

  it('has a creatinine that contradicts it', () => {
    expect(facts.creatinine).toMatchObject({ value: { valueMgDl: 2.8559, date: '2019-03-13' } });
    expect(gap('kidney-contradiction')).toMatchObject([
      { text: expect.stringMatching(/76\.001 mL\/min.*2\.8559 mg\/dL/) },
    ]);
  });

  it('has her prescriptions and statements joined, one medication a drug', () => {
    expect(facts.medications).toMatchObject({
      value: [
        { name: 'anastrozole 1 MG Oral Tablet', status: 'stopped' },
        { name: 'Paclitaxel 100 MG Injection', status: 'stopped' },
        { name: 'Simvastatin 10 MG Oral Tablet', status: 'active', classes: [] },
      ],
    });
  });
});

describe('Maureen, whose chart is DSTU2', () => {
  it('does not break the reading', () => {
    expect(read(...sample('mcode-pathways/Maureen.json')).facts.lesions.state).not.toBe('present');
  });
});

describe('a size of mCODE', () => {
  it('measured on a specimen is no current lesion (Jenny M.)', () => {
    const { facts, gaps } = example('Observation-tumor-size-jenny-m');
    expect(facts.lesions.state).toBe('not-recorded');
    expect(gaps).toEqual([]);
  });

  it.each(['focus-and-specimen', 'neither'])('that breaks the invariant (%s) is told, not used', (name) => {
    const { facts, gaps } = example(`must-have-focus-or-specimen-invariant_${name}`);
    expect(facts.lesions.state).toBe('not-recorded');
    expect(gaps).toMatchObject([{ id: 'specimen:Observation/tumor-size-pathology' }]);
  });

  it('is nobody’s question where its lesion is of the breast', () => {
    const breast = sample('mcode-examples/BodyStructure-tumor-lobular');
    const both = sample('mcode-examples/must-have-focus-or-specimen-invariant_focus-and-specimen');
    expect(read(...breast, ...both).gaps).toEqual([]);
  });
});

describe('the medications of a VA patient, which are names alone', () => {
  const { facts } = read(...sample('mycareplanner-va/'));
  const medications = facts.medications.state === 'present' ? facts.medications.value : [];

  it('are two drugs of ten prescriptions, all ended', () => {
    expect(medications).toMatchObject([
      { name: 'Hydrochlorothiazide 25 MG Oral Tablet', status: 'stopped', classes: [] },
      { name: 'lisinopril 10 MG Oral Tablet', status: 'stopped', classes: ['ace-inhibitor'] },
    ]);
  });

  it('keep each prescription as a source, matched by its text', () => {
    expect(medications.map(({ sources }) => sources.length)).toEqual([4, 6]);
    const sources = medications.flatMap((one) => one.sources);
    expect(sources.every((source) => source.from === 'chart' && source.grade === 'text')).toBe(true);
  });
});

describe('the examples of US Core', () => {
  const { facts, gaps } = read(...sample('us-core-6.1.0/'));

  it('give a systolic pressure without the diastolic that is absent', () => {
    expect(facts.bloodPressure).toMatchObject({
      value: [
        { systolic: 109, diastolic: 44 },
        { systolic: 109, diastolic: null },
      ],
    });
  });

  it('give creatinine and haemoglobin by the unit in words, graded so', () => {
    expect(facts.creatinine).toMatchObject({ value: { valueMgDl: 1 }, sources: [{ grade: 'text' }] });
    expect(facts.haemoglobin).toMatchObject({ value: [{ value: 170, sources: [{ grade: 'text' }] }] });
  });

  it('keep drugs that nobody asks about by their names', () => {
    const medications = facts.medications.state === 'present' ? facts.medications.value : [];
    expect(medications.map(({ name }) => name)).toContain('Nizatidine 15 MG/ML Oral Solution [Axid]');
    expect(medications.every(({ name }) => name !== 'drug without a name')).toBe(true);
  });

  it('leave nothing unread', () => {
    expect(gaps).toEqual([]);
  });
});
