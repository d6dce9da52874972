import { type Case, definite, everyMonths, LAST_SCAN, lesion, scan, seen, sized, sporadic } from './case.ts';
import { DIAGNOSE, RECHARACTERISE, SURVEILLANCE } from './outcomes.ts';

/** R11e: a changed pattern. (Its growth limb stands with the growth cases.) */

const PATTERN = {
  ...RECHARACTERISE,
  urgency: '2-weeks',
  open: ['K8'],
  imaging: {
    modality: 'mri',
    intervalMonths: everyMonths(0, 1),
    countsFrom: 'today',
    due: '2026-12-23',
    window: { from: '2026-11-23', to: '2026-12-23' },
    overdue: false,
  },
} as const;

export const recharacterise: Case[] = [
  {
    name: 'a changed pattern of a small sporadic lesion is characterised anew within a month',
    answers: { ...sporadic, ...sized(20), patternChanged: true },
    expect: { ...PATTERN },
  },
  {
    name: 'a changed pattern in definite tuberous sclerosis is characterised anew within a month',
    answers: { ...definite, ...sized(20), patternChanged: true },
    expect: { ...PATTERN },
  },
  {
    name: 'a changed pattern with significant growth is characterised anew within a month',
    answers: { ...sporadic, ...seen(scan('2025-10-12', 20), scan(LAST_SCAN, 26)), patternChanged: true },
    expect: { ...PATTERN },
  },
  {
    name: 'an unchanged pattern, stated, is routine surveillance',
    answers: { ...sporadic, ...sized(20), patternChanged: false },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'a new solid nodule is a doubtful diagnosis, not only a changed pattern',
    answers: { ...sporadic, ...sized(20), patternChanged: true, aggressiveSigns: ['new_solid_nodule'] },
    expect: { ...DIAGNOSE },
  },
  {
    name: 'of a fast and a significantly growing lesion the larger governs',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2026-06-12', 15), scan(LAST_SCAN, 20)]),
        lesion('L2', 'left', [scan('2025-10-12', 20), scan(LAST_SCAN, 26)]),
      ],
    },
    expect: { ...RECHARACTERISE, governingLesion: 'L2', growth: { L1: 'fast', L2: 'significant' } },
  },
  {
    name: 'a larger quiet lesion does not govern a fast one',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2026-06-12', 15), scan(LAST_SCAN, 20)]),
        lesion('L2', 'left', [scan('2025-10-12', 29), scan(LAST_SCAN, 29)]),
      ],
    },
    expect: { ...RECHARACTERISE, governingLesion: 'L1', growth: { L1: 'fast', L2: 'none' } },
  },
  {
    name: 'a larger quiet lesion does not govern a significantly growing one',
    answers: {
      ...sporadic,
      lesions: [
        lesion('L1', 'left', [scan('2025-10-12', 15), scan(LAST_SCAN, 21)]),
        lesion('L2', 'left', [scan('2025-10-12', 29), scan(LAST_SCAN, 29)]),
      ],
    },
    expect: { ...RECHARACTERISE, governingLesion: 'L1', growth: { L1: 'significant', L2: 'none' } },
  },
  {
    name: 'a month from 31 January is the last of February',
    today: '2027-01-31',
    answers: { ...sporadic, ...sized(20), patternChanged: true },
    expect: {
      ...RECHARACTERISE,
      imaging: { due: '2027-02-28', window: { from: '2027-01-31', to: '2027-02-28' } },
    },
  },
];
