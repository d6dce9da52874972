import { describe, expect, it } from 'vitest';
import config from '../../public/config.json' with { type: 'json' };
import { unknownFacts } from '../core/known.ts';
import {
  BLOOD_PRESSURE,
  CREATININE,
  DIASTOLIC,
  EGFR,
  EGFR_BY_RACE,
  EXPECTED_DELIVERY,
  HAEMOGLOBIN,
  HEART_RATE,
  HEIGHT,
  PREGNANCY_STATUS,
  SYSTOLIC,
  URINE_ALBUMIN_CREATININE,
} from '../terminology/labs.ts';
import { ADDITIONAL, LONGEST, TUMOUR_SIZE } from '../terminology/tumour-size.ts';
import { gapFor } from './gaps.ts';
import { queries } from './queries.ts';

const all = queries('a/b 1');

describe('the wave of reads', () => {
  it('asks for the patient by id and for everything else by patient, both encoded', () => {
    const [first, ...rest] = all;
    expect(first?.path).toBe('Patient/a%2Fb%201');
    expect(rest.filter(({ path }) => !/^[A-Za-z]+\?patient=a%2Fb%201&/.test(path))).toEqual([]);
  });

  it('keeps every address under 1.5 kB and free of what servers need not support', () => {
    expect(all.filter(({ path }) => path.length > 1500 || /_sort|_include|_has|:not/.test(path))).toEqual([]);
  });

  it.each([
    ['tumour-sizes', [TUMOUR_SIZE, LONGEST, ADDITIONAL]],
    ['kidney-function', [...EGFR, ...EGFR_BY_RACE, ...CREATININE]],
    ['vital-signs', [BLOOD_PRESSURE, SYSTOLIC, DIASTOLIC, HEART_RATE, HEIGHT, ...HAEMOGLOBIN]],
    ['urine-and-pregnancy', [...URINE_ALBUMIN_CREATININE, PREGNANCY_STATUS, ...EXPECTED_DELIVERY]],
  ])('asks in %s for every code that is understood', (id, understood) => {
    const path = decodeURIComponent(all.find((one) => one.id === id)?.path ?? '');
    const asked = /&code=([^&]+)/.exec(path)?.[1]?.split(',');
    expect(asked).toEqual(understood.map(({ system, code }) => `${system}|${code}`));
  });

  it('never combines category and code', () => {
    expect(all.filter(({ path }) => path.includes('category=') && path.includes('code='))).toEqual([]);
  });

  it('encodes the bar between system and code', () => {
    expect(all.some(({ path }) => path.includes('|'))).toBe(false);
    expect(all.find(({ id }) => id === 'tumour-sizes')?.path).toContain('http%3A%2F%2Floinc.org%7C21889-1,');
  });

  it('has a way round for what some servers refuse, never with category and code in one', () => {
    const ways = new Map(all.flatMap(({ id, instead }) => (instead === undefined ? [] : [[id, instead]])));
    expect(ways.get('prescriptions')).toEqual([
      'MedicationRequest?patient=a%2Fb%201&intent=order&_count=100',
      'MedicationRequest?patient=a%2Fb%201&intent=plan&_count=100',
    ]);
    expect([...ways.keys()]).toEqual(expect.arrayContaining(['tumour-sizes', 'kidney-function']));
    const both = [...ways.values()]
      .flat()
      .filter((way) => way.includes('category=') && way.includes('code='));
    expect(both).toEqual([]);
  });

  it('asks for nothing beyond the scopes of the configuration, and these for nothing beyond it', () => {
    const read = all.map(
      ({ resourceType, path }) => `patient/${resourceType}.${path.includes('?') ? 'rs' : 'r'}`,
    );
    const granted = config.issuers
      .flatMap(({ scopes }) => scopes.split(' '))
      .filter((scope) => scope.startsWith('patient/'))
      // Saving needs more.
      .map((scope) => scope.replace(/(CarePlan|DocumentReference)\.crus/, '$1.rs'))
      .filter((scope) => scope !== 'patient/Provenance.c');
    expect(new Set(granted)).toEqual(new Set(read));
  });

  it('names only facts that exist, each read once by name', () => {
    const known = Object.keys(unknownFacts());
    expect(all.flatMap(({ facts }) => facts).filter((key) => !known.includes(key))).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('a gap', () => {
  const of = (id: string) => {
    const query = all.find((one) => one.id === id);
    if (query === undefined) throw new Error(`no such query: ${id}`);
    return query;
  };

  it('says what it means for the decision', () => {
    const gap = gapFor(of('problems'), 'failed');
    expect(gap.text).toContain('unknown, not absent');
    expect(gap.facts).toContain('acuteBleed');
  });

  it('has one sentence for each reason and each read', () => {
    const reasons = ['failed', 'refused', 'truncated', 'unreadable', 'outstanding', 'not-offered'] as const;
    const texts = all.flatMap((query) => reasons.map((why) => gapFor(query, why).text));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  it('hides nothing where an EHR does not offer what it keeps elsewhere', () => {
    expect(gapFor(of('medication-list'), 'not-offered').facts).toEqual([]);
    expect(gapFor(of('medication-list'), 'failed').facts).toContain('medications');
    expect(gapFor(of('problems'), 'not-offered').facts).toContain('renalAml');
  });
});
