import { type Case, LAST_SCAN, scan, seen, sporadic } from './case.ts';
import { BY_SIZE, SURVEILLANCE } from './outcomes.ts';

/** K19: which measurement is the current value of a lesion. */

const woman = (...scans: Parameters<typeof seen>) => ({ ...sporadic, ...seen(...scans) });
const ct = scan(LAST_SCAN, 38);
const us = scan(LAST_SCAN, 38, 'ultrasound');

export const currentValue: Case[] = [
  {
    name: 'of two CTs 30 days apart the larger counts, with its own date',
    answers: woman(scan('2026-09-12', 41), ct),
    expect: {
      ...BY_SIZE,
      sizes: { L1: 41 },
      imaging: { countsFrom: 'last-scan', due: '2027-03-12' },
      lists: ['K19'],
    },
  },
  {
    name: 'of two CTs 31 days apart the newest counts',
    answers: woman(scan('2026-09-11', 41), ct),
    expect: { ...SURVEILLANCE, sizes: { L1: 38 } },
  },
  {
    name: 'of a CT and an MRI 30 days apart the larger counts',
    answers: woman(scan('2026-09-12', 41, 'mri'), ct),
    expect: { ...BY_SIZE, sizes: { L1: 41 } },
  },
  {
    name: 'of two ultrasounds 30 days apart the larger counts',
    answers: woman(scan('2026-09-12', 41, 'ultrasound'), us),
    expect: { ...BY_SIZE, sizes: { L1: 41 } },
  },
  {
    name: 'of two CTs of one day the larger counts',
    answers: woman(scan(LAST_SCAN, 41), ct),
    expect: { ...BY_SIZE, sizes: { L1: 41 } },
  },
  {
    name: 'a CT 90 days before the last ultrasound counts instead of it',
    answers: woman(scan('2026-07-14', 41), us),
    expect: { ...BY_SIZE, sizes: { L1: 41 }, imaging: { due: '2027-01-14' }, lists: ['K19'] },
  },
  {
    name: 'a CT 91 days before the last ultrasound gives way to it',
    answers: woman(scan('2026-07-13', 41), us),
    expect: { ...SURVEILLANCE, sizes: { L1: 38 } },
  },
  {
    name: 'a smaller CT 90 days before the last ultrasound counts instead of it too',
    answers: woman(scan('2026-07-14', 38), scan(LAST_SCAN, 41, 'ultrasound')),
    expect: { ...SURVEILLANCE, sizes: { L1: 38 } },
  },
  {
    name: 'an MRI before the last ultrasound counts as a CT does',
    answers: woman(scan('2026-07-14', 41, 'mri'), us),
    expect: { ...BY_SIZE, sizes: { L1: 41 } },
  },
  {
    name: 'the last CT counts though the ultrasound before it was larger',
    answers: woman(scan('2026-09-20', 41, 'ultrasound'), ct),
    expect: { ...SURVEILLANCE, sizes: { L1: 38 } },
  },
  {
    name: 'the last ultrasound counts though a CT of half a year ago was larger: nothing older lowers or raises it',
    answers: woman(scan('2026-04-12', 45), us),
    expect: { ...SURVEILLANCE, sizes: { L1: 38 } },
  },
  {
    name: 'the last ultrasound counts though a CT of half a year ago was smaller',
    answers: woman(scan('2026-04-12', 38), scan(LAST_SCAN, 41, 'ultrasound')),
    expect: { ...BY_SIZE, sizes: { L1: 41 } },
  },
  {
    name: 'an undated size does not count beside a dated one',
    answers: {
      ...sporadic,
      lesions: [{ id: 'L1', side: 'left', measurements: [ct, { date: null, axesMm: [60], modality: 'ct' }] }],
    },
    expect: { ...SURVEILLANCE, sizes: { L1: 38 } },
  },
  {
    name: 'the order in which measurements are given does not matter',
    answers: woman(ct, scan('2026-09-12', 41)),
    expect: { ...BY_SIZE, sizes: { L1: 41 } },
  },
];
