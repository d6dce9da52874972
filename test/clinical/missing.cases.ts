import { type Case, definite, LAST_SCAN, type LesionAnswer, lesion, scan, sized, sporadic } from './case.ts';
import { BY_SIZE, NOW, SIZE_MISSING, SIZE_STALE, SURVEILLANCE, YEARLY } from './outcomes.ts';

/** R06 and `bounded`. Today is 23 November 2026: 24 months reach back to 23 November 2024. */

const measured = (mm: number) => lesion('L1', 'left', [scan(LAST_SCAN, mm)]);
const beside = (other: LesionAnswer, mm = 20) => ({ ...sporadic, lesions: [measured(mm), other] });
const bounded = (date: string, upperMm: number | null, scans = [] as LesionAnswer['measurements']) =>
  lesion('L2', 'left', scans ?? [], { boundedByReport: { date, upperMm } });

const missing: Case[] = [
  {
    name: 'a lesion never measured needs a scan now',
    answers: { ...sporadic, lesions: [lesion('L1', 'left', [])] },
    expect: { ...SIZE_MISSING, imaging: { ...NOW, modality: 'ultrasound' } },
  },
  {
    name: 'a lesion never measured needs an MRI now in definite tuberous sclerosis',
    answers: { ...definite, lesions: [lesion('L1', 'left', [])] },
    expect: { ...SIZE_MISSING, imaging: { ...NOW, modality: 'mri' } },
  },
  {
    name: 'a size without a date is missing',
    answers: { ...sporadic, lesions: [lesion('L1', 'left', [{ date: null, axesMm: [20], modality: 'ct' }])] },
    expect: { ...SIZE_MISSING },
  },
  {
    name: 'a scan without a size is missing',
    answers: {
      ...sporadic,
      lesions: [lesion('L1', 'left', [{ date: LAST_SCAN, axesMm: [], modality: 'ct' }])],
    },
    expect: { ...SIZE_MISSING },
  },
  {
    name: 'a lesion never measured blocks surveillance of the small one beside it',
    answers: beside(lesion('L2', 'right', [])),
    expect: { ...SIZE_MISSING },
  },
  {
    name: 'a changed pattern brings the missing size forward to two weeks',
    answers: { ...beside(lesion('L2', 'left', [])), patternChanged: true },
    expect: { ...SIZE_MISSING, urgency: '2-weeks' },
  },
  {
    name: 'a fast lesion brings the missing size of the other forward to two weeks',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2026-06-12', 20), scan(LAST_SCAN, 26)]),
        lesion('L2', 'left', []),
      ],
    },
    expect: { ...SIZE_MISSING, urgency: '2-weeks' },
  },
  {
    name: 'a missing size comes before a stale one',
    answers: {
      ...sporadic,
      lesions: [lesion('L1', 'left', [scan('2024-01-10', 20)]), lesion('L2', 'left', [])],
    },
    expect: { ...SIZE_MISSING },
  },
];

const stale: Case[] = [
  {
    name: 'a size of exactly 24 months ago is overdue, not stale',
    answers: { ...sporadic, ...sized(20, '2024-11-23') },
    expect: { ...SURVEILLANCE, imaging: { due: '2025-11-23', overdue: true }, lists: ['K18'] },
  },
  {
    name: 'a size of 24 months and a day ago is stale, and needs a scan now',
    answers: { ...sporadic, ...sized(20, '2024-11-22') },
    expect: { ...SIZE_STALE, imaging: { ...NOW, modality: 'ultrasound', overdue: true } },
  },
  {
    name: 'a stale lesion blocks surveillance of the recent one beside it',
    answers: beside(lesion('L2', 'right', [scan('2024-01-10', 30)])),
    expect: { ...SIZE_STALE, imaging: { ...NOW, overdue: false } },
  },
  {
    name: 'of two stale lesions the larger governs, whichever is listed first',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2024-11-22', 20)]),
        lesion('L2', 'right', [scan('2024-11-22', 30)]),
        lesion('L3', 'right', [scan('2024-11-22', 25)]),
      ],
    },
    expect: { ...SIZE_STALE, governingLesion: 'L2' },
  },
  {
    name: 'a stale size of 39.9 mm keeps nobody in surveillance and starts no intervention',
    answers: { ...sporadic, ...sized(39.9, '2024-01-10') },
    expect: { ...SIZE_STALE },
  },
  {
    name: 'a stale size of exactly 4.0 cm stays large',
    answers: { ...sporadic, ...sized(40, '2024-01-10') },
    expect: { ...BY_SIZE },
  },
  {
    name: 'a lesion embolized six months ago to the day is awaiting its first scan',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2026-05-01', 45)], {
          treated: { procedure: 'embolization', date: '2026-05-23' },
        }),
      ],
    },
    expect: { rule: 'R11c', states: { L1: 'awaiting' } },
  },
  {
    name: 'a lesion embolized six months and a day ago and never scanned since has no size any more',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2026-05-01', 45)], {
          treated: { procedure: 'embolization', date: '2026-05-22' },
        }),
      ],
    },
    expect: { ...SIZE_STALE, states: { L1: 'first-scan-overdue' }, imaging: { ...NOW } },
  },
];

const byReport: Case[] = [
  {
    name: 'a report that bounds the second lesion is a full answer',
    answers: beside(bounded(LAST_SCAN, 21)),
    expect: { ...SURVEILLANCE, states: { L1: 'active', L2: 'bounded' }, governingLesion: 'L1' },
  },
  {
    name: 'a bound of 39.9 mm bounds',
    answers: beside(bounded(LAST_SCAN, 39.9)),
    expect: { ...SURVEILLANCE, states: { L2: 'bounded' } },
  },
  {
    name: 'a bound of exactly 4.0 cm bounds nothing',
    answers: beside(bounded(LAST_SCAN, 40)),
    expect: { ...SIZE_MISSING },
  },
  {
    name: '"others smaller" bounds by the largest lesion of that day',
    answers: beside(bounded(LAST_SCAN, null)),
    expect: { ...SURVEILLANCE, states: { L2: 'bounded' } },
  },
  {
    name: '"others smaller" than a lesion of 4.1 cm bounds nothing, though another of that day is small',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan(LAST_SCAN, 20)]),
        bounded(LAST_SCAN, null),
        lesion('L3', 'left', [scan(LAST_SCAN, 41)]),
      ],
    },
    expect: { rule: 'R09', governingLesion: 'L3', states: { L1: 'active', L2: 'active', L3: 'active' } },
  },
  {
    name: '"others smaller" of a day without a measurement bounds nothing',
    answers: beside(bounded('2026-09-01', null)),
    expect: { ...SIZE_MISSING },
  },
  {
    name: 'a bound of exactly 24 months ago still bounds',
    answers: beside(bounded('2024-11-23', 21)),
    expect: { ...SURVEILLANCE, states: { L2: 'bounded' } },
  },
  {
    name: 'a bound of 24 months and a day ago is stale',
    answers: beside(bounded('2024-11-22', 21)),
    expect: { ...SIZE_STALE },
  },
  {
    name: 'a report newer than the measurement takes the size from the lesion',
    answers: beside(bounded(LAST_SCAN, 30, [scan('2025-10-12', 45)])),
    expect: { ...SURVEILLANCE, states: { L2: 'bounded' }, sizes: { L2: null } },
  },
  {
    name: 'a report of the day of the measurement bounds',
    answers: beside(bounded(LAST_SCAN, 30, [scan(LAST_SCAN, 45)])),
    expect: { ...SURVEILLANCE, states: { L2: 'bounded' } },
  },
  {
    name: 'a report older than the measurement bounds nothing',
    answers: beside(bounded('2026-10-11', 30, [scan(LAST_SCAN, 45)])),
    expect: { ...BY_SIZE, states: { L2: 'active' }, governingLesion: 'L2' },
  },
  {
    name: 'where every lesion is bounded, the newest report governs and the next scan counts from it',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [], { boundedByReport: { date: '2026-03-01', upperMm: 15 } }),
        lesion('L2', 'left', [], { boundedByReport: { date: LAST_SCAN, upperMm: 20 } }),
      ],
    },
    expect: { ...SURVEILLANCE, governingLesion: 'L2', imaging: { ...YEARLY } },
  },
];

export const missingSizes: Case[] = [...missing, ...stale, ...byReport];
