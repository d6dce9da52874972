import type { Standing } from '../../ehr/types.ts';
import type { Before, IntakeState } from '../../intake-state.ts';
import { settled, standing } from '../fixtures.ts';
import { AS_RECOMMENDED } from '../choosing/chosen.ts';
import type { ScreenState } from '../states.ts';

/** States of signing in again. For tests and for looking at the screen; never shipped. */

const { surveillance } = settled;

const at = (change: Partial<Standing>, session: Partial<typeof surveillance.session> = {}): IntakeState => ({
  ...surveillance,
  session: { ...surveillance.session, ...session },
  standing: { ...standing, ...change },
});

const lam = { key: 'lam', question: 'Is there LAM?', said: 'No', change: { lam: false } };
const back: Before = { state: 'back', answers: [lam], chosen: AS_RECOMMENDED };

const ENDED: Standing['signIn'] = { state: 'ended' };

export const signInStates: readonly ScreenState[] = [
  {
    name: 'expiring-sign-in-again',
    says: 'or sign in again',
    state: at({ signIn: { state: 'ending', at: Date.UTC(2026, 10, 23, 14, 32) }, standalone: true }),
  },
  {
    name: 'expired-sign-in-again',
    says: 'answers and choices come back',
    state: at({ signIn: ENDED, standalone: true }),
  },
  {
    name: 'expired-sign-in-again-nobody-named',
    says: 'does not come back: the record system does not say who you are',
    state: at({ signIn: ENDED, standalone: true }, { fhirUser: null }),
  },
  {
    name: 'expired-both-ways',
    says: 'The app opens beside it',
    state: at({ signIn: ENDED, standalone: true }, { launchPage: 'https://ehr.example/open/p1' }),
  },
  {
    name: 'work-is-back',
    says: 'What you entered before signing in again is back.',
    state: { ...surveillance, answers: [lam], before: back },
  },
  {
    name: 'work-not-taken-over',
    says: 'It was for another patient, or by another user. It has been deleted.',
    state: { ...surveillance, before: { state: 'others' } },
  },
  {
    name: 'work-unreadable',
    says: 'It could not be read any more, and has been deleted.',
    state: { ...surveillance, before: { state: 'unreadable' } },
  },
  {
    name: 'work-not-loaded',
    says: 'This window still keeps what you entered',
    state: { ...surveillance, before: { state: 'not-loaded' } },
  },
];
