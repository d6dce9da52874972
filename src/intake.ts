import type { Assessment } from './assessment.ts';
import type { Given } from './chart/answers/given.ts';
import type { CalendarDate, Facts } from './core/facts.ts';
import { isSettled } from './core/settled.ts';
import {
  ehrError,
  fingerprintOf,
  firstStanding,
  lookBack,
  readAll,
  savePaper,
  watchStanding,
} from './ehr/index.ts';
import type { EhrError, ReadOutcome, SaveOutcome } from './ehr/types.ts';
import { type Glance, glance } from './glance.ts';
import { importAgain } from './import-again.ts';
import type { Before, Intake, IntakeState } from './intake-state.ts';
import type { Reading } from './reading.ts';
import { begun, ended, type Retry } from './retries.ts';
import { bringBack, dropAll, dropOthers, signInAgain } from './unsaved-on-demand.ts';
import {
  arrived,
  asked,
  gapsOf,
  outstanding,
  readsBehind,
  resourcesOf,
  startWave,
  type Wave,
} from './wave.ts';

/** The EHR as the intake uses it. */
const realEhr = { readAll, savePaper, lookBack, fingerprintOf, watchStanding };
export type Ehr = typeof realEhr;

/** What this tab keeps of what was entered, while it signs in again. */
const realUnsaved = { bringBack, dropAll, dropOthers, signInAgain };

/** The code behind what accompanies a recommendation: not needed until that is on view. */
type Rest = typeof import('./rest.ts');

/**
 * Keeps the screen's state while the chart is read and saved to. `today` is the clinician's calendar day. Nothing of a
 * patient is shown before the Patient read has confirmed who it is.
 */
export function createIntake(given: {
  today: CalendarDate;
  reading: Reading;
  ehr?: Ehr;
  unsaved?: typeof realUnsaved;
}): Intake {
  const { today, reading, ehr = realEhr, unsaved = realUnsaved } = given;
  const { session } = reading;
  let state: IntakeState = { phase: 'opening' };
  const listeners = new Set<() => void>();
  let wave: Wave = startWave(reading.queries);
  let resources: readonly unknown[] = [];
  let seen: Glance | null = null;
  let answers: readonly Given[] = [];
  let before: Before | null = null;
  let bringing: Promise<void> | null = null;
  let recorded: Facts | null = null;
  let rest: Rest | 'loading' | 'missing' = 'loading';
  let assessment: Assessment | 'loading' | 'missing' = rest;
  let settled = false;
  let retries: readonly Retry[] = [];
  let saving: null | 'in-progress' | SaveOutcome = null;
  /** What the plan said that was sent; null while that is not known of what was there before. */
  let sent: string | null = null;
  let lookedBack = false;
  let refused = false;
  let standing = firstStanding(session);

  const show = (next: IntakeState) => {
    state = next;
    for (const listener of listeners) listener();
  };

  /** What the plan of the decision on the screen says; null where it has none. */
  const planNow = () => {
    if (typeof rest === 'string' || typeof assessment === 'string') return null;
    return assessment.carePlan === null ? null : rest.planKey(assessment.carePlan);
  };

  /** Never is anything called saved but what was: of what was there before, that is known by its fingerprint. */
  const isOutdated = () => {
    if (saving === null || typeof assessment === 'string') return false;
    return sent === null ? saving !== 'in-progress' && 'content' in saving : sent !== planNow();
  };

  const publish = () => {
    if (seen === null || recorded === null || refused) return;
    const pending = outstanding(wave).map(({ what }) => what);
    show({
      phase: 'open',
      session,
      standing,
      glance: seen,
      assessment,
      reading: pending,
      retries,
      settled,
      saving,
      outdated: isOutdated(),
      answers,
      before,
      resources,
      recorded,
    });
  };

  const elaborate = () => {
    assessment = seen === null || typeof rest === 'string' ? 'loading' : rest.inFull(seen);
    if (rest === 'missing') assessment = rest;
  };

  /** The recommendation on what has been read, under these answers. */
  const under = ({ answering }: Rest, chart: Facts, given: readonly Given[]): Glance => {
    const answered = answering(given, chart, { today, by: session.userName ?? undefined });
    return glance(resources, { today, gaps: gapsOf(wave), answered });
  };

  const reassess = () => {
    if (!patientKnown(wave)) return;
    resources = resourcesOf(wave);
    seen = glance(resources, { today, gaps: gapsOf(wave) });
    recorded = seen.facts;
    if (answers.length > 0 && typeof rest !== 'string') seen = under(rest, recorded, answers);
    retries = ended(retries, wave, seen.gaps);
    elaborate();
    // Once shown, a verdict is not taken back because a read is asked again: only the clinician does that.
    settled ||= outstanding(wave).length === 0 || isSettled(seen);
    publish();
    void recognise();
    void restore().then(resume);
  };

  /** Once, when answers can be laid over the chart. */
  const restore = (): Promise<void> => {
    if (typeof rest === 'string' || !settled) return Promise.resolve();
    bringing ??= unsaved.bringBack(session, today).then((back) => {
      if (back === null || refused) return;
      before = back;
      // What was answered meanwhile is later.
      answer(back.state === 'back' ? withAll(back.answers, answers) : answers);
    });
    return bringing;
  };

  const withAll = (first: readonly Given[], more: readonly Given[]) =>
    typeof rest === 'string' ? first : more.reduce<readonly Given[]>(rest.withGiven, first);

  /** The content of what was there before is known by its fingerprint alone. */
  const recognise = async () => {
    const key = planNow();
    if (saving === null || saving === 'in-progress' || !('content' in saving) || sent !== null) return;
    if (key === null || (await ehr.fingerprintOf(key)) !== saving.content) return;
    sent = key;
    publish();
  };

  /** What of ours is in the chart: asked once there is a plan that rests on everything that can be read. */
  const resume = async () => {
    const key = planNow();
    if (lookedBack || key === null || outstanding(wave).length > 0) return;
    lookedBack = true;
    const outcome = await ehr.lookBack(session, key);
    // What was pressed meanwhile has found out for itself.
    if (outcome === null || saving !== null) return;
    saving = outcome;
    await recognise();
    publish();
  };

  const schedule = batched(reassess, () => outstanding(wave).length === 0);

  const refuse = (error: EhrError) => {
    refused = true;
    answers = [];
    show({ phase: 'refused', error });
  };

  const onOutcome = (outcome: ReadOutcome) => {
    const wasKnown = patientKnown(wave);
    wave = arrived(wave, outcome);
    const error = patientRefusal(wave, outcome, wasKnown);
    if (error !== null) refuse(error);
    else if (!refused) schedule();
  };

  const saved = (outcome: SaveOutcome) => {
    saving = outcome;
    if (outcome.state === 'saved' || outcome.state === 'already-saved') unsaved.dropAll();
    publish();
  };

  const watch = () =>
    void ehr.watchStanding(session, (next) => {
      standing = next;
      publish();
    });

  const load = async () => {
    rest = await importAgain(() => import('./rest.ts')).catch(() => 'missing' as const);
    elaborate();
    publish();
  };

  const answer = (next: readonly Given[]) => {
    answers = next;
    reassess();
  };

  reading.listen(onOutcome);
  void reading.unfit.then((error) => error !== null && refuse(error));
  void unsaved.dropOthers(session).then((dropped) => {
    if (!dropped) return;
    before = { state: 'others' };
    publish();
  });

  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shown: () => {
      if (typeof rest !== 'string') return;
      if (rest === 'loading') watch();
      void load().then(restore).then(resume);
    },
    retry: (gapId) => {
      const gap = seen?.gaps.find(({ id }) => id === gapId);
      const again = gap === undefined ? [] : readsBehind(wave, gap);
      if (gap === undefined || again.length === 0) return;
      wave = asked(wave, again);
      retries = begun(retries, gap, again);
      // At once: the button says so, and a second press finds nothing left to ask.
      reassess();
      void ehr.readAll(session, again, onOutcome);
    },
    answer: (given) => {
      if (typeof rest !== 'string' && settled) answer(rest.withGiven(answers, given));
    },
    suppose: (supposed) =>
      typeof rest === 'string' || recorded === null
        ? null
        : under(rest, recorded, withAll(answers, supposed)),
    undo: (key) => answer(answers.filter((given) => given.key !== key)),
    signInAgain: async (chosen) =>
      !refused && saving !== 'in-progress' && unsaved.signInAgain(session, { answers, chosen }),
    settleBefore: (how) => {
      const back = how === 'drop' && before?.state === 'back' ? before.answers : [];
      before = null;
      answer(answers.filter((given) => !back.includes(given)));
    },
    save: (choices, press) => {
      if (typeof rest === 'string' || typeof assessment === 'string' || !settled || saving === 'in-progress')
        return;
      const { kind: written } = standing.saving;
      if (written === 'export') return;
      const plan = rest.toSave(assessment, choices, { session, written, press });
      if (plan === null) return saved({ state: 'not-saved', error: NO_PLAN });
      saving = 'in-progress';
      sent = planNow();
      publish();
      void ehr.savePaper(session, plan.paper, plan.options).then(saved);
    },
  };
}

const isPatient = (wave: Wave, id: string): boolean => wave.get(id)?.query.resourceType === 'Patient';

const patientKnown = (wave: Wave): boolean =>
  [...wave.values()].some(({ query, outcome }) => query.resourceType === 'Patient' && outcome !== null);

/** The one read without which nothing is shown. Asked again in vain it takes nothing away: `wasKnown`. */
function patientRefusal(
  wave: Wave,
  { id, problem, resources }: ReadOutcome,
  wasKnown: boolean,
): EhrError | null {
  if (!isPatient(wave, id) || (problem === null && resources.length > 0)) return null;
  const error = problem?.error ?? ehrError('malformed', 'Patient: nothing in the answer');
  if (error.kind === 'wrong-patient') return { ...error, sentence: WRONG_PATIENT };
  if (wasKnown) return null;
  return {
    ...error,
    sentence: `The patient’s own record could not be read, so nothing is shown. ${error.sentence}`,
  };
}

const WRONG_PATIENT =
  'The record system answered with another patient than the one whose chart was opened, so nothing is shown. Close this and open the app again from the patient’s chart.';

const NO_PLAN = ehrError(
  'unsupported',
  'no plan for this decision',
  'For this recommendation there is no plan to save. Nothing was written.',
);

/** Reads leave together and mostly come back together: one assessment once none has come for so long. */
const TOGETHER_MS = 30;
/** However steadily they come, nobody waits longer than this for what is there. */
const LONGEST_MS = 150;

/**
 * Runs `work` at once when `isLast`, else once nothing has arrived for a little while, for everything that has arrived
 * by then: never sooner than the last run took, so that reading never spends more time assessing than waiting.
 */
function batched(work: () => void, isLast: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let firstAt = 0;
  let took = 0;
  const run = () => {
    timer = null;
    const start = performance.now();
    work();
    took = performance.now() - start;
  };
  return () => {
    const now = performance.now();
    if (timer === null) firstAt = now;
    else clearTimeout(timer);
    if (isLast()) run();
    else timer = setTimeout(run, Math.max(took, Math.min(TOGETHER_MS, firstAt + LONGEST_MS - now)));
  };
}
