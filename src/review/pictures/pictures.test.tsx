// @vitest-environment happy-dom
import { fireEvent, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { type AssessOptions, assess } from '../../assess.ts';
import {
  loinc,
  observation,
  patient,
  procedure,
  request,
  sct,
  size,
  statement,
  structure,
  TODAY,
  tracked,
  ucum,
} from '../../chart/fixtures.ts';
import { openState } from '../fixtures.ts';
import { formatDate } from '../format.ts';
import { showReview } from '../render.tsx';

/** The screen of a chart, as the app itself works it out. */
async function pictures(resources: unknown[], more: Partial<AssessOptions> = {}) {
  const all = [patient, ...resources];
  const assessment = assess(all, { today: TODAY, ...more });
  const { screen } = await showReview(openState(assessment, { resources: all }));
  const card = within(screen.getByRole('region', { name: 'Over time, from the chart' }));
  const marks = (title: string) =>
    within(card.getByRole('group', { name: title }))
      .getAllByRole('img')
      .map((mark) => mark.getAttribute('aria-label') ?? '');
  const rows = (title: string) =>
    within(card.getByRole('table', { name: title, hidden: true }))
      .getAllByRole('row', { hidden: true })
      .slice(1)
      .map((row) => [...row.children].map((cell) => cell.textContent));
  const said = () => screen.getByRole('region', { name: 'Over time, from the chart' }).textContent ?? '';
  return { card, marks, rows, said, assessment };
}

const on = (effectiveDateTime: string) => ({ effectiveDateTime });
const left = structure('a', 'left');
const right = structure('b', 'right');
const growing = [left, tracked('a1', 'a', [28], on('2024-10-12')), tracked('a2', 'a', [36, 31, 30])];
const egfr = (id: string, value: number, date: string, more: object = {}) =>
  observation(id, loinc('98979-8'), {
    ...on(date),
    valueQuantity: ucum(value, 'mL/min/{1.73_m2}'),
    ...more,
  });

describe('lesion sizes over time', () => {
  const title = 'Lesion size';

  test('can be read one by one: lesion, side, all axes, modality and day', async () => {
    const { marks } = await pictures(growing);
    expect(marks(title).slice(0, 2)).toEqual([
      'L1, left · 2.8 cm · MRI · 12 Oct 2024',
      'L1, left · 3.6 × 3.1 × 3.0 cm · MRI · 12 Oct 2026',
    ]);
  });

  test('stand in a table with unit, day and chart entry', async () => {
    const { rows } = await pictures(growing);
    expect(rows(title)[1]).toEqual([
      'L1, left',
      '3.6 × 3.1 × 3.0 cm',
      '12 Oct 2026',
      'MRI',
      'yes',
      'Observation/a2',
    ]);
  });

  test('of one picture are one stop for the Tab key; arrow keys go from value to value and read it out', async () => {
    const { card } = await pictures(growing);
    const all = within(card.getByRole('group', { name: title })).getAllByRole('img');
    expect(all.map((mark) => mark.getAttribute('tabindex'))).toEqual(['0', '-1', '-1']);
    fireEvent.keyDown(all[0] ?? document.body, { key: 'ArrowRight' });
    expect(document.activeElement).toBe(all[1]);
    expect(all.map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
    expect(card.getByText('L1, left · 3.6 × 3.1 × 3.0 cm · MRI · 12 Oct 2026')).toBeTruthy();
    fireEvent.keyDown(all[1] ?? document.body, { key: 'End' });
    expect(document.activeElement).toBe(all[2]);
    fireEvent.keyDown(all[2] ?? document.body, { key: 'a' });
    expect(document.activeElement).toBe(all[2]);
  });

  test('of which only the month is known are an interval, not a day', async () => {
    const { marks } = await pictures([left, tracked('a1', 'a', [28], on('2026-02'))]);
    expect(marks(title)).toEqual(['L1, left · 2.8 cm · MRI · some day from 1 Feb 2026 to 28 Feb 2026']);
    expect(document.querySelectorAll('.interval')).toHaveLength(1);
  });

  test('that cannot be used are not drawn, but listed with the reason in the chart’s own words', async () => {
    const noUnit = size('n', 44, { valueQuantity: { value: 44 } });
    const bound = size('m', 40, { valueQuantity: { ...ucum(40, 'mm'), comparator: '<' } }, 'right');
    const { said, card } = await pictures([noUnit, bound]);
    expect(card.queryByRole('group', { name: title })).toBeNull();
    expect(said()).toContain('No lesion has a size that can be drawn.');
    expect(said()).toMatch(/44 \(no unit\)”, 12 Oct 2026: no unit/);
    expect(said()).toMatch(/<40 mm”, 12 Oct 2026: a bound \(below or above a number\), not a size/);
  });

  test('without a day are listed, not drawn', async () => {
    const { said } = await pictures([...growing, tracked('a3', 'a', [50], on('not a date'))]);
    expect(said()).toMatch(/50 mm”: no date/);
  });

  test('by ultrasound and by MRI are joined by another line, as they are not compared', async () => {
    const ultrasound = { ...on('2025-10-12'), method: sct('16310003') };
    const { said } = await pictures([...growing, tracked('a3', 'a', [30], ultrasound)]);
    const joined = [...document.querySelectorAll('[data-compared]')];
    expect(joined.map((line) => line.getAttribute('data-compared'))).toEqual(['false', 'false']);
    expect(said()).toContain('Dashed line: two kinds of scan');
  });

  test('before and after a treatment are not joined', async () => {
    const embolized = procedure(
      'p',
      { text: 'Embolization of left renal angiomyolipoma' },
      { performedDateTime: '2025-05-01' },
    );
    const { said } = await pictures([...growing, embolized]);
    expect(document.querySelectorAll('[data-compared]')).toHaveLength(0);
    expect(said()).toContain('A line ends at a treatment');
  });

  test('of many lesions: the twelve largest are drawn, and that is said', async () => {
    const many = Array.from({ length: 13 }, (_, index) => [
      structure(`s${index}`, 'left'),
      tracked(`t${index}`, `s${index}`, [10 + index]),
    ]).flat();
    const { marks, rows, said } = await pictures(many);
    expect(marks(title)).toHaveLength(12);
    expect(rows(title)).toHaveLength(13);
    expect(said()).toContain('1 more lesion: the picture holds the 12 largest, the table all');
  });

  test('that could not be read are a gap in the picture too', async () => {
    const text = 'Tumour sizes were refused.';
    const gap = {
      id: 'sizes',
      what: 'Tumour sizes',
      why: 'refused' as const,
      facts: ['lesions' as const],
      text,
    };
    const { said } = await pictures([], { gaps: [gap] });
    expect(said()).toContain(text);
  });
});

describe('the trend to 4 cm', () => {
  const lastMark = async (...resources: unknown[]) => {
    const { marks, ...rest } = await pictures(resources);
    return { ...rest, mark: marks('Lesion size').at(-1) };
  };

  test('is the core’s own: its day, its earliest and its latest', async () => {
    const { mark, said, assessment } = await lastMark(...growing);
    const reaches = assessment.decision.growth[0]?.reaches40mm;
    const [date, earliest, latest] = [reaches?.date, reaches?.earliest, reaches?.latest].map((day) =>
      formatDate(day ?? 'none'),
    );
    expect(mark).toBe(`L1 · trend reaches 4 cm ${date} (${earliest} – ${latest})`);
    expect(said()).toContain(
      `L1: if it went on growing as between its scans, it would reach 4 cm on ${date}. From ${earliest} to ${latest}, if its last size was measured 3 mm too small or too large.`,
    );
    expect(said()).toContain('It is no forecast, and the recommendation does not rest on it.');
  });

  test('is a band from the last size, 3 mm to either side, to the line at 4 cm', async () => {
    await lastMark(...growing);
    const corners = (document.querySelector('.trend polygon')?.getAttribute('points') ?? '')
      .split(' ')
      .map((corner) => corner.split(',').map(Number));
    const [upper, early, late, lower] = corners;
    expect(corners).toHaveLength(4);
    // From 0 to 6 cm over 240 pixels.
    expect([upper?.[1], lower?.[1]]).toEqual([expect.closeTo(84), expect.closeTo(108)]);
    expect([early?.[1], late?.[1]]).toEqual([expect.closeTo(80), expect.closeTo(80)]);
    expect(upper?.[0]).toBe(lower?.[0]);
    expect(Number(late?.[0])).toBeGreaterThan(Number(early?.[0]));
  });

  test('has no latest day where the growth may be no more than error of measurement', async () => {
    const slow = [left, tracked('a1', 'a', [28], on('2024-10-12')), tracked('a2', 'a', [31])];
    const { mark, said } = await lastMark(...slow);
    expect(mark).toMatch(/ – no latest date\)$/);
    expect(said()).toContain('with no latest date: it may be growing no more than measuring alone can make');
  });

  test('is in words alone where the picture ends before it', async () => {
    const far = [left, tracked('a1', 'a', [12], on('2025-10-12')), tracked('a2', 'a', [15])];
    const { mark, said } = await lastMark(...far);
    expect(mark).toBe('L1, left · 1.5 cm · MRI · 12 Oct 2026');
    expect(said()).toContain('The picture ends before that range does.');
  });

  test('that lies before today is said to', async () => {
    const old = [
      left,
      tracked('a1', 'a', [28], on('2023-10-12')),
      tracked('a2', 'a', [39], on('2025-10-12')),
    ];
    expect((await pictures(old)).said()).toContain('These days lie before today: a new scan tells.');
  });

  test('is not drawn where the core has none, and that is said', async () => {
    const { said } = await lastMark(left, tracked('a1', 'a', [28]));
    expect(said()).toContain('No trend to 4 cm is drawn for L1: the sizes do not support one.');
    expect(document.querySelector('.trend')).toBeNull();
  });

  test('is not drawn at 4 cm or more', async () => {
    const { said } = await lastMark(
      left,
      tracked('a1', 'a', [30], on('2024-10-12')),
      tracked('a2', 'a', [40]),
    );
    expect(said()).toContain('No trend to 4 cm is drawn for L1: last measured at 4 cm or more.');
  });
});

describe('kidney function over time', () => {
  const title = 'Kidney function';

  test('is every reported eGFR with unit, equation and day, and its entry in the table', async () => {
    const { marks, rows } = await pictures([egfr('e1', 71, '2024-02'), egfr('e2', 58, '2026-09-15')]);
    expect(marks(title)).toEqual([
      'eGFR 71 mL/min/1.73 m² · CKD-EPI 2021 · some day from 1 Feb 2024 to 29 Feb 2024',
      'eGFR 58 mL/min/1.73 m² · CKD-EPI 2021 · 15 Sept 2026',
    ]);
    expect(rows(title)[1]).toEqual([
      'eGFR 58 mL/min/1.73 m²',
      '15 Sept 2026',
      'CKD-EPI 2021',
      'yes',
      'Observation/e2',
    ]);
  });

  test('lies over the KDIGO categories, each named', async () => {
    await pictures([egfr('e', 58, '2026-09-15')]);
    const named = [...document.querySelectorAll('text')].map((one) => one.textContent);
    expect(named).toEqual(expect.arrayContaining(['G1', 'G2', 'G3a', 'G3b', 'G4', 'G5']));
  });

  test('has no categories where the core gives none, and the core’s reason', async () => {
    const child = { ...patient, birthDate: '2012-01-01' };
    const { said } = await pictures([child, egfr('e', 58, '2026-09-15')]);
    expect(said()).toContain('No KDIGO bands. The categories are for adults');
    expect([...document.querySelectorAll('text')].map((one) => one.textContent)).not.toContain('G1');
  });

  test('has categories only from age 18 on', async () => {
    const young = { ...patient, birthDate: '2006-02-03' };
    const { said } = await pictures([young, egfr('e1', 80, '2021-09-15'), egfr('e2', 78, '2026-09-15')]);
    expect(said()).toContain('The bands begin at age 18 (3 Feb 2024)');
  });

  test('given as a bound is no point, but told', async () => {
    const bound = { valueQuantity: { ...ucum(60, 'mL/min/{1.73_m2}'), comparator: '>' } };
    const { said, card, rows } = await pictures([egfr('e', 60, '2026-09-15', bound)]);
    expect(card.queryByRole('group', { name: title })).toBeNull();
    expect(said()).toMatch(/>60 .*15 Sept 2026: a bound \(below or above a number\), not a value/);
    expect(rows(title)).toEqual([
      [
        'eGFR >60 mL/min/1.73 m²',
        '15 Sept 2026',
        'CKD-EPI 2021',
        expect.stringMatching(/^no: a bound/),
        'Observation/e',
      ],
    ]);
  });

  test('with a unit that cannot be used is told', async () => {
    const { said } = await pictures([egfr('e', 60, '2026-09-15', { valueQuantity: ucum(60, 'mL/min') })]);
    expect(said()).toMatch(/no unit or one that cannot be used, and are left out/);
  });

  test('that the app calculates is marked so, with the creatinine behind it', async () => {
    const creatinine = observation('c', loinc('2160-0'), { valueQuantity: ucum(0.9, 'mg/dL') });
    const { marks, rows } = await pictures([creatinine]);
    expect(marks(title)).toEqual([
      expect.stringMatching(/^eGFR [\d.]+ .* CKD-EPI 2021, calculated from creatinine · 12 Oct 2026$/),
    ]);
    expect(rows(title)[0]?.at(-1)).toBe('Observation/c');
  });

  test('that the clinician entered is there too, and names no chart entry', async () => {
    const answers = { egfr: { value: 44, comparator: null, date: '2026-11-01' } };
    const { rows } = await pictures([egfr('e', 58, '2026-09-15')], { answers });
    expect(rows(title)[1]?.at(-1)).toBe('entered by the clinician, 23 Nov 2026');
  });

  test('that the clinician entered as a bound is told too', async () => {
    const answers = { egfr: { value: 60, comparator: '<' as const, date: '2026-11-01' } };
    const { rows } = await pictures([egfr('e', 58, '2026-09-15')], { answers });
    expect(rows(title)[1]?.[0]).toBe('eGFR <60 mL/min/1.73 m²');
  });

  test('of more than a hundred values is the newest hundred, and that is said', async () => {
    const all = Array.from({ length: 102 }, (_, index) =>
      egfr(`e${index}`, 60 + (index % 9), `${1920 + index}-05-01`),
    );
    const { marks, said } = await pictures(all);
    expect(marks(title)).toHaveLength(100);
    expect(said()).toContain('2 older values are left out of picture and table');
  });
});

describe('medicines and procedures over time', () => {
  const title = 'Medicines and procedures';
  const everolimus = { text: 'Everolimus 10 mg' };

  test('run from the start to the end that the chart states', async () => {
    const ended = { status: 'completed', effectivePeriod: { start: '2025-03', end: '2026-01-31' } };
    const { marks, rows } = await pictures([...growing, statement('s', everolimus, ended)]);
    expect(marks(title)).toEqual([
      'Everolimus 10 mg · mTOR inhibitor · from some day from 1 Mar 2025 to 31 Mar 2025 to 31 Jan 2026',
    ]);
    expect(rows(title)[0]?.at(-1)).toBe('MedicationStatement/s');
  });

  test('that are taken run until today', async () => {
    const { marks } = await pictures([...growing, statement('s', everolimus)]);
    expect(marks(title)).toEqual([
      'Everolimus 10 mg · mTOR inhibitor · from 10 Jun 2025, taken now, as recorded',
    ]);
  });

  test('that ended on an unknown day do not run until today', async () => {
    const { marks } = await pictures([...growing, request('r', everolimus, { status: 'stopped' })]);
    expect(marks(title)).toEqual([
      'Everolimus 10 mg · mTOR inhibitor · from prescribed 10 Jan 2026, end not recorded',
    ]);
    expect(document.querySelector('.bar .solid')).toBeNull();
  });

  test('that perhaps were not taken, without a start, or over before are listed, not drawn', async () => {
    const { card, said } = await pictures([
      ...growing,
      request('a', { text: 'Apixaban 5 mg' }, { status: 'on-hold' }),
      statement('b', { text: 'Carbamazepine' }, { effectivePeriod: undefined }),
      statement(
        'c',
        { text: 'Ibuprofen' },
        { status: 'completed', effectivePeriod: { start: '2009', end: '2010' } },
      ),
    ]);
    expect(card.queryByRole('group', { name: title })).toBeNull();
    expect(said()).toContain('Apixaban 5 mg: not known whether taken');
    expect(said()).toContain('Carbamazepine: no start recorded');
    expect(said()).toMatch(/Ibuprofen · NSAID · from .* 31 Dec 2010: before the time that is drawn/);
  });

  test('stand on the time axis of the sizes', async () => {
    await pictures([...growing, egfr('e', 58, '2026-09-15'), statement('s', everolimus)]);
    const axes = [...document.querySelectorAll('.plot > svg')].map((plot) =>
      [...plot.querySelectorAll('text[text-anchor="middle"]')]
        .map((label) => `${label.textContent} ${label.getAttribute('x')}`)
        .filter((label) => /^\d{4} /.test(label)),
    );
    expect(axes).toHaveLength(3);
    expect(axes[0]?.length).toBeGreaterThan(1);
    expect(axes[1]).toEqual(axes[0]);
    expect(axes[2]).toEqual(axes[0]);
  });

  test('a procedure stands on its day with the lesion it treated', async () => {
    const embolized = procedure('p', { text: 'Embolization of left renal angiomyolipoma' });
    const { marks, rows } = await pictures([...growing, embolized]);
    expect(marks(title)).toEqual(['Embolization · L1 · 1 May 2026']);
    expect(rows(title)[0]).toEqual(['Embolization', 'treated L1', '1 May 2026', '–', 'yes', 'Procedure/p']);
  });

  test('answers about medicines are not drawn, and that is said', async () => {
    const { said } = await pictures(growing, { answers: { medications: ['carbamazepine'] } });
    expect(said()).toContain('What was answered here about medicines is not drawn');
  });

  test('with long names are cut so that what they are recognised as can be read', async () => {
    await pictures([...growing, statement('s', { text: 'Carbamazepine 400 mg prolonged-release tablet' })]);
    const names = [...document.querySelectorAll('.name')].map((one) => one.textContent);
    expect(names).toContain('Carbamazepine 400 mg pr… · strong inducer');
  });

  test('where none is known, that does not mean none', async () => {
    expect((await pictures(growing)).said()).toContain('That does not mean that there was none.');
  });
});

describe('the kidneys', () => {
  const kidneys = () =>
    [...document.querySelectorAll('.kidneys > div')].map((one) => one.textContent?.replaceAll(/\s+/g, ' '));

  test('are seen from the front: the patient’s right first, each with its lesions and their size', async () => {
    const { card, said } = await pictures([left, right, tracked('a1', 'a', [36]), tracked('b1', 'b', [18])]);
    expect(card.getByRole('img', { name: 'R · right kidney' })).toBeTruthy();
    expect(kidneys()).toEqual([
      expect.stringMatching(/^R · right kidney.*L2 1.8 cm$/),
      expect.stringMatching(/^L · left kidney.*L1 3.6 cm$/),
    ]);
    expect(said()).toContain(
      'Where in the kidney a lesion lies is not known here, so lesions stand beside them.',
    );
  });

  test('have their lesions to one scale, with a measure of 4 cm', async () => {
    await pictures([left, right, tracked('a1', 'a', [40]), tracked('b1', 'b', [20])]);
    const widths = [...document.querySelectorAll('.kidneys li svg, .scale svg')].map((one) =>
      Number(one.getAttribute('width')),
    );
    expect(widths).toEqual([24, 48, 48]);
  });

  test('stand apart from a lesion whose side is not known', async () => {
    await pictures([], {
      answers: {
        lesions: [
          {
            id: 'L1',
            side: null,
            measurements: [{ date: '2026-10-12', axesMm: [20], modality: 'ct' }],
            boundedByReport: null,
            treated: null,
          },
        ],
      },
    });
    expect(kidneys()[1]).toBe('Side not knownL1 2.0 cm');
  });

  test('that were removed are shown as removed, with the day', async () => {
    const removed = procedure('n', { text: 'Left nephrectomy' }, { performedDateTime: '2020-05-01' });
    const { card } = await pictures([right, tracked('b1', 'b', [18]), removed]);
    const outline = card.getByRole('img', { name: 'L · left kidney' });
    expect(outline.getAttribute('data-removed')).toBe('true');
    expect(outline.querySelector('desc')?.textContent).toBe('removed 1 May 2020, no lesion recorded');
    expect(card.getByRole('img', { name: 'R · right kidney' }).getAttribute('data-removed')).toBe('false');
  });

  test('of which one was removed, and nobody says which, are not guessed', async () => {
    const removed = procedure('n', { text: 'Nephrectomy' }, { performedDateTime: '2020-05-01' });
    const { said } = await pictures([removed]);
    expect(said()).toContain('A kidney was removed. Which one is not recorded.');
    expect(document.querySelector('[data-removed="true"]')).toBeNull();
    const { said: stated } = await pictures([], { answers: { solitaryKidney: true } });
    expect(stated()).toContain('A single kidney is recorded.');
  });

  test('with a lesion measured after the removal are a contradiction to check', async () => {
    const removed = procedure('n', { text: 'Left nephrectomy' }, { performedDateTime: '2020-05-01' });
    expect((await pictures([...growing, removed])).said()).toContain('Please check.');
  });
});
