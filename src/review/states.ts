import type { Standing } from '../ehr/types.ts';
import type { IntakeState } from '../intake-state.ts';
import type { Patient } from '../core/facts.ts';
import {
  assessmentOf,
  openState,
  outcomes,
  pending,
  patient,
  saving,
  settled,
  standing,
  withoutBanner,
} from './fixtures.ts';
import { savingStates } from './save/states.ts';
import { signInStates } from './standing/states.ts';

/**
 * Every state that the screen can be in, each with words by which it is known. The checks of accessibility, of the
 * keyboard and the photographs are made from this list; never shipped.
 */
export type ScreenState = { name: string; says: string; state: IntakeState };

type Open = Extract<IntakeState, { phase: 'open' }>;

const { surveillance, cannotConclude } = settled;

const whoIs = (change: Partial<Patient>): IntakeState =>
  openState({ ...assessmentOf(), patient: { ...patient, ...change } });

const standingAs = (change: Partial<Standing>, state: Open = surveillance): IntakeState => ({
  ...state,
  standing: { ...standing, ...change },
});

const ENDED: Standing['signIn'] = { state: 'ended' };
const withLaunchPage = {
  ...surveillance,
  session: { ...surveillance.session, launchPage: 'https://ehr.example/open/p1' },
};
const [gap] = cannotConclude.glance.gaps;
if (gap === undefined) throw new Error('what cannot be concluded has a gap');
const retried = (state: 'reading' | 'not-read'): IntakeState => ({
  ...cannotConclude,
  retries: [{ gap, reads: [gap.id], state, sentence: state === 'reading' ? null : 'Try again in a minute.' }],
});

const answers = [{ key: 'lam', question: 'Is there LAM?', said: 'No', change: { lam: false } }];

export const states: readonly ScreenState[] = [
  { name: 'loading', says: 'Opening the chart', state: pending.opening },
  { name: 'reading', says: 'Still reading: Problem list', state: pending.reading },
  { name: 'settled-early', says: 'Saving waits until the chart is read', state: pending.settledEarly },
  {
    name: 'rest-loading',
    says: 'What is still open and the draft plan are being worked out.',
    state: { ...surveillance, assessment: 'loading' },
  },
  {
    name: 'rest-missing',
    says: 'could not be loaded. Do not rely',
    state: { ...surveillance, assessment: 'missing' },
  },
  { name: 'refused', says: 'This chart cannot be opened here', state: pending.refused },

  { name: 'surveillance', says: 'keep watching', state: surveillance },
  { name: 'intervention', says: 'intervene above 4 cm', state: settled.intervention },
  { name: 'medical-therapy', says: 'an mTOR inhibitor comes first', state: settled.medicalTherapy },
  { name: 'emergency', says: 'Emergency: Act now', state: settled.emergency },
  { name: 'cannot-conclude', says: 'the problem list could not be read', state: cannotConclude },
  { name: 'size-missing', says: 're-image now', state: settled.sizeMissing },
  { name: 'sizes-unread', says: 'sizes could not be read', state: settled.lesionsUnread },
  { name: 'nothing-found', says: 'No kidney angiomyolipoma found', state: settled.outOfScope },
  { name: 'no-medicines', says: 'From the chart', state: settled.noMedicines },
  { name: 'partial', says: 'The medication list did not arrive', state: settled.partial },
  {
    name: 'medicines-incomplete',
    says: 'The medication list did not arrive',
    state: settled.medicinesIncomplete,
  },
  { name: 'quiet-gap', says: 'that no recommendation rests on gave nothing', state: settled.quietGap },
  { name: 'reading-again', says: 'Reading again…', state: retried('reading') },
  { name: 'still-not-read', says: 'Tried again, and still not read.', state: retried('not-read') },

  { name: 'no-patient', says: 'The patient’s own record could not be read', state: settled.noPatient },
  {
    name: 'deceased',
    says: 'this patient has died',
    state: whoIs({ deceased: true, notice: 'The chart says that this patient has died (2026-05-03).' }),
  },
  {
    name: 'merged',
    says: 'merged into another',
    state: whoIs({ notice: 'This record has been merged into another (Patient/other).' }),
  },
  { name: 'banner-of-the-ehr', says: 'opened from Practice EHR', state: withoutBanner },
  { name: 'answered', says: 'Is there LAM?', state: { ...surveillance, answers } },

  { name: 'saving', says: 'Saving…', state: saving.inProgress },
  { name: 'saved', says: 'Draft saved', state: saving.saved },
  { name: 'already-saved', says: 'Already in the chart', state: saving.alreadySaved },
  { name: 'other-draft', says: 'An earlier draft of 2 May 2026 is in the chart', state: saving.otherDraft },
  { name: 'not-saved', says: 'Nothing was saved', state: saving.notSaved },
  { name: 'not-known', says: 'Not known whether the draft was saved', state: saving.notKnown },
  {
    name: 'saved-outdated',
    says: 'The draft in the chart is not of what is shown here',
    state: { ...surveillance, saving: outcomes.saved, outdated: true },
  },
  ...savingStates,

  {
    name: 'expiring',
    says: 'This sign-in ends at',
    state: standingAs({ signIn: { state: 'ending', at: Date.UTC(2026, 10, 23, 14, 32) } }),
  },
  { name: 'expired', says: 'The sign-in has ended.', state: standingAs({ signIn: ENDED }) },
  {
    name: 'expired-one-click',
    says: 'The app opens beside it',
    state: standingAs({ signIn: ENDED }, withLaunchPage),
  },
  ...signInStates,
  { name: 'offline', says: 'No connection.', state: standingAs({ connection: 'offline' }, cannotConclude) },
  {
    name: 'unreachable',
    says: 'The record system does not answer.',
    state: standingAs({ connection: 'unreachable' }),
  },
  {
    name: 'read-only',
    says: 'but not save care plans to it',
    state: standingAs({ saving: { kind: 'export', because: 'no-scope' } }),
  },
  {
    name: 'read-only-ehr',
    says: 'takes no care plans from apps',
    state: standingAs({ saving: { kind: 'export', because: 'not-offered' } }),
  },
];
