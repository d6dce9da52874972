import { describe, expect, it } from 'vitest';
import type { Fact, FactKey, Facts } from '../../core/facts.ts';
import {
  condition,
  factsOf,
  observation,
  loinc,
  patient,
  procedure,
  read,
  request,
  sct,
  size,
  statement,
  TODAY,
  tracked,
  structure,
  ucum,
  valueOf,
} from '../fixtures.ts';
import { readChart } from '../read-chart.ts';
import { answeredBy } from './answered.ts';
import { applyAnswers } from './apply.ts';
import { EVERYTHING } from './fixtures.ts';
import type { Answers } from './schema.ts';

const EMPTY = readChart([], { today: TODAY, gaps: [] }).facts;
const SOURCE = { from: 'clinician', date: TODAY };

const answered = (answers: Answers, facts: Facts = EMPTY) => applyAnswers(facts, answers, TODAY);
const stated = (answers: Answers, key: FactKey, facts: Facts = EMPTY) =>
  valueOf(answered(answers, facts), key);

describe('an answer', () => {
  it('replaces what the chart says, with the clinician and the day as its source', () => {
    const chart = factsOf(condition('c', { text: 'Tuberous sclerosis' }));
    expect(chart.tsc).toMatchObject({ value: 'definite' });
    expect(applyAnswers(chart, { tsc: 'suspected' }, TODAY, 'Dr N').tsc).toEqual({
      state: 'present',
      value: 'suspected',
      sources: [{ ...SOURCE, by: 'Dr N' }],
    });
  });

  it('that states none is documented absence, never an unknown', () => {
    const facts = answered({
      pregnant: false,
      tsc: 'excluded',
      symptoms: [],
      aggressiveSigns: [],
      priorAmlBleed: false,
      liverDisease: false,
      mtor: false,
      medications: [],
      fatSeen: false,
      aneurysmMm: 0,
    });
    const keys = ['pregnant', 'tsc', 'symptoms', 'aggressiveSigns', 'priorAmlBleed', 'liverDisease'] as const;
    for (const key of [...keys, 'mtor', 'medications', 'fatSeen', 'aneurysm'] as const) {
      expect(facts[key]).toMatchObject({ state: 'absent-documented', sources: [SOURCE] });
    }
  });

  it('of null, or none given, leaves every fact as the chart has it', () => {
    const chart = factsOf(
      condition('c', { text: 'Tuberous sclerosis' }),
      size('o', 45),
      request('m', { text: 'Everolimus' }),
    );
    const keys = [
      ...Object.keys(chart),
      'aneurysmMm',
      'aneurysmDate',
      'fatSeenBy',
      'sameLesion',
      'kidneyLesion',
      'confirmedSizes',
    ];
    expect(answered(Object.fromEntries(keys.map((key) => [key, null])), chart)).toEqual(chart);
    expect(answered({}, chart)).toEqual(chart);
  });

  it('ends what could not be read', () => {
    const gap = {
      id: 'g',
      what: 'Problem list',
      why: 'failed' as const,
      facts: ['acuteBleed' as const],
      text: 'x',
    };
    const { facts } = readChart([patient], {
      today: TODAY,
      gaps: [gap],
      answered: answeredBy({ acuteBleed: false }, { today: TODAY }),
    });
    expect(facts.acuteBleed).toEqual({ state: 'absent-documented', value: false, sources: [SOURCE] });
  });

  it('"not recorded" withdraws a diagnosis of TSC from the chart, and cannot read what was not read', () => {
    const chart = factsOf(condition('c', { text: 'Tuberous sclerosis' }));
    expect(answered({ tsc: 'not-recorded' }, chart).tsc).toEqual({ state: 'not-recorded' });
    const unread: Facts = { ...EMPTY, tsc: { state: 'not-readable', gap: 'problems' } };
    expect(answered({ tsc: 'not-recorded' }, unread).tsc).toEqual({ state: 'not-readable', gap: 'problems' });
  });

  it('"unknown" sex withdraws the sex in the chart: no kidney function is then calculated', () => {
    expect(factsOf().sex).toMatchObject({ value: 'female' });
    expect(answered({ sex: 'unknown' }, factsOf()).sex).toEqual({ state: 'not-recorded' });
  });
});

describe('lists', () => {
  it('a bare symptom is happening now, its cause unknown', () => {
    expect(stated({ symptoms: ['flank_pain'] }, 'symptoms')).toEqual([
      {
        code: 'flank_pain',
        onset: null,
        ongoing: null,
        cause: 'unknown',
        source: 'clinician',
        sources: [SOURCE],
      },
    ]);
  });

  it('symptoms replace those of the chart whole', () => {
    const chart = factsOf(condition('c', { text: 'Flank pain' }, { onsetDateTime: TODAY }));
    expect(stated({ symptoms: ['fever'] }, 'symptoms', chart)).toMatchObject([{ code: 'fever' }]);
    expect(stated({ symptoms: [] }, 'symptoms', chart)).toEqual([]);
  });

  it('lesions replace those of the chart whole, their measurements oldest first', () => {
    const lesions = [
      {
        side: 'right' as const,
        measurements: [
          { date: '2026-10-12', axesMm: [24] },
          { axesMm: [5] },
          { date: '2025-10-12', axesMm: [20, 18] },
        ],
      },
    ];
    expect(stated({ lesions }, 'lesions', factsOf(size('o', 60)))).toEqual([
      {
        id: 'L1',
        side: 'right',
        measurements: [
          { date: '2025-10-12', axesMm: [20, 18], modality: null, sources: [SOURCE] },
          { date: '2026-10-12', axesMm: [24], modality: null, sources: [SOURCE] },
          { date: null, axesMm: [5], modality: null, sources: [SOURCE] },
        ],
        boundedByReport: null,
        treated: null,
      },
    ]);
  });

  it('an untreated lesion is not one whose treatment is unknown', () => {
    const treated = (value: false | null) => stated({ lesions: [{ treated: value }] }, 'lesions');
    expect(treated(false)).toMatchObject([{ treated: [] }]);
    expect(treated(null)).toMatchObject([{ treated: null }]);
  });

  it('a treatment and a bound are taken over', () => {
    const lesion = {
      boundedByReport: { date: '2026-10-12' },
      treated: { procedure: 'nephrectomy' as const, date: '2026-07-01' },
    };
    expect(stated({ lesions: [lesion] }, 'lesions')).toMatchObject([
      {
        boundedByReport: { date: '2026-10-12', upperMm: null },
        treated: [
          { procedure: 'nephrectomy', date: '2026-07-01', completeExcision: null, sources: [SOURCE] },
        ],
      },
    ]);
  });
});

describe('two answers to one fact', () => {
  it('the size of the aneurysm and its day', () => {
    expect(stated({ aneurysmMm: 6, aneurysmDate: '2026-10-12' }, 'aneurysm')).toEqual({
      mm: 6,
      date: '2026-10-12',
    });
    expect(stated({ aneurysmMm: 6 }, 'aneurysm')).toEqual({ mm: 6, date: null });
  });

  it('fat, and on what it was seen', () => {
    expect(stated({ fatSeen: true, fatSeenBy: 'ct' }, 'fatSeen')).toEqual({ seen: true, by: 'ct' });
    expect(stated({ fatSeen: false }, 'fatSeen')).toEqual({ seen: false, by: null });
  });
});

describe('kidney function', () => {
  it('creatinine in µmol/L is brought to mg/dL', () => {
    const creatinine = { value: 88.4, unit: 'umol/L' as const, date: '2026-09-15' };
    expect(stated({ creatinine }, 'creatinine')).toEqual({
      valueMgDl: 1,
      date: '2026-09-15',
      recorded: { value: 88.4, unit: 'µmol/L' },
    });
  });

  it('an eGFR keeps its comparator; its equation is not asked for', () => {
    const egfr = { value: 60, comparator: '>' as const, date: '2026-09-15' };
    expect(stated({ egfr }, 'egfr')).toEqual({ ...egfr, equation: null });
  });

  it('liver disease without its class is still liver disease', () => {
    expect(stated({ liverDisease: {} }, 'liverDisease')).toEqual({ childPugh: null, specialistAgrees: null });
  });
});

describe('drugs', () => {
  const everolimus = statement('m', { text: 'Everolimus 10 mg' });

  it('are recognised by name; one that is not is kept by its name', () => {
    expect(
      stated({ medications: ['Tegretol', 'carbamazepine', 'warfarin 3 mg'] }, 'medications'),
    ).toMatchObject([
      { name: 'Tegretol', status: 'active', classes: [] },
      { name: 'carbamazepine', status: 'active', classes: ['strong-inducer'] },
      { name: 'warfarin 3 mg', status: 'active', classes: ['anticoagulant'] },
    ]);
  });

  it('a list without an mTOR inhibitor says that none is taken', () => {
    expect(stated({ medications: ['warfarin'] }, 'mtor', factsOf(everolimus))).toBe(false);
  });

  it('a list with the mTOR inhibitor of the chart keeps what the chart knows of it', () => {
    expect(stated({ medications: ['Votubia'] }, 'mtor', factsOf(everolimus))).toMatchObject({
      since: '2025-06-10',
    });
  });

  it('a list with another mTOR inhibitor says that this one is taken, and nothing more', () => {
    expect(stated({ medications: ['sirolimus'] }, 'mtor', factsOf(everolimus))).toMatchObject({
      drug: 'sirolimus',
      since: null,
      indication: null,
    });
  });

  it('"not taking one" stops it in the list of the chart, and leaves the other drugs', () => {
    const facts = answered({ mtor: false }, factsOf(everolimus, request('w', { text: 'Warfarin' })));
    expect(facts.mtor).toMatchObject({ state: 'absent-documented', value: false });
    expect(facts.medications).toMatchObject({
      value: [
        { name: 'Everolimus 10 mg', status: 'stopped', sources: [{ from: 'chart' }, { from: 'clinician' }] },
        { name: 'Warfarin', status: 'active' },
      ],
    });
  });

  it('"taking it" answers an entry that leaves that open, of that drug alone', () => {
    const open = (id: string, name: string) => statement(id, { text: name }, { status: 'unknown' });
    const chart = factsOf(open('e', 'Votubia'), open('s', 'Sirolimus'), open('w', 'Warfarin'));
    const facts = answered({ mtor: { drug: 'everolimus' } }, chart);
    expect(facts.medications).toMatchObject({
      value: [
        { name: 'Sirolimus', status: 'unknown' },
        { name: 'Votubia', status: 'active', sources: [{ from: 'chart' }, { from: 'clinician' }] },
        { name: 'Warfarin', status: 'unknown' },
      ],
    });
  });

  it('an answered drug replaces what the chart says of it; what is not answered is not known', () => {
    const mtor = {
      drug: 'everolimus' as const,
      adverseEvents: [{ term: 'stomatitis' as const }],
      volumes: { nadirMl: 50 },
    };
    expect(stated({ mtor }, 'mtor', factsOf(everolimus))).toEqual({
      drug: 'everolimus',
      since: null,
      doseMgPerDay: null,
      indication: null,
      bothTaken: null,
      volumes: { baselineMl: null, nadirMl: 50, currentMl: null, currentDate: null },
      newLesionCm: null,
      kidneyVolumeChangeFromNadirPct: null,
      kidneyVolumeAboveBaseline: null,
      bleedGrade: null,
      bleedDate: null,
      adverseEvents: [{ term: 'stomatitis', grade: null }],
    });
  });
});

describe('measurements that the clinician links or places', () => {
  const link = (resources: unknown[], answers: Answers) =>
    readChart([patient, ...resources], {
      today: TODAY,
      gaps: [],
      answered: answeredBy(answers, { today: TODAY }),
    });
  const lesionsOf = (facts: Facts) => (facts.lesions.state === 'present' ? facts.lesions.value : []);
  const bare = (id: string, mm: number, more: object = {}) =>
    observation(id, loinc('33728-7'), { valueQuantity: ucum(mm, 'mm'), ...more });
  const kidney = { bodySite: sct('64033007') };

  it('become one lesion, and say who linked them', () => {
    const chart = [size('a', 20, { ...kidney, effectiveDateTime: '2025-10-12' }), size('b', 24, kidney)];
    expect(lesionsOf(link(chart, {}).facts)).toMatchObject([{ unlinked: true }, { unlinked: true }]);
    const [lesion, ...others] = lesionsOf(
      link(chart, { sameLesion: [['Observation/a', 'Observation/b']] }).facts,
    );
    expect(others).toEqual([]);
    expect(lesion?.unlinked).toBeUndefined();
    expect(lesion?.measurements).toMatchObject([
      { axesMm: [20], sources: [{ from: 'chart' }, { ...SOURCE, reason: 'same lesion as Observation/b' }] },
      { axesMm: [24], sources: [{ from: 'chart' }, { ...SOURCE, reason: 'same lesion as Observation/a' }] },
    ]);
  });

  it('are each a lesion of its own where the clinician says so, with what notes them twice', () => {
    const chart = [
      size('a', 20, { ...kidney, method: sct('16310003') }),
      size('again', 20, { ...kidney, method: sct('16310003') }),
      size('b', 24, { ...kidney, method: sct('113091000') }),
    ];
    const lesions = lesionsOf(link(chart, { sameLesion: [['Observation/a'], ['Observation/b']] }).facts);
    expect(lesions.map(({ unlinked, measurements }) => [unlinked, measurements.length])).toEqual([
      [undefined, 1],
      [undefined, 1],
    ]);
    expect(lesions[0]?.measurements[0]?.sources).toContainEqual({ ...SOURCE, reason: 'a lesion of its own' });
  });

  it('may join a lesion on record', () => {
    const chart = [structure('s', 'left'), structure('t', 'left'), tracked('a', 's', [20]), size('b', 24)];
    const { facts } = link(chart, { sameLesion: [['Observation/a', 'Observation/b']] });
    expect(
      lesionsOf(facts)
        .map(({ measurements }) => measurements.length)
        .toSorted((a, b) => a - b),
    ).toEqual([0, 2]);
  });

  it('link nothing where only one of them is in the chart', () => {
    const chart = [size('a', 20, kidney), size('b', 24, kidney)];
    const links: Answers = { sameLesion: [['Observation/a', 'Observation/z']] };
    expect(link(chart, links).facts.lesions).toEqual(link(chart, {}).facts.lesions);
  });

  it('are kidney lesions once placed there, and the question is gone', () => {
    const { facts, gaps } = link([bare('x', 20)], { kidneyLesion: { 'Observation/x': true } });
    expect(lesionsOf(facts)).toMatchObject([{ measurements: [{ axesMm: [20] }] }]);
    expect(gaps).toEqual([]);
  });

  it('are no kidney lesions once placed elsewhere, wherever the chart has them', () => {
    const answers: Answers = { kidneyLesion: { 'Observation/x': false, 'Observation/y': false } };
    const { facts, gaps } = link([bare('x', 20), size('y', 30)], answers);
    expect(facts.lesions.state).toBe('not-recorded');
    expect(gaps).toEqual([]);
  });

  it('stay to be asked while the answer is not known', () => {
    const { gaps } = link([bare('x', 20)], { kidneyLesion: { 'Observation/x': null } });
    expect(gaps).toMatchObject([{ id: 'unplaced:Observation/x' }]);
  });

  it('do not make an incomplete list of lesions complete', () => {
    const { facts } = link([bare('x', 20)], { kidneyLesion: { 'Observation/x': true } });
    for (const key of ['lesions', 'lastRenalImagingDate'] as const) {
      expect(facts[key]).toMatchObject({ state: 'present', sources: [{ from: 'chart' }] });
    }
  });
});

describe('an answer equal to the chart', () => {
  const chart = factsOf(
    condition('tsc', { text: 'Tuberous sclerosis' }),
    condition('aml', sct('254921004')),
    structure('s', 'left'),
    tracked('o', 's', [41, 39]),
    procedure('p', sct('57238002'), { bodySite: [sct('64033007')] }),
    observation('c', loinc('2160-0'), { valueQuantity: ucum(124, 'umol/L') }),
    observation('e', loinc('98979-8'), { valueQuantity: ucum(58, 'mL/min/{1.73_m2}') }),
    observation('h', loinc('8302-2'), { valueQuantity: ucum(171, 'cm') }),
    statement('m', { text: 'Everolimus' }),
  );

  const equal: Answers = {
    ageYears: 45,
    sex: 'female',
    renalAml: true,
    tsc: 'definite',
    heightCm: 171,
    lastRenalImagingDate: '2026-10-12',
    creatinine: { value: 124, unit: 'umol/L', date: '2026-10-12' },
    egfr: { value: 58, date: '2026-10-12' },
    lesions: [
      {
        id: 'L1',
        side: 'left',
        measurements: [{ date: '2026-10-12', axesMm: [41, 39], modality: 'mri' }],
        treated: { procedure: 'embolization', date: '2026-05-01' },
      },
    ],
    mtor: { drug: 'everolimus', since: '2025-06-10' },
  };

  const withoutSources = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value, (key, one) => (key === 'sources' ? undefined : one)));

  it('changes nothing but the source', () => {
    const facts = answered(equal, chart);
    expect(withoutSources(facts)).toEqual(withoutSources(chart));
    for (const key of Object.keys(equal) as (keyof typeof equal & FactKey)[]) {
      const fact: Fact<unknown> = facts[key];
      expect(fact).toMatchObject({ sources: [SOURCE] });
    }
  });

  it('given with the chart again is the same as given once', () => {
    expect(answered(equal, answered(equal, chart))).toEqual(answered(equal, chart));
  });
});

describe('each answer', () => {
  /** Answers whose fact has another name, or more than one. */
  const FACTS: Partial<Record<keyof Answers, FactKey[]>> = {
    aneurysmMm: ['aneurysm'],
    aneurysmDate: ['aneurysm'],
    fatSeenBy: ['fatSeen'],
    medications: ['medications', 'mtor'],
    mtor: ['mtor', 'medications'],
    sameLesion: [],
    kidneyLesion: [],
    confirmedSizes: [],
  };
  const chart = factsOf(size('o', 60), statement('m', { text: 'Everolimus' }));

  it.each(Object.keys(EVERYTHING) as (keyof typeof EVERYTHING)[])(
    '%s changes its own fact and no other',
    (key) => {
      const facts = answered({ [key]: EVERYTHING[key] }, chart);
      // The other answers are facts of the same name.
      const own: readonly FactKey[] = FACTS[key] ?? [key as FactKey];
      const changed = (Object.keys(chart) as FactKey[]).filter((one) => facts[one] !== chart[one]);
      expect(own).toEqual(expect.arrayContaining(changed));
      const known = EVERYTHING[key] !== null && key !== 'aneurysmDate' && key !== 'fatSeenBy';
      if (own.length > 0 && known && key !== 'tsc') expect(changed).not.toEqual([]);
    },
  );
});

describe('a chart that was not given', () => {
  it('says nothing: no angiomyolipoma is not "none"', () => {
    expect(EMPTY.renalAml).toEqual({ state: 'not-recorded' });
    expect(read().facts.renalAml).toMatchObject({ state: 'absent-documented', value: false });
  });
});
