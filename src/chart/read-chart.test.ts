import {
  array,
  assert,
  constantFrom,
  dictionary,
  jsonValue,
  oneof,
  property,
  shuffledSubarray,
  string,
  subarray,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from '../core/facts.ts';
import {
  condition,
  factsOf,
  loinc,
  observation,
  patient,
  procedure,
  read,
  request,
  sct,
  size,
  statement,
  structure,
  TODAY,
  tracked,
  ucum,
} from './fixtures.ts';
import { readChart } from './read-chart.ts';

const chart = [
  patient,
  condition('c1', sct('254921004')),
  condition('c2', { text: 'Facial angiofibroma' }),
  condition('c3', { text: 'Flank pain' }, { onsetDateTime: '2026-11-01' }),
  structure('b1', 'left'),
  tracked('o1', 'b1', [41, 39, 37]),
  tracked('o2', 'b1', [38, 36, 35], { effectiveDateTime: '2025-10-12' }),
  size('o3', 22, {}, 'right'),
  size('o4', 20, { effectiveDateTime: '2025-10-12' }, 'right'),
  observation('o5', loinc('98979-8'), { valueQuantity: ucum(58, 'mL/min/{1.73_m2}') }),
  observation('o6', loinc('718-7'), { valueQuantity: ucum(14, 'g/dL') }),
  request('r1', { text: 'Everolimus 10 mg' }),
  statement('s1', { text: 'Afinitor' }),
  request('r2', { text: 'Lisinopril' }),
  procedure('x1', sct('57238002'), { bodySite: [sct('2841007')] }),
];

const assessed = (resources: unknown[]) => {
  const { proposals, ...found } = readChart(resources, { today: TODAY, gaps: [] });
  return { ...found, proposals: proposals() };
};

const withoutWords = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'words' ? undefined : inner)));

const inCentimetres = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner: unknown) => {
    const isMm = typeof inner === 'object' && inner !== null && 'code' in inner && inner.code === 'mm';
    return isMm && 'value' in inner ? ucum(Number(inner.value) / 10, 'cm') : inner;
  });

/** Every source anywhere in the facts, and every known fact without one. */
function sourceless(facts: Facts): string[] {
  return Object.entries(facts).flatMap(([key, fact]) =>
    'sources' in fact && fact.sources.length === 0 && key !== 'lesions' ? [key] : [],
  );
}

describe('the same chart gives the same facts', { timeout: 30_000 }, () => {
  const expected = assessed(chart);

  it('in any order', () => {
    assert(
      property(shuffledSubarray(chart, { minLength: chart.length }), (shuffled) => {
        expect(assessed(shuffled)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('with resources sent twice', () => {
    assert(
      property(subarray(chart), (again) => {
        expect(assessed([...chart, ...again])).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('in centimetres', () => {
    expect(withoutWords(assessed(chart.map(inCentimetres)).facts)).toEqual(withoutWords(expected.facts));
  });

  it('inside a Bundle', () => {
    const bundle = { resourceType: 'Bundle', entry: chart.map((resource) => ({ resource })) };
    expect(assessed([bundle])).toEqual(expected);
  });

  it('among a thousand entries about other things', () => {
    const other = (n: number) => [
      condition(`other-${n}`, { text: ['Asthma', 'Sprained ankle', 'Hepatic cyst'][n % 3] }),
      observation(`weight-${n}`, loinc('29463-7'), { valueQuantity: ucum(70 + (n % 9), 'kg') }),
      observation(`spleen-${n}`, { text: 'Spleen length' }, { valueQuantity: ucum(11, 'cm') }),
      procedure(`hip-${n}`, { text: 'Total hip replacement' }),
      { resourceType: 'Immunization', id: `shot-${n}`, patient: { reference: 'Patient/p1' } },
    ];
    const thousand = Array.from({ length: 200 }, (_, n) => other(n)).flat();
    expect(assessed([...thousand, ...chart])).toEqual(expected);
  });

  it('beside an older version of a resource', () => {
    const older = { ...tracked('o1', 'b1', [99]), meta: { versionId: '1' } };
    const newer = { ...tracked('o1', 'b1', [41, 39, 37]), meta: { versionId: '2' } };
    const others = chart.filter((_, index) => index !== 5);
    expect(assessed([...others, older, newer])).toEqual(assessed([newer, ...others]));
  });
});

describe('a chart of any content', { timeout: 30_000 }, () => {
  it('never throws, and every known fact has its source', () => {
    const types = [
      'Patient',
      'Condition',
      'Observation',
      'MedicationRequest',
      'MedicationStatement',
      'Procedure',
      'BodyStructure',
      'AllergyIntolerance',
    ];
    const resource = tuple(constantFrom(...types), dictionary(string(), jsonValue())).map(
      ([resourceType, rest]) => ({ ...rest, resourceType }),
    );
    assert(
      property(array(oneof(resource, jsonValue())), (resources) => {
        expect(sourceless(assessed(resources).facts)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('never throws with any one value of it replaced by another', () => {
    const keys = [
      ...new Set(
        chart.flatMap((one) => [...JSON.stringify(one).matchAll(/"(\w+)":/g)].map((match) => match[1] ?? '')),
      ),
    ];
    assert(
      property(constantFrom(...keys), jsonValue(), (key, other) => {
        const broken = chart.map((one): unknown =>
          JSON.parse(JSON.stringify(one), (name, inner: unknown) => (name === key ? other : inner)),
        );
        expect(sourceless(assessed(broken).facts)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('with an entry that is no resource says that something is unknown', () => {
    const { facts, gaps } = read(null);
    expect(gaps).toMatchObject([{ id: 'unreadable-entries' }]);
    expect(facts.symptoms).toEqual({ state: 'not-readable', gap: 'unreadable-entries' });
  });
});

describe('the patient', () => {
  it('is named, with the age in completed years', () => {
    const { patient: who, facts } = read();
    expect(who).toEqual({
      id: 'p1',
      name: 'Ada M. Test',
      birthDate: '1980-11-24',
      sex: 'female',
      deceased: false,
      record: 'current',
      notice: null,
    });
    expect(facts.ageYears).toMatchObject({ value: 45 });
  });

  it.each(['2030-01-01', '1850-01-01', '1980-02-30', 'unknown'])(
    '%s is no date of birth, which is told',
    (birthDate) => {
      const { facts, gaps } = readChart([{ resourceType: 'Patient', id: 'p1', birthDate }], {
        today: TODAY,
        gaps: [],
      });
      expect(facts.ageYears).toEqual({ state: 'not-readable', gap: 'unusable:birth-date' });
      expect(gaps.map(({ what }) => what)).toEqual(['Date of birth']);
    },
  );

  it.each([{ deceasedBoolean: true }, { deceasedDateTime: '2026-01-01' }])('%j has died', (more) => {
    expect(assessed([{ ...patient, ...more }]).patient?.deceased).toBe(true);
  });

  it('whose gender and birth sex differ has a sex in conflict', () => {
    const extension = [
      { url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex', valueCode: 'M' },
    ];
    expect(assessed([{ ...patient, extension }]).facts.sex.state).toBe('conflicting');
  });

  it('is not given the entries of another', () => {
    const other = condition('c', sct('254921004'), { subject: { reference: 'Patient/p2' } });
    const { facts, gaps } = read(other);
    expect(facts.renalAml).toMatchObject({ value: false });
    expect(gaps).toMatchObject([{ id: 'foreign-entries' }]);
  });
});

describe('what could not be read', () => {
  it('makes the facts it names not readable, unless they were found', () => {
    const gap = {
      id: 'sizes',
      what: 'Sizes',
      why: 'refused' as const,
      facts: ['lesions' as const, 'egfr' as const],
      text: 'x',
    };
    const { facts } = readChart([patient, size('o1', 20)], { today: TODAY, gaps: [gap] });
    expect(facts.lesions.state).toBe('present');
    expect(facts.egfr).toEqual({ state: 'not-readable', gap: 'sizes' });
    expect(facts.tsc.state).toBe('not-recorded');
  });

  it('leaves a bare chart with nothing known but the patient', () => {
    const known = Object.entries(factsOf()).filter(([, fact]) => fact.state !== 'not-recorded');
    expect(known.map(([key]) => key)).toEqual(['ageYears', 'sex', 'renalAml']);
  });
});
