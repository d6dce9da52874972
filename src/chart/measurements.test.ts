import { describe, expect, it } from 'vitest';
import { factsOf, loinc, observation, read, ucum, valueOf } from './fixtures.ts';

const value = (code: string, valueQuantity: object, more: object = {}) =>
  observation(`${code}-${JSON.stringify(more).length}`, loinc(code), { valueQuantity, ...more });

describe('eGFR', () => {
  const egfr = (...resources: unknown[]) => valueOf(factsOf(...resources), 'egfr');

  it('names its equation', () => {
    expect(egfr(value('98979-8', ucum(58, 'mL/min/{1.73_m2}')))).toEqual({
      value: 58,
      comparator: null,
      date: '2026-10-12',
      equation: 'CKD-EPI 2021',
    });
  });

  it.each(['mL/min/1.73m2', 'mL/min/1.73 m2', 'mL/min/1.73m²'])('is read in %s given as words', (unit) => {
    expect(egfr(value('62238-1', { value: 58, unit }))).toMatchObject({
      value: 58,
      equation: 'CKD-EPI 2009',
    });
  });

  it('in mL/min alone is not used, and that is told', () => {
    const { facts, gaps } = read(value('33914-3', ucum(83.8, 'mL/min')));
    expect(facts.egfr).toEqual({ state: 'not-readable', gap: 'unusable:eGFR:unit' });
    expect(gaps).toHaveLength(1);
  });

  it('keeps its comparator: above 60 is not 60', () => {
    expect(egfr(value('98979-8', { ...ucum(60, 'mL/min/{1.73_m2}'), comparator: '>' }))).toMatchObject({
      comparator: '>',
    });
  });

  it('of one day is the newest equation, of several days the newest day', () => {
    const unit = 'mL/min/{1.73_m2}';
    expect(egfr(value('33914-3', ucum(50, unit)), value('98979-8', ucum(58, unit)))).toMatchObject({
      value: 58,
    });
    expect(
      egfr(
        value('33914-3', ucum(50, unit)),
        value('98979-8', ucum(58, unit), { effectiveDateTime: '2025-01-01' }),
      ),
    ).toMatchObject({ value: 50 });
  });

  it.each(['88293-6', '48643-1'])('with a race factor (%s) is left out and told', (code) => {
    const { facts, gaps } = read(value(code, ucum(80, 'mL/min/{1.73_m2}')));
    expect(facts.egfr).toEqual({ state: 'not-readable', gap: 'unusable:eGFR:refused' });
    expect(gaps).toHaveLength(1);
  });

  it('in words alone is left out and told; one that was not done is nothing', () => {
    const said = (more: object) => read(observation('e', loinc('98979-8'), more)).gaps.map(({ id }) => id);
    expect(said({ valueString: '>60 mL/min/1.73m2' })).toEqual(['unusable:eGFR:words']);
    expect(said({ dataAbsentReason: { text: 'not performed' } })).toEqual([]);
  });

  it('of a panel is that of its member', () => {
    const panel = observation('p', loinc('45066-8'), { hasMember: [{ reference: 'Observation/m' }] });
    const member = observation('m', loinc('69405-9'), { valueQuantity: ucum(58, 'mL/min/{1.73_m2}') });
    expect(egfr(panel, member)).toMatchObject({ value: 58, equation: null });
  });

  it('that is measured says so', () => {
    expect(egfr(value('78006-4', ucum(58, 'mL/min/{1.73_m2}')))).toMatchObject({ equation: 'measured' });
  });

  it.each(['entered-in-error', 'cancelled'])('that is %s is left out', (status) => {
    expect(egfr(value('98979-8', ucum(58, 'mL/min/{1.73_m2}'), { status }))).toBe('not-recorded');
  });
});

describe('other values', () => {
  it('creatinine is mg/dL, from µmol/L by 88.4', () => {
    expect(valueOf(factsOf(value('14682-9', ucum(88.4, 'umol/L'))), 'creatinine')).toMatchObject({
      valueMgDl: 1,
    });
  });

  it('creatinine coded in one unit and worded in another is left out and told', () => {
    const { facts } = read(value('2160-0', { ...ucum(1.1, 'umol/L'), unit: 'mg/dL' }));
    expect(facts.creatinine).toEqual({ state: 'not-readable', gap: 'unusable:Creatinine:unit' });
  });

  it('creatinine is mg/dL from mmol/L too', () => {
    expect(valueOf(factsOf(value('14682-9', ucum(0.0884, 'mmol/L'))), 'creatinine')).toMatchObject({
      valueMgDl: 1,
    });
  });

  it('creatinine of one day is that of the latest hour; without an hour, the higher', () => {
    const at = (id: string, mg: number, effectiveDateTime: string) =>
      observation(id, loinc('2160-0'), { valueQuantity: ucum(mg, 'mg/dL'), effectiveDateTime });
    const of = (a: string, b: string) => valueOf(factsOf(at('a', 1.4, a), at('b', 1.1, b)), 'creatinine');
    expect(of('2026-10-12T08:00:00Z', '2026-10-12T18:00:00Z')).toMatchObject({ valueMgDl: 1.1 });
    expect(of('2026-10-12', '2026-10-12')).toMatchObject({ valueMgDl: 1.4 });
  });

  it('a newest value that is only a bound is told and no older one stands for it', () => {
    const acr = (id: string, quantity: object, effectiveDateTime: string) =>
      observation(id, loinc('9318-7'), { valueQuantity: quantity, effectiveDateTime });
    const older = acr('a', ucum(50, 'mg/g'), '2025-10-12');
    const bound = { ...ucum(30, 'mg/g'), comparator: '<' };
    const { facts } = read(older, acr('b', bound, '2026-10-12'));
    expect(facts.acrMgPerG).toMatchObject({ state: 'not-readable' });
    expect(valueOf(factsOf(older, acr('b', bound, '2024-10-12')), 'acrMgPerG')).toMatchObject({ value: 50 });
  });

  it('a haemoglobin that is only a bound is no point of the series', () => {
    const { facts, gaps } = read(value('718-7', { ...ucum(70, 'g/L'), comparator: '<' }));
    expect(facts.haemoglobin.state).toBe('not-readable');
    expect(gaps).toMatchObject([{ id: 'unusable:Haemoglobin:bound' }]);
  });

  it('a value dated only by its issue says so', () => {
    const issued = { effectiveDateTime: undefined, issued: '2026-10-12T08:00:00Z' };
    const { creatinine } = factsOf(value('2160-0', ucum(1, 'mg/dL'), issued));
    expect(creatinine).toMatchObject({ sources: [{ words: expect.stringContaining('dated by its issue') }] });
  });

  it('creatinine of 90 mg/dL is impossible and told', () => {
    expect(read(value('2160-0', ucum(90, 'mg/dL'))).gaps).toMatchObject([
      { id: 'unusable:Creatinine:implausible' },
    ]);
  });

  it('a code of another system with the same letters is no creatinine', () => {
    const code = { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.238', code: '2160-0' }] };
    expect(valueOf(factsOf(observation('o', code, { valueQuantity: ucum(1, 'mg/dL') })), 'creatinine')).toBe(
      'not-recorded',
    );
  });

  it.each([
    [140, ucum(140, 'g/L')],
    [140, ucum(14, 'g/dL')],
    [161, ucum(10, 'mmol/L')],
    [170, { value: 17, unit: 'g/dL', system: 'http://unitsofmeasure.org' }],
  ])('haemoglobin is %d g/L from any of its units', (expected, quantity) => {
    expect(valueOf(factsOf(value('718-7', quantity)), 'haemoglobin')).toMatchObject([{ value: expected }]);
  });

  it('albumin to creatinine is mg/g, from mg/mmol by 8.84', () => {
    expect(valueOf(factsOf(value('14585-4', ucum(10, 'mg/mmol'))), 'acrMgPerG')).toMatchObject({
      value: 88.4,
    });
  });

  it.each([
    ['14682-9', ucum(133, 'umol/L'), 'creatinine', { value: 133, unit: 'µmol/L' }],
    ['14682-9', { value: 133, unit: 'μmol/L' }, 'creatinine', { value: 133, unit: 'µmol/L' }],
    ['14682-9', ucum(0.097, 'mmol/L'), 'creatinine', { value: 0.097, unit: 'mmol/L' }],
    ['14585-4', ucum(7.2, 'mg/mmol{creat}'), 'acrMgPerG', { value: 7.2, unit: 'mg/mmol' }],
    ['9318-7', ucum(64, 'ug/mg'), 'acrMgPerG', { value: 64, unit: 'µg/mg' }],
  ] as const)(
    '%s of %j keeps the unit of the chart where it is another',
    (code, quantity, fact, recorded) => {
      expect(factsOf(value(code, quantity))[fact]).toMatchObject({ value: { recorded } });
    },
  );

  it('a value in the unit of the fact has no other', () => {
    const mass = factsOf(value('2160-0', ucum(1.1, 'mg/dL')));
    expect(valueOf(mass, 'creatinine')).toEqual({ valueMgDl: 1.1, date: '2026-10-12' });
  });

  it('a height in metres is centimetres', () => {
    expect(valueOf(factsOf(value('8302-2', ucum(1.28, 'm'))), 'heightCm')).toBe(128);
  });

  it('an impossible blood pressure is left out and told; a possible systolic stands without its diastolic', () => {
    const part = (code: string, mm: number) => ({ code: loinc(code), valueQuantity: ucum(mm, 'mm[Hg]') });
    const pressure = (systolic: number, diastolic: number) =>
      read(
        observation('p', loinc('85354-9'), {
          component: [part('8480-6', systolic), part('8462-4', diastolic)],
        }),
      );
    expect(pressure(118, 70).gaps).toEqual([]);
    expect(pressure(900, 70).facts.bloodPressure).toEqual({
      state: 'not-readable',
      gap: 'unusable:Blood pressure',
    });
    expect(valueOf(pressure(50, 30).facts, 'bloodPressure')).toMatchObject([{ systolic: 50, diastolic: 30 }]);
    expect(valueOf(pressure(280, 70).facts, 'bloodPressure')).toMatchObject([{ systolic: 280 }]);
    expect(pressure(49, 30).facts.bloodPressure.state).toBe('not-readable');
    expect(pressure(281, 70).gaps.map(({ what }) => what)).toEqual(['Blood pressure']);
    const low = pressure(80, 900);
    expect(valueOf(low.facts, 'bloodPressure')).toMatchObject([{ systolic: 80, diastolic: null }]);
    expect(low.gaps.map(({ what }) => what)).toEqual(['Blood pressure']);
  });

  it('blood pressure is read with one part absent, and not at all without the systolic', () => {
    const part = (code: string, mmHg: number) => ({ code: loinc(code), valueQuantity: ucum(mmHg, 'mm[Hg]') });
    const pressure = (component: unknown[]) =>
      valueOf(factsOf(observation('o', loinc('85354-9'), { component })), 'bloodPressure');
    expect(pressure([part('8480-6', 118), { code: loinc('8462-4'), dataAbsentReason: {} }])).toMatchObject([
      { systolic: 118, diastolic: null },
    ]);
    expect(pressure([{ code: loinc('8480-6'), dataAbsentReason: {} }, part('8462-4', 70)])).toBe(
      'not-recorded',
    );
  });
});

describe('a blood pressure', () => {
  const mmHg = (id: string, code: string, value: number, more: object = {}) =>
    observation(id, loinc(code), { valueQuantity: ucum(value, 'mm[Hg]'), ...more });
  const pressures = (...resources: unknown[]) => valueOf(factsOf(...resources), 'bloodPressure');

  it('is read from a panel made of other observations, once', () => {
    const panel = observation('p', loinc('85354-9'), {
      hasMember: [{ reference: 'Observation/s' }, { reference: 'Observation/d' }],
    });
    expect(pressures(panel, mmHg('s', '8480-6', 84), mmHg('d', '8462-4', 50))).toMatchObject([
      { systolic: 84, diastolic: 50 },
    ]);
  });

  it('is read from a systolic by itself, with the diastolic of the same moment', () => {
    const at = (effectiveDateTime: string) => ({ effectiveDateTime });
    expect(
      pressures(
        mmHg('a', '8480-6', 84, at('2026-11-22T08:00:00Z')),
        mmHg('b', '8480-6', 118, at('2026-11-22T09:00:00Z')),
        mmHg('c', '8462-4', 70, at('2026-11-22T09:00:00Z')),
      ),
    ).toMatchObject([
      { systolic: 84, diastolic: null },
      { systolic: 118, diastolic: 70 },
    ]);
  });

  it('of one day stands in the order of its hours', () => {
    const at = (id: string, value: number, hour: string) =>
      mmHg(id, '8480-6', value, { effectiveDateTime: `2026-11-22T${hour}:00:00Z` });
    expect(pressures(at('a', 118, '18'), at('b', 84, '06'))).toMatchObject([
      { systolic: 84 },
      { systolic: 118 },
    ]);
  });
});
