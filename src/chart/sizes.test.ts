import { describe, expect, it } from 'vitest';
import {
  condition,
  lesionsOf,
  loinc,
  observation,
  read,
  sct,
  size,
  structure,
  tracked,
  ucum,
} from './fixtures.ts';

const measured = (...resources: unknown[]) => lesionsOf(...resources).flatMap((one) => one.measurements);
const axes = (...resources: unknown[]) => measured(...resources).map(({ axesMm }) => axesMm);
const at = (reference: string) => ({ reference });

const LEFT = sct('18639004');
const UID = { coding: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: '112040' }] };

describe('a size as DICOM measures it', () => {
  const component = (code: string, mm: number) => ({ code: sct(code), valueQuantity: ucum(mm, 'mm') });
  const uid = { code: UID, valueString: '1.2.3' };
  const both = [component('103339001', 41), component('103340004', 30)];

  it('is read from the axes beside a tracking identifier, whatever the observation is called', () => {
    const sr = observation(
      'o1',
      { text: 'Measurement group' },
      { bodySite: LEFT, component: [uid, ...both] },
    );
    expect(axes(sr)).toEqual([[41, 30]]);
    expect(measured(sr)[0]?.sources).toMatchObject([
      { grade: 'coded', words: 'Measurement group: 41 mm × 30 mm' },
    ]);
  });

  it('is read where the observation is of a lesion', () => {
    expect(axes(observation('o1', sct('52988006'), { bodySite: LEFT, component: both }))).toEqual([[41, 30]]);
  });

  it('is not the length of the kidney itself', () => {
    const kidney = observation(
      'o1',
      { text: 'Left kidney' },
      { bodySite: LEFT, component: [component('410668003', 110)] },
    );
    expect(axes(kidney)).toEqual([]);
  });
});

describe('a size spread over several observations', () => {
  const member = (id: string, code: string, mm: number, more: object = {}) =>
    observation(id, loinc(code), { valueQuantity: ucum(mm, 'mm'), ...more });

  it('is one with what it derives from on the same day, each observation a source', () => {
    const whole = observation('whole', loinc('21889-1'), {
      bodySite: LEFT,
      derivedFrom: [at('Observation/a'), at('Observation/b')],
    });
    const [only, ...others] = measured(whole, member('a', '33728-7', 41), member('b', '33729-5', 39));
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      axesMm: [41, 39],
      sources: [{ reference: 'Observation/a' }, { reference: 'Observation/b' }],
    });
  });

  it('takes an axis from its members beside its own value, and none twice', () => {
    const whole = member('whole', '21889-1', 41, {
      bodySite: LEFT,
      hasMember: [at('Observation/a'), at('Observation/b')],
    });
    expect(axes(whole, member('a', '33728-7', 41), member('b', '33729-5', 39))).toEqual([[41, 39]]);
  });

  it('does not swallow the earlier scan it was compared with', () => {
    const earlier = size('before', 30, { effectiveDateTime: '2025-10-12' });
    expect(axes(earlier, size('now', 34, { derivedFrom: [at('Observation/before')] }))).toHaveLength(2);
  });

  it('of which only an additional axis is left is still a measurement', () => {
    const panel = observation('panel', loinc('21889-1'), {
      bodySite: LEFT,
      hasMember: [at('Observation/b')],
    });
    expect(axes(panel, member('b', '33729-5', 39))).toEqual([[39]]);
  });

  it('in a panel of panels is read once', () => {
    const inner = observation('inner', loinc('21889-1'), {
      bodySite: LEFT,
      hasMember: [at('Observation/a')],
    });
    const outer = observation('outer', { text: 'Report' }, { hasMember: [at('Observation/inner')] });
    expect(axes(outer, inner, member('a', '33728-7', 28))).toEqual([[28]]);
  });
});

describe('which of several lengths', () => {
  const component = (value: object, code = '33729-5') => ({ code: loinc(code), valueQuantity: value });

  it('is the longest, also where a component is longer than the value', () => {
    expect(axes(size('o1', 30, { component: [component(ucum(44, 'mm'))] }))).toEqual([[44, 30]]);
  });

  it('is the axes where the value is a volume', () => {
    const volume = { valueQuantity: ucum(12, 'mL'), component: [component(ucum(31, 'mm'), '33728-7')] };
    expect(axes(size('o1', 0, volume))).toEqual([[31]]);
  });

  it('is exact while only a shorter axis is a bound', () => {
    const shorter = component({ ...ucum(30, 'mm'), comparator: '<' });
    const longer = component({ ...ucum(50, 'mm'), comparator: '<' });
    expect(measured(size('o1', 41, { component: [shorter] }))).toMatchObject([{ axesMm: [41] }]);
    expect(measured(size('o1', 41, { component: [longer] }))).toMatchObject([{ unusable: 'bound-only' }]);
  });

  it.each([
    [41, ucum(0.041, 'm')],
    [40.64, ucum(1.6, '[in_i]')],
  ])('is %d mm from any UCUM unit of length', (mm, valueQuantity) => {
    expect(axes(size('o1', 0, { valueQuantity }))).toEqual([[mm]]);
  });

  it('is anyone’s guess where the code and the word beside it name two units', () => {
    const valueQuantity = { ...ucum(40, 'cm'), unit: 'mm' };
    expect(measured(size('o1', 0, { valueQuantity }))).toMatchObject([
      { unusable: 'unknown-unit', sources: [{ words: expect.stringContaining('40 mm (coded cm)') }] },
    ]);
  });

  it.each(['m', 'in'])('is not guessed from the word "%s"', (unit) => {
    expect(measured(size('o1', 0, { valueQuantity: { value: 0.04, unit } }))).toMatchObject([
      { unusable: 'unknown-unit' },
    ]);
  });
});

describe('how it was measured', () => {
  const unsaid = { method: undefined };
  const study = (code: string) => ({
    resourceType: 'ImagingStudy',
    id: 's1',
    series: [{ modality: { system: 'http://dicom.nema.org/resources/ontology/DCM', code } }],
  });
  const report = (more: object) => ({
    resourceType: 'DiagnosticReport',
    id: 'r1',
    status: 'final',
    result: [at('Observation/o1')],
    ...more,
  });

  it('is the modality of the study it derives from', () => {
    expect(
      measured(study('MR'), size('o1', 30, { ...unsaid, derivedFrom: [at('ImagingStudy/s1')] })),
    ).toMatchObject([{ modality: 'mri' }]);
  });

  it('is that of the study of the report it stands in', () => {
    expect(
      measured(study('CT'), size('o1', 30, unsaid), report({ imagingStudy: [at('ImagingStudy/s1')] })),
    ).toMatchObject([{ modality: 'ct' }]);
  });

  it('is what the report is called', () => {
    expect(
      measured(size('o1', 30, unsaid), report({ code: { text: 'Ultrasound of both kidneys' } })),
    ).toMatchObject([{ modality: 'ultrasound' }]);
  });

  it('is not what a report entered in error is called', () => {
    const inError = report({ code: { text: 'MRI abdomen' }, status: 'entered-in-error' });
    expect(measured(size('o1', 30, unsaid), inError)).toMatchObject([{ modality: null }]);
  });

  it('is first of all its own method', () => {
    expect(
      measured(size('o1', 30, { method: sct('77477000') }), report({ code: { text: 'MRI abdomen' } })),
    ).toMatchObject([{ modality: 'ct' }]);
  });

  it('is not known where a report is of two', () => {
    expect(measured(size('o1', 30, unsaid), report({ code: { text: 'CT and MRI' } }))).toMatchObject([
      { modality: null },
    ]);
  });
});

describe('which side', () => {
  const side = (...resources: unknown[]) => lesionsOf(...resources).map((one) => one.side);

  it('is that of the lesion before that of the site', () => {
    expect(side(structure('b1', 'right'), tracked('o1', 'b1', [20], { bodySite: LEFT }))).toEqual(['right']);
  });

  it('is none where both are coded', () => {
    const both = { coding: [...LEFT.coding, ...sct('9846003').coding] };
    expect(side(size('o1', 20, { bodySite: both }))).toEqual([null]);
  });
});

describe('a size measured on tissue', () => {
  const gross = { method: sct('787377000') };
  const focus = [at('BodyStructure/b1')];
  const specimen = { reference: 'Specimen/s' };

  it.each([
    ['names a lesion as well', { ...gross, specimen, focus }],
    ['names no specimen', gross],
  ])('that %s is told and not used', (_what, more) => {
    const { facts, gaps } = read(structure('b1', 'left'), size('o1', 12, more));
    expect(facts.lesions).toMatchObject({ value: [{ measurements: [] }] });
    expect(gaps).toMatchObject([{ id: 'specimen:Observation/o1', facts: [] }]);
  });
});

describe('a size without a place', () => {
  it('is asked about when its words alone make it a tumour size', () => {
    const { gaps } = read(
      observation('o1', { text: 'Largest mass diameter' }, { valueQuantity: ucum(31, 'mm') }),
    );
    expect(gaps).toMatchObject([{ id: 'unplaced:Observation/o1' }]);
  });

  it.each(['Body mass index measurement', 'Left ventricular mass dimension'])('is not “%s”', (text) => {
    expect(read(observation('o1', { text }, { valueQuantity: ucum(31, 'mm') })).gaps).toEqual([]);
  });

  it('is not placed by an angiomyolipoma elsewhere in the chart', () => {
    const { facts } = read(
      condition('aml', { text: 'Angiomyolipoma of left kidney' }),
      size('o1', 31, { bodySite: undefined }),
    );
    expect(facts.lesions.state).toBe('not-recorded');
  });
});

describe('a size dated only by its issue', () => {
  it('says so', () => {
    const issued = { effectiveDateTime: undefined, issued: '2026-10-14T08:00:00Z' };
    expect(measured(size('o1', 20, issued))).toMatchObject([
      { date: '2026-10-14', sources: [{ words: expect.stringContaining('dated by its issue') }] },
    ]);
  });
});
