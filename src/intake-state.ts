import type { Assessment } from './assessment.ts';
import type { Given } from './chart/answers/given.ts';
import type { Facts } from './core/facts.ts';
import type { Glance } from './glance.ts';
import type { Choices } from './core/decision.ts';
import type { EhrError, Press, SaveOutcome, Session, Standing } from './ehr/types.ts';
import type { Retry } from './retries.ts';
import type { Chosen } from './review/choosing/chosen.ts';

/** What became of what was entered before this tab signed in again. */
export type Before =
  | { state: 'back'; answers: readonly Given[]; chosen: Chosen }
  /** It was another user's or patient's, and is deleted unread. */
  | { state: 'others' }
  /** It was not whole, and is deleted. */
  | { state: 'unreadable' }
  /** It is still kept. */
  | { state: 'not-loaded' };

/** What the screen shows, from the first byte to the saved draft. */
export type IntakeState =
  /** The launch is being finished: token exchange. */
  | { phase: 'opening' }
  /** The launch was refused or the chart cannot be opened. Nothing of a patient is shown. */
  | { phase: 'refused'; error: EhrError }
  | {
      phase: 'open';
      session: Session;
      /** Whether the EHR can be read and written now; beside what was read, which stays. */
      standing: Standing;
      /** Over everything that has arrived; outstanding reads count as gaps. */
      glance: Glance;
      /** The same with everything that accompanies it; its code arrives once the recommendation is on view. */
      assessment: Assessment | 'loading' | 'missing';
      /** Names of the reads still under way, in the clinician's words. */
      reading: string[];
      /** The gaps that were asked for again, the newest last. */
      retries: readonly Retry[];
      /** No outstanding read can change disposition, first option or next scan: the verdict may be shown. */
      settled: boolean;
      saving: null | 'in-progress' | SaveOutcome;
      /** What was saved is not what is on the screen: answers, or what was read, have changed it since. */
      outdated: boolean;
      /** What the clinician answered here, in that order. Kept in memory only. */
      answers: readonly Given[];
      /** Null where nothing was entered before, and once that is settled. */
      before: Before | null;
      /** What has arrived of the chart, for what is read from it only after the recommendation. */
      resources: readonly unknown[];
      /** The facts as the chart has them, without the answers. */
      recorded: Facts;
    };

/** Everything is read, and nothing was done yet. */
export const UNTOUCHED = {
  reading: [],
  retries: [],
  settled: true,
  saving: null,
  outdated: false,
  answers: [],
  before: null,
  resources: [],
} satisfies Partial<IntakeState>;

/** The one object the screen talks to. `subscribe` and `get` fit React's useSyncExternalStore. */
export type Intake = {
  get: () => IntakeState;
  subscribe: (listener: () => void) => () => void;
  /** The screen shows the recommendation: now the code of the rest may load. Called again, it tries again. */
  shown: () => void;
  /** Reads again what could not be read, and only that; ignored while it is being read. */
  retry: (gapId: string) => void;
  /** Works the decision out anew under this answer too; ignored until the code of the rest is there. */
  answer: (given: Given) => void;
  /** The recommendation under these answers too, which stay out of the state; null while it cannot be worked out. */
  suppose: (supposed: readonly Given[]) => Glance | null;
  /** Takes one answer back. */
  undo: (key: string) => void;
  /**
   * Leaves this page to sign in again at the same EHR; what was answered and chosen comes back with the same user and
   * patient. False, and the page stays, where that cannot be done.
   */
  signInAgain: (chosen: Chosen) => Promise<boolean>;
  /** What is said of `before` was read; `drop` takes the answers back that came back. */
  settleBefore: (how: 'keep' | 'drop') => void;
  /** Writes the plan of these choices as `standing.saving` says; ignored while a save is under way. */
  save: (choices: Choices, press: Press) => void;
};
