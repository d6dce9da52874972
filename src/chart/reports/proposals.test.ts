import { describe, expect, it } from 'vitest';
import { answeredBy } from '../answers/answered.ts';
import { refusedConfirmations } from '../answers/confirmed.ts';
import type { Answers } from '../answers/schema.ts';
import { condition, loinc, observation, patient, sct, size, structure, TODAY } from '../fixtures.ts';
import { readChart } from '../read-chart.ts';

type Json = Readonly<Record<string, unknown>>;

const SENTENCE = 'There is an angiomyolipoma of 3.2 × 2.8 × 4.1 cm in the left kidney.';

const report = (id: string, more: Json = {}): Json => ({
  resourceType: 'DiagnosticReport',
  id,
  status: 'final',
  code: { text: 'MRI abdomen' },
  subject: { reference: 'Patient/p1' },
  effectiveDateTime: '2026-10-02',
  conclusion: SENTENCE,
  ...more,
});

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

const form = (contentType: string, text: string): Json => ({
  conclusion: undefined,
  presentedForm: [{ contentType, data: base64(text) }],
});

const aml = condition('aml', sct('254921004'));

function reading(resources: readonly unknown[], answers?: Answers) {
  const answered = answers && answeredBy(answers, { today: TODAY });
  return readChart([patient, aml, ...resources], { today: TODAY, gaps: [], answered });
}

const proposed = (...resources: unknown[]) => reading(resources).proposals();
const ids = (...resources: unknown[]) => proposed(...resources).map(({ id }) => id);

const LEFT = 'DiagnosticReport/r1#left:41x32x28';

describe('a proposed size', () => {
  const withoutDiagnosis = (...resources: unknown[]) =>
    readChart([patient, condition('c', { text: 'Asthma' }), ...resources], { today: TODAY, gaps: [] });
  const renalAml = (...resources: unknown[]) => withoutDiagnosis(...resources).facts.renalAml.state;

  it('stops the chart from saying that there is no angiomyolipoma, and says no more', () => {
    expect(renalAml()).toBe('absent-documented');
    expect(renalAml(report('r1'))).toBe('not-recorded');
    expect(withoutDiagnosis(report('r1')).facts.lesions).toEqual({ state: 'not-recorded' });
    expect(renalAml(report('r1', { conclusion: 'No renal angiomyolipoma.' }))).toBe('absent-documented');
  });

  it.each([
    ['2027-01-01', 'is still to come'],
    ['2026-02-30', 'is no day of the calendar'],
  ])('of a report dated %s is none, and told', (day, why) => {
    const { proposals, gaps, facts } = withoutDiagnosis(report('r1', { effectiveDateTime: day }));
    expect(proposals()).toEqual([]);
    expect(gaps).toMatchObject([{ id: 'date:DiagnosticReport/r1', text: expect.stringContaining(why) }]);
    expect(facts.renalAml.state).toBe('not-readable');
  });

  it('of a document is of its own day', () => {
    const note: Json = {
      resourceType: 'DocumentReference',
      id: 'n1',
      status: 'current',
      type: { text: 'MRI report' },
      content: [{ attachment: { contentType: 'text/plain', data: base64(SENTENCE) } }],
    };
    const context = { period: { start: '2026-02-30' } };
    expect(withoutDiagnosis({ ...note, date: '2026-10-02' }).proposals()).toHaveLength(1);
    expect(withoutDiagnosis({ ...note, date: '2026-10-02', context }).gaps).toMatchObject([
      { id: 'date:DocumentReference/n1' },
    ]);
  });
});

describe('a size that only a report states', () => {
  it('is proposed with its sentence, its place there and its source', () => {
    expect(proposed(report('r1'))).toEqual([
      {
        id: LEFT,
        axesMm: [41, 32, 28],
        side: 'left',
        modality: 'mri',
        date: '2026-10-02',
        sentence: SENTENCE,
        highlight: [30, 48],
        source: {
          from: 'chart',
          reference: 'DiagnosticReport/r1',
          date: '2026-10-02',
          status: 'final',
          words: SENTENCE,
          grade: 'text',
        },
      },
    ]);
    expect(SENTENCE.slice(30, 48)).toBe('3.2 × 2.8 × 4.1 cm');
  });

  it('changes no fact', () => {
    expect(reading([report('r1')]).facts).toEqual(reading([]).facts);
  });

  it.each([
    ['plain text', form('text/plain', SENTENCE)],
    ['plain text with its charset', form('text/plain; charset=utf-8', SENTENCE)],
    [
      'HTML',
      form(
        'text/html',
        `<p>There is an <b>angiomyolipoma</b> of 3.2 &times; 2.8 &#215; 4.1&nbsp;cm in the left kidney.</p>`,
      ),
    ],
    [
      'its narrative',
      { conclusion: undefined, text: { status: 'generated', div: `<div>${SENTENCE}</div>` } },
    ],
    ['several of these at once', { ...form('text/plain', SENTENCE), conclusion: '4.1 cm left renal AML.' }],
  ])('is read from %s', (_, more) => {
    expect(ids(report('r1', more))).toEqual([LEFT]);
  });

  it.each([
    ['withdrawn', { status: 'entered-in-error' }],
    ['of pathology', { category: [{ text: 'Surgical pathology' }] }],
    ['of a specimen', { specimen: [{ reference: 'Specimen/1' }] }],
    [
      'in a kind of file that holds no text',
      { conclusion: undefined, presentedForm: [{ contentType: 'application/pdf', data: 'AAAA' }] },
    ],
    [
      'that is no base64',
      { conclusion: undefined, presentedForm: [{ contentType: 'text/plain', data: '***' }] },
    ],
    [
      'in a charset nobody knows',
      {
        conclusion: undefined,
        presentedForm: [{ contentType: 'text/plain; charset=none', data: base64(SENTENCE) }],
      },
    ],
  ])('is not proposed from a report %s', (_, more) => {
    expect(ids(report('r1', more))).toEqual([]);
  });

  it('is read from the document of a scan, and not from a letter', () => {
    const document = (type: string): Json => ({
      resourceType: 'DocumentReference',
      id: 'd1',
      status: 'current',
      type: { text: type },
      date: '2026-10-05',
      context: { period: { start: '2026-10-02' } },
      content: [{ attachment: { contentType: 'text/plain', data: base64(SENTENCE) } }],
    });
    expect(proposed(document('Ultrasound report'))).toMatchObject([
      { id: 'DocumentReference/d1#left:41x32x28', modality: 'ultrasound', date: '2026-10-02' },
    ]);
    expect(ids(document('Discharge summary'))).toEqual([]);
    expect(ids(report('r1'), document('MRI report'))).toEqual([LEFT]);
  });

  it('is read from an observation in words', () => {
    const inWords = size('o1', 0, { valueQuantity: undefined, valueString: '3.2 x 2.8 cm' }, 'right');
    expect(ids(inWords)).toEqual(['Observation/o1#right:32x28']);
    const impression = observation('o2', loinc('19005-8'), { valueString: SENTENCE });
    expect(ids(impression)).toEqual(['Observation/o2#left:41x32x28']);
  });

  it('takes how the scan was made from the first lines where no code says it', () => {
    const said = `CT ABDOMEN\nCOMPARISON: MRI of 2024\nFINDINGS: ${SENTENCE}`;
    expect(proposed(report('r1', { code: { text: 'Report' }, conclusion: said }))[0]?.modality).toBe('ct');
  });

  it('keeps a month as a month', () => {
    expect(proposed(report('r1', { effectiveDateTime: '2026-09' }))[0]).toMatchObject({
      date: '2026-09-30',
      earliest: '2026-09-01',
    });
  });

  it('is left out where a measurement of that side and week exists', () => {
    expect(ids(report('r1'), size('o1', 40, { effectiveDateTime: '2026-10-09' }))).toEqual([]);
    expect(ids(report('r1'), size('o1', 40, { effectiveDateTime: '2026-10-10' }))).toEqual([LEFT]);
    expect(ids(report('r1'), size('o1', 40, { effectiveDateTime: '2026-10-02' }, 'right'))).toEqual([LEFT]);
  });

  it('is looked for in the beginning of a text of any length', { timeout: 30_000 }, () => {
    const long = `${SENTENCE}\n`.padEnd(50_000_000, 'Angiomyolipoma, no change. ');
    const data = base64(SENTENCE).padEnd(50_000_000, 'QU1M');
    const begun = performance.now();
    expect(ids(report('r1', { conclusion: long }))).toEqual([LEFT]);
    proposed(report('r1', { conclusion: undefined, presentedForm: [{ contentType: 'text/html', data }] }));
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it('has the same id whatever the order', () => {
    const others = [report('r2', { effectiveDateTime: '2025-10-02' }), report('r1')];
    expect(proposed(...others)).toEqual(proposed(...others.toReversed()));
  });
});

const lesions = (resources: readonly unknown[], answers: Answers) => {
  const fact = reading(resources, answers).facts.lesions;
  return fact.state === 'present' ? fact.value : [];
};

describe('a confirmed size', () => {
  it('becomes a measurement, by the report and by the clinician', () => {
    const [lesion] = lesions([report('r1')], { confirmedSizes: [LEFT] });
    expect(lesion).toMatchObject({
      side: 'left',
      measurements: [
        {
          date: '2026-10-02',
          axesMm: [41, 32, 28],
          modality: 'mri',
          sources: [
            { reference: 'DiagnosticReport/r1', grade: 'text' },
            { from: 'clinician', date: TODAY, reason: 'confirmed the size in the report' },
          ],
        },
      ],
    });
    const { facts } = reading([report('r1')], { confirmedSizes: [LEFT] });
    expect(facts.lastRenalImagingDate).toMatchObject({ state: 'present', value: '2026-10-02' });
  });

  it('can be linked to a measurement of the chart', () => {
    const chart = [report('r1'), size('o1', 38, { effectiveDateTime: '2025-10-02' })];
    const linked = lesions(chart, { confirmedSizes: [LEFT], sameLesion: [['Observation/o1', LEFT]] });
    expect(linked.map(({ measurements }) => measurements.length)).toEqual([2]);
  });

  it('gives numbers to the measurement that had words', () => {
    const lesion = structure('b1', 'left');
    const inWords = observation('o1', loinc('33728-7'), {
      focus: [{ reference: 'BodyStructure/b1' }],
      valueString: '3.2 x 2.8 cm',
    });
    const confirmed = { confirmedSizes: ['Observation/o1#left:32x28'] };
    expect(reading([lesion, inWords]).gaps.map(({ id }) => id)).toContain('size-text:Observation/o1');
    expect(reading([lesion, inWords], confirmed).gaps).toEqual([]);
    expect(lesions([lesion, inWords], confirmed)).toMatchObject([{ measurements: [{ axesMm: [32, 28] }] }]);
  });

  it('of an unknown id is refused by name, and the lesions are not taken for whole', () => {
    const answers = { confirmedSizes: [LEFT, 'DiagnosticReport/r1#left:50'] };
    expect(refusedConfirmations(answers, proposed(report('r1')))).toEqual([
      'confirmedSizes[1]: expected the id of a proposed size, not "DiagnosticReport/r1#left:50"',
    ]);
    expect(reading([report('r1')], answers).gaps).toMatchObject([
      { id: 'confirmed-size:DiagnosticReport/r1#left:50', facts: ['lesions'] },
    ]);
  });
});
