import { type Case, definite, LAST_SCAN, lesion, scan, sized, sporadic } from './case.ts';
import { FALLBACK, RISK, SURVEILLANCE, SYMPTOMATIC, TREATED } from './outcomes.ts';

/** R03. Today is 23 November 2026: 14 days reach back to 9 November. */

const small = { ...sporadic, ...sized(20) };

const each: Case[] = (
  ['flank_pain', 'abdominal_pain_attributed', 'palpable_mass_discomfort', 'visible_haematuria'] as const
).map((code) => ({
  name: `${code} now asks for intervention the same day, at any size`,
  answers: { ...small, symptoms: [code] },
  expect: {
    ...SYMPTOMATIC,
    urgency: 'same-day',
    first: ['embolization', 'nephron-sparing-surgery'],
    imaging: FALLBACK,
    open: ['K13', 'K32'],
    governingLesion: 'L1',
  },
}));

const dated: Case[] = [
  {
    name: 'flank pain since 14 days is urgent the same day',
    answers: { ...small, symptoms: [{ code: 'flank_pain', onset: '2026-11-09' }] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'flank pain since 15 days is urgent within six weeks',
    answers: { ...small, symptoms: [{ code: 'flank_pain', onset: '2026-11-08' }] },
    expect: { ...SYMPTOMATIC, urgency: '6-weeks' },
  },
  {
    name: 'discomfort of a mass since a year still counts',
    answers: { ...small, symptoms: [{ code: 'palpable_mass_discomfort', onset: '2025-11-23' }] },
    expect: { ...SYMPTOMATIC, urgency: '6-weeks' },
  },
  {
    name: 'visible blood since a month is urgent the same day',
    answers: { ...small, symptoms: [{ code: 'visible_haematuria', onset: '2026-10-23' }] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'flank pain that is over does not count',
    answers: { ...small, symptoms: [{ code: 'flank_pain', onset: '2026-11-21', ongoing: false }] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'visible blood 14 days ago counts though it is over',
    answers: { ...small, symptoms: [{ code: 'visible_haematuria', onset: '2026-11-09', ongoing: false }] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'visible blood 15 days ago that is over does not count',
    answers: { ...small, symptoms: [{ code: 'visible_haematuria', onset: '2026-11-08', ongoing: false }] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'clots ten days ago that are over count as visible blood',
    answers: {
      ...small,
      symptoms: [{ code: 'heavy_haematuria_or_clots', onset: '2026-11-13', ongoing: false }],
    },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'visible blood of another cause does not count',
    answers: { ...small, symptoms: [{ code: 'visible_haematuria', onset: '2026-11-20', cause: 'other' }] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'undated unspecified haematuria entered by the clinician is visible blood',
    answers: { ...small, symptoms: ['haematuria_unspecified'] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'unspecified haematuria three days ago is visible blood',
    answers: { ...small, symptoms: [{ code: 'haematuria_unspecified', onset: '2026-11-20' }] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'unspecified haematuria four days ago is only a question',
    answers: { ...small, symptoms: [{ code: 'haematuria_unspecified', onset: '2026-11-19' }] },
    expect: { ...SURVEILLANCE },
  },
  {
    name: 'no symptom, stated, is no symptom',
    answers: { ...small, symptoms: [] },
    expect: { ...SURVEILLANCE, listsNot: ['K13'] },
  },
];

const urgent: Case[] = [
  {
    name: 'symptoms decide before an aneurysm, which makes old pain urgent within two weeks',
    answers: { ...small, aneurysmMm: 6, symptoms: [{ code: 'flank_pain', onset: '2026-08-01' }] },
    expect: { ...SYMPTOMATIC, urgency: '2-weeks' },
  },
  {
    name: 'symptoms of a large lesion keep their own shorter time',
    answers: { ...sporadic, ...sized(62), symptoms: [{ code: 'flank_pain', onset: '2026-08-01' }] },
    expect: { ...SYMPTOMATIC, urgency: '6-weeks', overrides: [] },
  },
  {
    name: 'symptoms come before a drug start in definite tuberous sclerosis',
    answers: { ...definite, ...sized(50), symptoms: ['flank_pain'] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'a lesion never scanned has no fallback scan',
    answers: { ...sporadic, symptoms: ['flank_pain'], lesions: [lesion('L1', 'left', [])] },
    expect: { ...SYMPTOMATIC, imaging: null },
  },
  {
    name: 'a fallback scan may already be overdue',
    answers: { ...sporadic, ...sized(20, '2026-05-22'), symptoms: ['flank_pain'] },
    expect: {
      ...SYMPTOMATIC,
      imaging: { due: '2026-11-22', overdue: true, onlyIfNoProcedure: true, countsFrom: 'last-scan' },
    },
  },
  {
    name: 'a fallback scan due today is not overdue',
    answers: { ...sporadic, ...sized(20, '2026-05-23'), symptoms: ['flank_pain'] },
    expect: { ...SYMPTOMATIC, imaging: { due: '2026-11-23', overdue: false, onlyIfNoProcedure: true } },
  },
];

function treated(procedure: 'embolization' | 'ablation' | 'nephron-sparing-surgery', date: string) {
  return [lesion('L1', 'left', [scan(LAST_SCAN, 45)], { treated: { procedure, date } })];
}

const fever: Case[] = [
  {
    name: 'fever 14 days after an embolization asks for a look the same day',
    answers: { ...sporadic, lesions: treated('embolization', '2026-11-09'), symptoms: ['fever'] },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
  {
    name: 'fever 15 days after an embolization changes nothing',
    answers: { ...sporadic, lesions: treated('embolization', '2026-11-08'), symptoms: ['fever'] },
    expect: { ...TREATED, states: { L1: 'awaiting' } },
  },
  {
    name: 'fever four days ago, ten days after an embolization, is no longer current',
    answers: {
      ...sporadic,
      lesions: treated('embolization', '2026-11-13'),
      symptoms: [{ code: 'fever', onset: '2026-11-19' }],
    },
    expect: { ...TREATED },
  },
  {
    name: 'fever of another cause after an embolization changes nothing',
    answers: {
      ...sporadic,
      lesions: treated('embolization', '2026-11-13'),
      symptoms: [{ code: 'fever', cause: 'other' }],
    },
    expect: { ...TREATED },
  },
  {
    name: 'fever after an ablation changes nothing',
    answers: { ...sporadic, lesions: treated('ablation', '2026-11-13'), symptoms: ['fever'] },
    expect: { ...TREATED },
  },
  {
    name: 'fever before a planned embolization changes nothing',
    answers: {
      ...sporadic,
      lesions: treated('embolization', '2026-11-30'),
      aneurysmMm: 6,
      symptoms: ['fever'],
    },
    expect: { ...RISK },
  },
  {
    name: 'flank pain ten days after an embolization is urgent the same day, whenever it began',
    answers: {
      ...sporadic,
      lesions: treated('embolization', '2026-11-13'),
      symptoms: [{ code: 'flank_pain', onset: '2026-08-01' }],
    },
    expect: { ...SYMPTOMATIC, urgency: 'same-day' },
  },
];

export const symptoms: Case[] = [...each, ...dated, ...urgent, ...fever];
