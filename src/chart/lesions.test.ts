import { describe, expect, it } from 'vitest';
import { decide } from '../core/decide.ts';
import {
  condition,
  lesionsOf,
  loinc,
  observation,
  procedure,
  read,
  sct,
  size,
  structure,
  TODAY,
  tracked,
  ucum,
  valueOf,
} from './fixtures.ts';

const sizes = (...resources: unknown[]) =>
  lesionsOf(...resources).map(({ measurements }) => measurements.map(({ axesMm }) => axesMm));

describe('the shapes a tumour size has', () => {
  it('is read from the components of a TumorSize, its lesion as focus', () => {
    expect(lesionsOf(structure('b1', 'left'), tracked('o1', 'b1', [41, 39, 37]))).toMatchObject([
      {
        id: 'L1',
        side: 'left',
        measurements: [{ date: '2026-10-12', axesMm: [41, 39, 37], modality: 'mri' }],
      },
    ]);
  });

  it('is read from 33728-7 with a value', () => {
    expect(sizes(size('o1', 32))).toEqual([[[32]]]);
  });

  it('is read from 21889-1 with a value', () => {
    expect(sizes(size('o1', 32, { code: loinc('21889-1') }))).toEqual([[[32]]]);
  });

  it('is read from a panel, whose site and method its members share', () => {
    const member = (id: string, code: string, mm: number) =>
      observation(id, loinc(code), { valueQuantity: ucum(mm, 'mm') });
    const panel = observation('panel', loinc('21889-1'), {
      bodySite: sct('9846003'),
      method: sct('77477000'),
      hasMember: [{ reference: 'Observation/a' }, { reference: 'Observation/b' }],
    });
    expect(lesionsOf(panel, member('a', '33728-7', 28), member('b', '33729-5', 25))).toMatchObject([
      { side: 'right', measurements: [{ axesMm: [28, 25], modality: 'ct' }] },
    ]);
  });

  it('of a panel with two longest axes are two lesions, neither taking the other axis', () => {
    const member = (id: string, mm: number) =>
      observation(id, loinc('33728-7'), { valueQuantity: ucum(mm, 'mm') });
    const panel = observation('panel', loinc('21889-1'), {
      bodySite: sct('9846003'),
      hasMember: [{ reference: 'Observation/a' }, { reference: 'Observation/b' }],
    });
    expect(sizes(panel, member('a', 28), member('b', 12))).toEqual([[[28]], [[12]]]);
  });

  it('takes the longest axis even when another is called so', () => {
    expect(sizes(structure('b1', 'left'), tracked('o1', 'b1', [30, 44]))).toEqual([[[44, 30]]]);
  });

  it('is exact from centimetres: 4.1 cm are 41 mm', () => {
    expect(sizes(size('o1', 0, { valueQuantity: ucum(4.1, 'cm') }))).toEqual([[[41]]]);
  });

  it('goes by the UCUM code, not by the word beside it', () => {
    expect(sizes(size('o1', 0, { valueQuantity: { ...ucum(2.5, 'cm'), unit: 'centimeters' } }))).toEqual([
      [[25]],
    ]);
  });
});

describe('a number that cannot be used is shown and not used', () => {
  const unusable = (more: Record<string, unknown>) =>
    lesionsOf(size('o1', 40, more)).map(({ measurements }) => measurements.map((one) => one.unusable));

  it.each([
    ['no-unit', { valueQuantity: { value: 40 } }],
    ['unknown-unit', { valueQuantity: ucum(4, 'mL') }],
    ['implausible', { valueQuantity: ucum(41, 'cm') }],
    ['implausible', { valueQuantity: ucum(-4, 'mm') }],
    ['bound-only', { valueQuantity: { ...ucum(40, 'mm'), comparator: '>' } }],
    ['future', { effectiveDateTime: '2027-01-01' }],
  ])('%s', (why, more) => {
    expect(unusable(more)).toEqual([[why]]);
  });

  it('a length with a unit in words only is usable, by its words', () => {
    const [lesion] = lesionsOf(size('o1', 40, { valueQuantity: { value: 4, unit: 'cm' } }));
    expect(lesion?.measurements[0]).toMatchObject({ axesMm: [40], sources: [{ grade: 'text' }] });
  });

  it('a size with its value absent stays as a lesion that is not measured', () => {
    expect(sizes(size('o1', 0, { valueQuantity: undefined, dataAbsentReason: { text: 'unknown' } }))).toEqual(
      [[[]]],
    );
  });

  it('a size in words is a gap, never a number', () => {
    const { facts, gaps } = read(size('o1', 0, { valueQuantity: undefined, valueString: '3.2 x 2.8 cm' }));
    expect(facts.lesions).toMatchObject({ value: [{ measurements: [{ axesMm: [] }] }] });
    expect(gaps).toMatchObject([{ id: 'size-text:Observation/o1', facts: ['lesions'] }]);
  });
});

describe('which organ', () => {
  it('is not said by a bare tumour size: it is told, asked, and no lesion (the shape of Maryam)', () => {
    const { facts, gaps } = read(
      condition('aml', sct('254921004')),
      observation('m', loinc('33728-7'), { valueQuantity: ucum(1.987, 'cm') }),
    );
    expect(facts.lesions.state).toBe('not-recorded');
    expect(gaps).toMatchObject([{ id: 'unplaced:Observation/m', facts: [] }]);
  });

  it('is the kidney when the focus is a renal angiomyolipoma', () => {
    const focus = [{ reference: 'Condition/aml' }];
    expect(
      sizes(
        condition('aml', { text: 'Angiomyolipoma of right kidney' }),
        size('o1', 32, { bodySite: undefined, focus }),
      ),
    ).toEqual([[[32]]]);
  });

  it('is another organ when the site says so, and then it is nobody’s question', () => {
    const { facts, gaps } = read(size('o1', 32, { bodySite: { text: 'Left breast' } }));
    expect(facts.lesions.state).toBe('not-recorded');
    expect(gaps).toEqual([]);
  });

  it('cannot be told while the lesion it points to has not been read: the lesions are not readable', () => {
    const { facts } = read(tracked('o1', 'b1', [41]));
    expect(facts.lesions).toEqual({ state: 'not-readable', gap: 'unplaced:Observation/o1' });
  });

  it('of a specimen is no current lesion (the shape of Jenny M.)', () => {
    const specimen = { specimen: { reference: 'Specimen/s' }, method: sct('787377000') };
    expect(sizes(size('o1', 25, specimen))).toEqual([]);
  });

  it('is not the kidney’s own length', () => {
    expect(
      sizes(
        observation('o1', loinc('11834-9'), { bodySite: sct('18639004'), valueQuantity: ucum(110, 'mm') }),
      ),
    ).toEqual([]);
  });

  it('is not a renal cyst', () => {
    expect(sizes(size('o1', 30, { bodySite: { text: 'Cyst of left kidney' } }))).toEqual([]);
  });

  it('takes the side from a qualifier beside the location', () => {
    const b1 = structure('b1', 'left', { location: sct('64033007'), locationQualifier: [sct('24028007')] });
    expect(lesionsOf(b1, tracked('o1', 'b1', [20]))).toMatchObject([{ side: 'right' }]);
  });
});

describe('which lesion', () => {
  const earlier = { effectiveDateTime: '2025-10-12' };

  it('is the same where the record of the lesion is', () => {
    expect(
      sizes(structure('b1', 'left'), tracked('o1', 'b1', [20], earlier), tracked('o2', 'b1', [24])),
    ).toEqual([[[20], [24]]]);
  });

  it('is the same where an identifier of contained lesions is', () => {
    const contained = (id: string, mm: number, more: Record<string, unknown>) =>
      tracked(id, '', [mm], {
        focus: [{ reference: '#x' }],
        contained: [structure('x', 'left', { identifier: [{ system: 'urn:ris', value: '7' }] })],
        ...more,
      });
    expect(sizes(contained('o1', 20, earlier), contained('o2', 24, {}))).toEqual([[[20], [24]]]);
  });

  it('is the same where the DICOM tracking identifier is', () => {
    const uid = {
      code: { coding: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: '112040' }] },
      valueString: '1.2.3',
    };
    const sr = (id: string, mm: number, more: Record<string, unknown>) =>
      size(id, mm, {
        valueQuantity: undefined,
        component: [uid, { code: loinc('33728-7'), valueQuantity: ucum(mm, 'mm') }],
        ...more,
      });
    expect(sizes(sr('o1', 20, earlier), sr('o2', 24, {}), size('o3', 9))).toEqual([[[20], [24]], [[9]]]);
  });

  const upper = { bodySite: { ...sct('18639004'), text: 'Upper pole of left kidney' } };

  it('is the only one of its part of the kidney where nothing speaks of a second', () => {
    const superior = { bodySite: { ...sct('18639004'), text: 'Left kidney, superior pole' } };
    expect(lesionsOf(size('o1', 20, { ...superior, ...earlier }), size('o2', 24, upper))).toMatchObject([
      { side: 'left', measurements: [{ axesMm: [20] }, { axesMm: [24] }] },
    ]);
  });

  it('is the recorded one of its part of the kidney', () => {
    const b1 = structure('b1', 'left', { description: 'Angiomyolipoma, upper pole' });
    expect(sizes(b1, tracked('o1', 'b1', [20], earlier), size('o2', 24, upper))).toEqual([[[20], [24]]]);
  });

  it('cannot be told by side alone: the clinician is asked', () => {
    expect(lesionsOf(size('o1', 20, earlier), size('o2', 24))).toMatchObject([
      { unlinked: true, measurements: [{ axesMm: [20] }] },
      { unlinked: true, measurements: [{ axesMm: [24] }] },
    ]);
  });

  it('cannot be told from different parts of one kidney', () => {
    const lower = { bodySite: { ...sct('18639004'), text: 'Lower pole of left kidney' } };
    const lesions = lesionsOf(size('o1', 20, { ...lower, ...earlier }), size('o2', 24, upper));
    expect(lesions.map(({ unlinked }) => unlinked)).toEqual([true, true]);
  });

  it('cannot be told where one day has two sizes on one side', () => {
    const lesions = lesionsOf(size('o1', 20, earlier), size('o2', 24), size('o3', 11));
    expect(lesions.map(({ unlinked }) => unlinked)).toEqual([true, true, true]);
  });

  it('cannot be told by side where the chart speaks of several', () => {
    const several = condition('aml', { text: 'Multiple renal angiomyolipomas' });
    expect(lesionsOf(several, size('o1', 20, earlier), size('o2', 24))).toHaveLength(2);
  });

  it('cannot be told without a side', () => {
    const kidney = { bodySite: sct('64033007') };
    expect(lesionsOf(size('o1', 20, { ...kidney, ...earlier }), size('o2', 24, kidney))).toMatchObject([
      { side: null, unlinked: true },
      { side: null, unlinked: true },
    ]);
  });

  it('on record and never measured is no lesion beside the sizes of its side', () => {
    const record = structure('b1', 'left');
    expect(lesionsOf(record, size('o1', 24))).toEqual([
      expect.objectContaining({ side: 'left', measurements: [expect.objectContaining({ axesMm: [24] })] }),
    ]);
    expect(lesionsOf(record, size('o1', 20, earlier), size('o2', 24))).toMatchObject([
      { unlinked: true },
      { unlinked: true },
    ]);
    expect(lesionsOf(record, size('o1', 24, {}, 'right'))).toHaveLength(2);
  });

  it('on record in one part of the kidney stands beside a size in another', () => {
    const b1 = structure('b1', 'left', { description: 'Angiomyolipoma, lower pole' });
    expect(lesionsOf(b1, size('o1', 24, upper))).toHaveLength(2);
  });

  it('on record and never measured is a lesion without a size', () => {
    expect(lesionsOf(structure('b1', 'right'))).toMatchObject([{ side: 'right', measurements: [] }]);
  });
});

describe('a value noted twice', () => {
  const twice = (mm: [number, number], more: Record<string, unknown> = {}) =>
    lesionsOf(structure('b1', 'left'), tracked('o1', 'b1', [mm[0]]), tracked('o2', 'b1', [mm[1]], more));
  const values = (lesions: ReturnType<typeof lesionsOf>) =>
    lesions.map(({ measurements }) => measurements.map(({ axesMm }) => axesMm[0]));

  it('of one lesion, day and method is one, the larger, with both entries behind it', () => {
    const [lesion] = twice([24, 24.6]);
    expect(lesion?.measurements).toMatchObject([
      { axesMm: [24.6], sources: [{ reference: 'Observation/o1' }, { reference: 'Observation/o2' }] },
    ]);
  });

  it('that differs by more than 1 mm is two values in conflict, both kept', () => {
    expect(values(twice([24, 26]))).toEqual([[24, 26]]);
  });

  it('by another method, on another day or in a month is two values', () => {
    expect(values(twice([24, 24], { method: sct('77477000') }))).toEqual([[24, 24]]);
    expect(values(twice([24, 24], { effectiveDateTime: '2026-10-11' }))).toEqual([[24, 24]]);
    expect(values(twice([24, 24], { effectiveDateTime: '2026-10' }))).toEqual([[24, 24]]);
  });

  it('on one side without a named lesion is one measurement', () => {
    expect(lesionsOf(size('o1', 24), size('o2', 24))).toMatchObject([
      { side: 'left', measurements: [{ sources: [{}, {}] }] },
    ]);
  });

  it('where the chart speaks of several lesions is two', () => {
    const several = condition('aml', { text: 'Multiple renal angiomyolipomas' });
    expect(lesionsOf(several, size('o1', 24), size('o2', 24))).toHaveLength(2);
  });
});

describe('a date that is not a day', () => {
  it('is the latest it can be, with the earliest kept beside it', () => {
    const [lesion] = lesionsOf(size('o1', 20, { effectiveDateTime: '2025-02' }));
    expect(lesion?.measurements).toMatchObject([{ date: '2025-02-28', earliest: '2025-02-01' }]);
  });

  it('is never after today while it may be earlier', () => {
    const [lesion] = lesionsOf(size('o1', 20, { effectiveDateTime: '2026' }));
    expect(lesion?.measurements).toMatchObject([{ date: '2026-11-23', earliest: '2026-01-01' }]);
  });

  it('is the day as written, whatever the zone', () => {
    const [lesion] = lesionsOf(size('o1', 20, { effectiveDateTime: '2026-10-12T23:30:00-11:00' }));
    expect(lesion?.measurements).toMatchObject([{ date: '2026-10-12' }]);
  });
});

describe('procedures', () => {
  const embolization = (more: Record<string, unknown>) =>
    procedure('e1', sct('57238002'), { bodySite: [sct('2841007')], ...more });

  it('an embolization of the only lesion of its side treated it', () => {
    const side = { bodySite: [{ coding: [...sct('2841007').coding, ...sct('7771000').coding] }] };
    expect(lesionsOf(size('o1', 45), size('o2', 20, {}, 'right'), embolization(side))).toMatchObject([
      { side: 'left', treated: [{ procedure: 'embolization', date: '2026-05-01' }] },
      { side: 'right', treated: null },
    ]);
  });

  it('an embolization that may be of either lesion is told and counted for none', () => {
    const { facts, gaps } = read(size('o1', 45), size('o2', 20, {}, 'right'), embolization({}));
    expect(facts.lesions).toMatchObject({ value: [{ treated: null }, { treated: null }] });
    expect(gaps).toMatchObject([{ id: 'treated:Procedure/e1' }]);
  });

  it('an embolization of another artery treats no kidney', () => {
    const { facts, gaps } = read(size('o1', 45), procedure('e1', { text: 'Uterine artery embolization' }));
    expect(facts.lesions).toMatchObject({ value: [{ treated: null }] });
    expect(gaps).toEqual([]);
  });

  it('a nephrectomy takes all lesions of its side and leaves a solitary kidney', () => {
    const { facts } = read(size('o1', 45), size('o2', 20, {}, 'right'), procedure('n1', sct('765472003')));
    expect(facts.lesions).toMatchObject({
      value: [{ treated: [{ procedure: 'nephrectomy' }] }, { treated: null }],
    });
    expect(facts.solitaryKidney).toMatchObject({ state: 'present', value: true });
  });

  it('a nephrectomy of an unknown side removes no lesion, and its side is asked', () => {
    const { facts, gaps } = read(
      size('a', 45),
      size('b', 20, {}, 'right'),
      procedure('n', { text: 'Radical nephrectomy' }, { performedDateTime: '2026-11-01' }),
    );
    expect(valueOf(facts, 'lesions')).toMatchObject([
      { side: 'left', treated: null },
      { side: 'right', treated: null },
      { side: null, measurements: [], treated: [{ procedure: 'nephrectomy' }] },
    ]);
    expect(gaps.filter(({ id }) => id.startsWith('treated:'))).toEqual([]);
    const { questions, rule } = decide({ facts, gaps, today: TODAY });
    expect(rule).toBe('R09');
    expect(questions.map(({ text }) => text)).toContain('Which kidney was removed? (lesion K1)');
  });

  it('a partial nephrectomy leaves both kidneys, whatever its code', () => {
    const { facts } = read(
      size('o1', 45),
      procedure('n1', { ...sct('108022006'), text: 'Left partial nephrectomy' }),
    );
    expect(facts.lesions).toMatchObject({ value: [{ treated: [{ procedure: 'nephron-sparing-surgery' }] }] });
    expect(facts.solitaryKidney.state).toBe('not-recorded');
  });

  it('that nobody says was done is told and counted for none', () => {
    const { facts, gaps } = read(size('o1', 45), procedure('n1', sct('765472003'), { status: 'unknown' }));
    expect(facts.solitaryKidney.state).toBe('not-recorded');
    expect(gaps).toMatchObject([{ id: 'procedure-status:Procedure/n1' }]);
  });

  it.each(['not-done', 'entered-in-error', 'stopped'])('that is %s treated nothing', (status) => {
    const { facts } = read(size('o1', 45), procedure('n1', sct('765472003'), { status }));
    expect(facts.lesions).toMatchObject({ value: [{ treated: null }] });
    expect(facts.solitaryKidney.state).toBe('not-recorded');
  });
});
