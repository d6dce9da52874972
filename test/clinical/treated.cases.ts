import {
  type Case,
  definite,
  everyMonths,
  LAST_SCAN,
  type LesionAnswer,
  lesion,
  scan,
  sporadic,
} from './case.ts';
import { BY_GROWTH, BY_SIZE, RISK, SURVEILLANCE, SYMPTOMATIC, TREATED } from './outcomes.ts';

/** `lesionState`, R11c and its windows (K25). */

type Treated = Exclude<NonNullable<LesionAnswer['treated']>, false>;

function treated(treatment: Treated, ...scans: NonNullable<LesionAnswer['measurements']>): LesionAnswer {
  return lesion('L1', 'left', scans, { treated: treatment });
}

const only = (one: LesionAnswer) => ({ ...sporadic, lesions: [one] });
const embolization = (date: string): Treated => ({ procedure: 'embolization', date });
const nephrectomy = (date: string): Treated => ({ procedure: 'nephrectomy', date });

const awaitingWindow = {
  modality: 'mri',
  intervalMonths: everyMonths(3, 6),
  countsFrom: 'procedure',
  due: '2027-03-01',
  window: { from: '2026-12-01', to: '2027-03-01' },
  overdue: false,
  onlyIfNoProcedure: false,
} as const;

const waiting = treated(embolization('2026-09-01'), scan('2026-08-20', 45));

const awaiting: Case[] = [
  {
    name: 'an embolized lesion awaits its first scan three to six months after the procedure',
    answers: only(waiting),
    expect: { ...TREATED, states: { L1: 'awaiting' }, imaging: awaitingWindow },
  },
  {
    name: 'an ablated lesion awaits its first scan',
    answers: only(treated({ procedure: 'ablation', date: '2026-09-01' }, scan('2026-08-20', 45))),
    expect: { ...TREATED, states: { L1: 'awaiting' }, imaging: awaitingWindow },
  },
  {
    name: 'a lesion operated on without a pathology result awaits its first scan',
    answers: only(
      treated({ procedure: 'nephron-sparing-surgery', date: '2026-09-01' }, scan('2026-08-20', 45)),
    ),
    expect: { ...TREATED, states: { L1: 'awaiting' }, imaging: awaitingWindow },
  },
  {
    name: 'a scan of the day of the procedure is no scan after it',
    answers: only(treated(embolization('2026-09-01'), scan('2026-09-01', 45))),
    expect: { ...TREATED, states: { L1: 'awaiting' } },
  },
  {
    name: 'a lesion embolized without ever being measured awaits its first scan too',
    answers: only(treated(embolization('2026-09-01'))),
    expect: { ...TREATED, states: { L1: 'awaiting' }, imaging: awaitingWindow },
  },
  {
    name: 'a planned embolization has not treated the lesion',
    answers: only(treated(embolization('2026-12-10'), scan(LAST_SCAN, 45))),
    expect: { ...BY_SIZE, states: { L1: 'active' } },
  },
  {
    name: 'an undated embolization has not treated the lesion, as far as can be told',
    answers: only(treated({ procedure: 'embolization', date: null }, scan(LAST_SCAN, 45))),
    expect: { ...BY_SIZE, states: { L1: 'active' } },
  },
  {
    name: 'of two awaiting lesions the earlier due is printed',
    answers: {
      ...sporadic,
      lesions: [
        waiting,
        lesion('L2', 'right', [scan('2026-08-20', 50)], { treated: embolization('2026-10-01') }),
      ],
    },
    expect: { ...TREATED, imaging: awaitingWindow },
  },
  {
    name: 'an awaiting lesion brings the next scan of the small one beside it forward',
    answers: { ...sporadic, lesions: [waiting, lesion('L2', 'left', [scan(LAST_SCAN, 20)])] },
    expect: { rule: 'R11b', governingLesion: 'L2', imaging: awaitingWindow },
  },
  {
    name: 'an awaiting lesion does not put the next scan of the one beside it off',
    answers: { ...sporadic, lesions: [waiting, lesion('L2', 'left', [scan('2025-12-01', 20)])] },
    expect: { rule: 'R11b', imaging: { countsFrom: 'last-scan', due: '2026-12-01' } },
  },
  {
    name: 'an awaiting lesion brings the fallback scan of a large one forward',
    answers: { ...sporadic, lesions: [waiting, lesion('L2', 'left', [scan(LAST_SCAN, 50)])] },
    expect: {
      ...BY_SIZE,
      governingLesion: 'L2',
      imaging: { ...awaitingWindow, onlyIfNoProcedure: true },
    },
  },
];

/** 45 mm before the embolization, 35 mm on 12 October 2026. */
const controlledSince = (date: string) =>
  only(treated(embolization(date), scan('2024-01-10', 45), scan(LAST_SCAN, 35)));

const controlled: Case[] = [
  {
    name: 'within twelve months of the procedure, to the day, a controlled lesion is scanned after 3 to 6 months',
    answers: controlledSince('2025-11-23'),
    expect: {
      ...TREATED,
      states: { L1: 'controlled' },
      imaging: {
        modality: 'mri',
        intervalMonths: everyMonths(3, 6),
        countsFrom: 'last-scan',
        due: '2027-04-12',
        window: { from: '2027-01-12', to: '2027-04-12' },
      },
    },
  },
  {
    name: 'twelve months and a day after the procedure a controlled lesion is scanned after 6 to 12 months',
    answers: controlledSince('2025-11-22'),
    expect: {
      ...TREATED,
      states: { L1: 'controlled' },
      imaging: {
        modality: 'mri',
        intervalMonths: everyMonths(6, 12),
        countsFrom: 'last-scan',
        due: '2027-10-12',
        window: { from: '2027-04-12', to: '2027-10-12' },
      },
    },
  },
  {
    name: 'a controlled lesion of 5.0 cm is not decided by its size',
    answers: only(treated(embolization('2024-02-01'), scan('2024-01-10', 70), scan(LAST_SCAN, 50))),
    expect: { ...TREATED, states: { L1: 'controlled' } },
  },
  {
    name: 'a controlled lesion not seen for more than 24 months needs a scan now',
    answers: only(treated(embolization('2023-12-01'), scan('2023-10-12', 45), scan('2024-11-22', 30))),
    expect: { subtype: 'X-SIZE-STALE', imaging: { intervalMonths: null, due: '2026-11-23', overdue: true } },
  },
  {
    name: 'a lesion as large as before its embolization has not been controlled',
    answers: only(treated(embolization('2024-02-01'), scan('2024-01-10', 45), scan(LAST_SCAN, 45))),
    expect: { ...BY_SIZE, states: { L1: 'active' } },
  },
  {
    name: 'a lesion 0.1 mm smaller than before its embolization has been controlled',
    answers: only(treated(embolization('2024-02-01'), scan('2024-01-10', 45), scan(LAST_SCAN, 44.9))),
    expect: { ...TREATED, states: { L1: 'controlled' } },
  },
  {
    name: 'a lesion never measured before its embolization cannot be called controlled',
    answers: only(treated(embolization('2024-02-01'), scan(LAST_SCAN, 25))),
    expect: { ...SURVEILLANCE, states: { L1: 'active' } },
  },
  {
    name: 'the last measurement on or before the procedure is the one to be smaller than',
    answers: only(
      treated(
        embolization('2024-02-01'),
        scan('2022-01-10', 30),
        scan('2024-02-01', 40),
        scan(LAST_SCAN, 35),
      ),
    ),
    expect: { ...TREATED, states: { L1: 'controlled' } },
  },
  {
    name: 'significant growth since the procedure is a failed treatment',
    answers: only(
      treated(
        embolization('2024-02-01'),
        scan('2024-01-10', 45),
        scan('2025-08-01', 25),
        scan(LAST_SCAN, 32),
      ),
    ),
    expect: { ...BY_GROWTH, states: { L1: 'active' }, growth: { L1: 'significant' } },
  },
  {
    name: 'notable growth since the procedure is still a controlled lesion',
    answers: only(
      treated(
        embolization('2024-02-01'),
        scan('2024-01-10', 45),
        scan('2025-08-01', 25),
        scan(LAST_SCAN, 29),
      ),
    ),
    expect: { ...TREATED, states: { L1: 'controlled' } },
  },
  {
    name: 'an aneurysm of 5 mm leaves no treated lesion controlled',
    answers: { ...controlledSince('2024-02-01'), aneurysmMm: 5 },
    expect: { ...RISK, states: { L1: 'active' } },
  },
  {
    name: 'pain with a controlled lesion keeps the window of that lesion as its fallback',
    answers: { ...controlledSince('2024-02-01'), symptoms: ['flank_pain'] },
    expect: { ...SYMPTOMATIC, imaging: { due: '2027-10-12', onlyIfNoProcedure: true } },
  },
];

/** 10 mm in a year: significant growth, if it counted. */
const grew = [scan('2025-10-12', 20), scan('2026-08-20', 30)];

const notGrowing: Case[] = [
  {
    name: 'growth of a lesion awaiting its first scan is not known',
    answers: only(treated(embolization('2026-09-01'), ...grew)),
    expect: { ...TREATED, states: { L1: 'awaiting' }, growth: { L1: 'not-known' } },
  },
  {
    name: 'growth of a lesion whose first scan after treatment is overdue is not known',
    answers: only(treated(embolization('2026-05-01'), scan('2025-04-12', 20), scan('2026-04-12', 30))),
    expect: { subtype: 'X-SIZE-STALE', growth: { L1: 'not-known' } },
  },
  {
    name: 'growth of a removed lesion is not known',
    answers: only(treated(nephrectomy('2026-09-01'), ...grew)),
    expect: { ...TREATED, states: { L1: 'removed' }, growth: { L1: 'not-known' } },
  },
  {
    name: 'growth of a lesion that a later report only bounds is not known',
    answers: only(lesion('L1', 'left', grew, { boundedByReport: { date: LAST_SCAN, upperMm: 30 } })),
    expect: { ...SURVEILLANCE, states: { L1: 'bounded' }, growth: { L1: 'not-known' } },
  },
];

const gone = treated(nephrectomy('2026-03-01'), scan('2026-02-01', 80));

const removed: Case[] = [
  {
    name: 'a lesion removed with its kidney has one check scan, by ultrasound, after 6 to 12 months',
    answers: only(gone),
    expect: {
      ...TREATED,
      states: { L1: 'removed' },
      imaging: {
        modality: 'ultrasound',
        intervalMonths: everyMonths(6, 12),
        countsFrom: 'procedure',
        due: '2027-03-01',
        window: { from: '2026-09-01', to: '2027-03-01' },
        overdue: false,
      },
    },
  },
  {
    name: 'a lesion excised completely is removed',
    answers: only(
      treated(
        { procedure: 'nephron-sparing-surgery', date: '2026-03-01', completeExcision: true },
        scan('2026-02-01', 50),
      ),
    ),
    expect: {
      ...TREATED,
      states: { L1: 'removed' },
      imaging: { countsFrom: 'procedure', due: '2027-03-01' },
    },
  },
  {
    name: 'a lesion excised incompletely, eight months ago, has no size any more',
    answers: only(
      treated(
        { procedure: 'nephron-sparing-surgery', date: '2026-03-01', completeExcision: false },
        scan('2026-02-01', 50),
      ),
    ),
    expect: { subtype: 'X-SIZE-STALE', states: { L1: 'first-scan-overdue' } },
  },
  {
    name: 'an imaging of the kidneys after the removal settles the check scan',
    answers: { ...only(gone), lastRenalImagingDate: '2026-09-01' },
    expect: { ...TREATED, imaging: null },
  },
  {
    name: 'an imaging of the day of the removal does not settle the check scan',
    answers: { ...only(gone), lastRenalImagingDate: '2026-03-01' },
    expect: { ...TREATED, imaging: { countsFrom: 'procedure', due: '2027-03-01' } },
  },
  {
    name: 'the check scan of a removal two years ago, never done, is overdue',
    answers: only(treated(nephrectomy('2024-03-01'), scan('2024-02-01', 80))),
    expect: { ...TREATED, imaging: { due: '2025-03-01', overdue: true } },
  },
  {
    name: 'after a removal in definite tuberous sclerosis the check scan is an MRI',
    answers: { ...definite, lesions: [gone] },
    expect: { ...TREATED, imaging: { modality: 'mri', countsFrom: 'procedure', due: '2027-03-01' } },
  },
  {
    name: 'in definite tuberous sclerosis imaging goes on after the check scan, counted from it',
    answers: { ...definite, lesions: [gone], lastRenalImagingDate: '2026-09-01' },
    expect: {
      ...TREATED,
      imaging: {
        modality: 'mri',
        intervalMonths: everyMonths(6, 12),
        due: '2027-09-01',
        window: { from: '2027-03-01', to: '2027-09-01' },
      },
    },
  },
  {
    name: 'in suspected tuberous sclerosis imaging goes on after the check scan',
    answers: { ...sporadic, tsc: 'suspected', lesions: [gone], lastRenalImagingDate: '2026-09-01' },
    expect: { ...TREATED, imaging: { intervalMonths: everyMonths(6, 12), due: '2027-09-01' } },
  },
  {
    name: 'a nephrectomy removes every lesion of its side',
    answers: { ...sporadic, lesions: [gone, lesion('L2', 'left', [])] },
    expect: { ...TREATED, states: { L1: 'removed', L2: 'removed' } },
  },
  {
    name: 'an undated nephrectomy of a lesion does not hide the dated one of its side',
    answers: {
      ...sporadic,
      lesions: [gone, lesion('L2', 'left', [], { treated: { procedure: 'nephrectomy', date: null } })],
    },
    expect: { ...TREATED, states: { L1: 'removed', L2: 'removed' } },
  },
  {
    name: 'a planned nephrectomy of a lesion does not hide the dated one of its side',
    answers: {
      ...sporadic,
      lesions: [lesion('L1', 'left', [], { treated: nephrectomy('2026-12-10') }), { ...gone, id: 'L2' }],
    },
    expect: { ...TREATED, states: { L1: 'removed', L2: 'removed' } },
  },
  {
    name: 'a planned nephrectomy has removed no lesion of its side',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan(LAST_SCAN, 45)], { treated: nephrectomy('2026-12-10') }),
        lesion('L2', 'left', [scan(LAST_SCAN, 20)]),
      ],
    },
    expect: { ...BY_SIZE, states: { L1: 'active', L2: 'active' } },
  },
  {
    name: 'a nephrectomy leaves a solitary kidney, whose lesion is scanned six-monthly',
    answers: { ...sporadic, lesions: [gone, lesion('L2', 'right', [scan(LAST_SCAN, 20)])] },
    expect: {
      rule: 'R11b',
      states: { L1: 'removed', L2: 'active' },
      governingLesion: 'L2',
      imaging: { intervalMonths: everyMonths(6, 6), due: '2027-04-12' },
    },
  },
  {
    name: 'a lesion measured after the nephrectomy of its side is not removed',
    answers: only(treated(nephrectomy('2026-03-01'), scan('2026-02-01', 80), scan(LAST_SCAN, 20))),
    expect: { rule: 'R11b', states: { L1: 'active' }, asks: ['lesions.L1.treated'] },
  },
  {
    name: 'a lesion measured after its complete excision is not removed, and asked about',
    answers: only(
      treated(
        { procedure: 'nephron-sparing-surgery', date: '2026-03-01', completeExcision: true },
        scan('2026-02-01', 50),
        scan(LAST_SCAN, 20),
      ),
    ),
    expect: { states: { L1: 'controlled' }, asks: ['lesions.L1.treated'] },
  },
  {
    name: 'a nephrectomy of unknown side beside another lesion is asked for its side',
    answers: {
      ...sporadic,
      lesions: [{ ...gone, side: null }, lesion('L2', 'left', [scan('2026-02-01', 20)])],
    },
    expect: { states: { L1: 'removed', L2: 'active' }, asks: ['lesions.L1.side'] },
  },
  {
    name: 'the side of the only lesion, removed, is not asked',
    answers: only({ ...gone, side: null }),
    expect: { states: { L1: 'removed' }, asksNot: ['lesions.L1.side'] },
  },
  {
    name: 'an undated nephrectomy has removed nothing, as far as can be told',
    answers: only(treated({ procedure: 'nephrectomy', date: null }, scan(LAST_SCAN, 45))),
    expect: { ...BY_SIZE, states: { L1: 'active' } },
  },
  {
    name: 'a removed lesion that was seen with a later scan leaves the controlled one to set the date',
    answers: {
      ...sporadic,
      lesions: [
        gone,
        lesion('L2', 'right', [scan('2024-01-10', 45), scan(LAST_SCAN, 35)], {
          treated: embolization('2024-02-01'),
        }),
      ],
    },
    expect: { ...TREATED, imaging: { modality: 'mri', countsFrom: 'last-scan', due: '2027-10-12' } },
  },
];

export const treatedLesions: Case[] = [...awaiting, ...controlled, ...notGrowing, ...removed];
