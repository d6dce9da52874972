import type { Decision, Derived, FollowedUp } from '../core/decision.ts';
import { type Fact, type Facts, type Source } from '../core/facts.ts';
import { FACT_LABELS } from '../core/words/labels.ts';
import type { PlanInput } from './plan.ts';

const unrecorded: Fact<never> = { state: 'not-recorded' };

/** Every fact not recorded. */
// Each key of Facts gets the same unknown, which fits every fact.
const nothing = Object.fromEntries(
  Object.keys(FACT_LABELS).map((key) => [key, unrecorded]),
) as unknown as Facts;

export const source = (
  reference: string,
  date: string,
  text: string,
): Extract<Source, { from: 'chart' }> => ({
  from: 'chart',
  reference,
  version: '3',
  date,
  status: 'final',
  words: text,
  grade: 'coded',
});

const size = source('Observation/size-1', '2026-10-12', 'Size Tumor 21 mm');

/** A woman with one sporadic lesion of 21 mm, seen once. */
export const facts: Facts = {
  ...nothing,
  ageYears: { state: 'present', value: 46, sources: [source('Patient/p1', '1980-02-03', 'born 1980-02-03')] },
  sex: { state: 'present', value: 'female', sources: [source('Patient/p1', '1980-02-03', 'female')] },
  renalAml: {
    state: 'present',
    value: true,
    sources: [source('Condition/aml', '2024-03-01', 'Angiomyolipoma of kidney')],
  },
  lesions: {
    state: 'present',
    value: [
      {
        id: 'L1',
        side: 'left',
        measurements: [{ date: '2026-10-12', axesMm: [21, 19], modality: 'ultrasound', sources: [size] }],
        boundedByReport: null,
        treated: null,
      },
    ],
    sources: [size],
  },
};

export const derived: Derived = {
  tscStatus: 'not-recorded',
  fat: 'unknown',
  lesions: [
    { id: 'L1', state: 'active', sizeMm: 21, sizeDate: '2026-10-12', growth: 'not-known', stale: false },
  ],
};

export const surveillance: Decision = {
  disposition: 'surveillance',
  subtype: null,
  rule: 'R11b',
  urgency: 'routine',
  headline: 'From what the chart records: watch it.',
  governingLesion: 'L1',
  reasons: [{ text: 'Below 4.0 cm, no symptoms recorded.', facts: ['lesions.L1.size'], evidence: ['S4'] }],
  options: [
    {
      id: 'active-surveillance',
      rank: 1,
      label: 'Active surveillance',
      rationale: 'Small.',
      evidence: ['S4'],
    },
  ],
  imaging: {
    modality: 'mri',
    intervalMonths: { min: 6, max: 12, chosen: 12 },
    countsFrom: 'last-scan',
    due: '2027-10-12',
    window: { from: '2027-04-12', to: '2027-10-12' },
    overdue: false,
    onlyIfNoProcedure: false,
    basis: 'Fat not yet shown: this scan is an MRI.',
  },
  alerts: [],
  questions: [{ fact: 'tsc', text: 'Any sign of TSC?', wouldChange: [] }],
  whatWouldChange: [],
  disagreements: [
    {
      id: 'K1',
      open: true,
      statements: ['S6', 'S52'],
      text: 'Every 6 to 12 months, or annually.',
      followed: ['S6', 'S52'],
      because: '12 months satisfies both.',
    },
  ],
  overrides: [],
  actions: [
    {
      id: 'bleeding-education',
      kind: 'education',
      text: 'Teach the signs of bleeding',
      because: 'MOD-EDU',
      evidence: ['S19'],
    },
  ],
  growth: [],
  kidney: null,
  response: null,
  education: [{ id: 'H3', text: 'Call the emergency number at once if you faint.' }],
  trace: [{ rule: 'R04', result: 'cannot-tell', because: ['aneurysm not recorded'], facts: [] }],
  contentVersion: '1.1.0',
  contentDate: '2026-11-23',
  reviewStatus: 'submitted',
};

export const input: PlanInput & { choices: FollowedUp } = {
  patient: {
    id: 'p1',
    name: 'Ada Rowe',
    birthDate: '1980-02-03',
    sex: 'female',
    deceased: false,
    record: 'current',
    notice: null,
  },
  facts,
  derived,
  gaps: [],
  decision: surveillance,
  choices: { option: 'active-surveillance', actions: ['bleeding-education'], accepted: false },
  today: '2026-11-23',
};

/** A lesion of 6 cm without symptoms: three options of equal rank. */
export const intervention: Decision = {
  ...surveillance,
  disposition: 'intervention',
  subtype: 'I-SIZE',
  rule: 'R09',
  urgency: '8-weeks',
  headline: 'The article: intervene above 4 cm. Later cohorts: size alone does not decide.',
  options: [
    { id: 'embolization', rank: 1, label: 'Embolization', rationale: 'Keeps the kidney.', evidence: ['S10'] },
    {
      id: 'nephron-sparing-surgery',
      rank: 1,
      label: 'Nephron-sparing surgery',
      rationale: 'Removes it.',
      evidence: ['S11'],
    },
    {
      id: 'active-surveillance',
      rank: 1,
      label: 'Active surveillance',
      rationale: 'Every 6 months.',
      evidence: [],
    },
    { id: 'ablation', rank: 2, label: 'Ablation', rationale: 'Limited evidence.', evidence: ['P5'] },
  ],
  imaging: {
    modality: 'mri',
    intervalMonths: { min: 6, max: 6, chosen: 6 },
    countsFrom: 'last-scan',
    due: '2027-04-12',
    window: { from: '2027-04-12', to: '2027-04-12' },
    overdue: false,
    onlyIfNoProcedure: true,
    basis: 'If nothing is done.',
  },
  overrides: [{ id: 'surveillance-6-monthly', text: 'Watch, every 6 months', reason: 'Asymptomatic.' }],
  actions: [
    {
      id: 'nephrology-referral',
      kind: 'referral',
      text: 'Refer to nephrology',
      because: 'MOD-60',
      evidence: [],
    },
    ...surveillance.actions,
  ],
};

/** The problem list could not be read. */
export const unreadable: Decision = {
  ...surveillance,
  disposition: 'insufficient-data',
  subtype: 'X-UNREADABLE',
  rule: 'R06g',
  headline: 'Cannot conclude: the problem list could not be read.',
  actions: [
    { id: 'treating-team', kind: 'referral', text: 'Ask the treating team', because: 'R06g', evidence: [] },
    ...surveillance.actions,
  ],
  options: [
    {
      id: 'obtain-missing',
      rank: 1,
      label: 'Obtain what is missing',
      rationale: 'It may decide.',
      evidence: [],
    },
  ],
  imaging: null,
};
