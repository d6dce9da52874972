import { createHash } from 'node:crypto';
import type { CarePlan } from 'fhir/r4';
import { lookBack } from '../../../src/ehr/look-back.ts';
import { savePaper } from '../../../src/ehr/save.ts';
import { keepToken } from '../../../src/ehr/token.ts';
import type { Press, SaveOutcome, Session, Written } from '../../../src/ehr/types.ts';
import { plain } from '../../../launch/practice-ehr/profiles/plain.ts';
import { epicLike } from '../../../launch/practice-ehr/profiles/epic-like.ts';
import { oracleLike } from '../../../launch/practice-ehr/profiles/oracle-like.ts';
import type { Profile } from '../../../launch/practice-ehr/profiles/profile.ts';
import { type Chance, chance } from '../fuzzing/random.ts';
import { inTab, newPage, openBrowser, reload, type Tab } from './browser.ts';
import { Clock } from './clock.ts';
import { type Fault, faultFor } from './faults.ts';
import { isLive, paperOf } from './papers.ts';
import { BASE, CLINICIAN, PATIENT, type World, worldOf } from './world.ts';

/** The kinds of EHR that differ in how they hold a plan. */
const EHRS: { name: string; profile: Profile; written: Written; notes: Session['notes'] }[] = [
  { name: 'refuses a second copy itself', profile: plain, written: 'plan', notes: null },
  {
    name: 'refuses no second copy',
    profile: { ...plain, conditionalCreate: false },
    written: 'plan',
    notes: null,
  },
  { name: 'Epic-like, draft notes', profile: epicLike, written: 'draft-note', notes: 'draft' },
  { name: 'Oracle-like, final notes', profile: oracleLike, written: 'final-note', notes: 'final-only' },
];

/** What came of one schedule. */
export type Course = {
  seed: number;
  ehr: string;
  /** What the screen said last, after the faults had ended. */
  end: string;
  /** The clinician was told that sending once more may make a second copy, and did it. */
  tookTheRisk: boolean;
  /** At some time the screen said that it does not know. */
  saidNotKnown: boolean;
  copies: number;
  fault: string | null;
  log: string[];
};

/** How often a clinician presses at most before they look into the chart themselves. */
const PRESSES = 8;

type Actor = { tab: Tab; session: () => Session; says: string; last: SaveOutcome | null };

/** One schedule: two tabs, a clinician who presses on, an EHR and a network in which anything may fail. */
export async function runSchedule(seed: number): Promise<Course> {
  const luck = chance(seed);
  const ehr = EHRS[seed % EHRS.length];
  if (ehr === undefined) throw new Error('there is an EHR for every seed');
  const clock = new Clock();
  const log: string[] = [];
  let spoils = true;
  // A gateway on the way may stop what has a condition.
  const stopped = luck.below(20) === 0 ? ['if-none-exist'] : ehr.profile.stopped;
  const faultOf = (method: string, url: string): Fault => {
    const fault: Fault = spoils ? faultFor(luck, method) : { kind: 'none', takes: 20 };
    log.push(
      `${clock.now % 100_000_000} ${method} ${url.slice(BASE.length, BASE.length + 30)} ${JSON.stringify(fault)}`,
    );
    return fault;
  };
  const world = await worldOf({ clock, profile: { ...ehr.profile, stopped }, faultOf });
  const close = openBrowser(clock, world.fetch);
  const course: Course = {
    seed,
    ehr: ehr.name,
    end: '',
    tookTheRisk: false,
    saidNotKnown: false,
    copies: 0,
    fault: null,
    log,
  };
  try {
    const scene: Scene = { world, clock, luck, ehr, course, log };
    const actors = [actorOf(scene), ...(luck.below(3) === 0 ? [actorOf(scene)] : [])];
    await untilDone(clock, Promise.all(actors.map((actor) => muddleThrough(scene, actor))));
    // What is still on its way arrives; then everything works.
    await clock.run(() => false);
    spoils = false;
    world.renew();
    const last = actorOf(scene, actors[0]);
    await untilDone(clock, bringToAnEnd(scene, last));
    await clock.run(() => false);
    course.end = last.last?.state ?? 'nothing';
    course.fault = await judge(scene, last);
  } finally {
    close();
  }
  return course;
}

type Scene = {
  world: World;
  clock: Clock;
  luck: Chance;
  ehr: (typeof EHRS)[number];
  course: Course;
  log: string[];
};

async function untilDone(clock: Clock, work: Promise<unknown>): Promise<void> {
  let done = false;
  const ending = work.finally(() => {
    done = true;
  });
  await clock.run(() => done);
  if (!done) throw new Error('nothing is due, and it is not done');
  await ending;
}

function actorOf(scene: Scene, again?: Actor): Actor {
  const tab: Tab = again?.tab ?? { storage: new Map(), page: newPage() };
  if (again !== undefined) reload(tab);
  const session = sessionIn(scene);
  return {
    tab,
    session: () => session,
    says: again?.says ?? 'first',
    last: null,
  };
}

function sessionIn({ world, ehr }: Scene): Session {
  const session: Session = {
    serverUrl: BASE,
    issuerLabel: 'EHR',
    patientId: PATIENT,
    encounterId: null,
    fhirUser: CLINICIAN,
    userName: 'Dr Rossi',
    locale: null,
    needPatientBanner: true,
    smartStyleUrl: null,
    scopes: ['patient/*.crus'],
    planSystem: 'urn:uuid:6d0f3a52-6d2c-4c0e-9f0b-5b8a3c1e7d94',
    off: [],
    notes: ehr.notes,
    launchPage: null,
  };
  const launch = {
    key: 'k',
    serverUrl: BASE,
    tokenResponse: { access_token: 't', patient: PATIENT, scope: 'patient/*.crus', refresh_token: 'r' },
  };
  keepToken(session, launch, async (kept) => {
    world.renew();
    return kept;
  });
  return session;
}

/** Opens, presses, presses twice, reloads, changes an answer; somebody else signs or edits the draft meanwhile. */
async function muddleThrough(scene: Scene, actor: Actor): Promise<void> {
  const { luck, clock } = scene;
  await open(scene, actor);
  for (let step = 0; step < 2 + luck.below(4); step++) {
    await clock.wait(luck.below(3_000));
    const what = luck.below(12);
    if (what === 0) actor.says = luck.oneOf(['first', 'second']);
    if (what === 1) await somebodyElse(scene);
    if (what === 2) {
      // In the middle of it, and without waiting for anything.
      void press(scene, actor);
      await clock.wait(luck.below(40_000));
      reload(actor.tab);
      await open(scene, actor);
    } else if (what === 3) await Promise.all([press(scene, actor), press(scene, actor)]);
    else await press(scene, actor);
  }
}

async function open(scene: Scene, actor: Actor): Promise<void> {
  const session = sessionIn(scene);
  actor.session = () => session;
  const outcome = await inTab(actor.tab, () => lookBack(session, actor.says));
  if (outcome !== null) hear(scene, actor, outcome);
  else actor.last = null;
}

/** What a clinician presses after what they have read. */
function nextPress({ last }: Actor, { luck }: Scene, isPatient: boolean): Press {
  if (last?.state === 'other-draft' && last.draft.canUpdate) return { update: last.draft };
  if (last?.state === 'several') return 'check';
  if (last?.state !== 'not-known' || last.next === 'send') return 'save';
  if (last.next === 'check') return 'check';
  return isPatient && luck.below(4) > 0 ? 'check' : 'send-once-more';
}

async function press(scene: Scene, actor: Actor, isPatient = true): Promise<void> {
  const wish = nextPress(actor, scene, isPatient);
  if (wish === 'send-once-more') scene.course.tookTheRisk = true;
  const { written } = scene.ehr;
  const page = actor.tab.page;
  const session = actor.session();
  scene.log.push(`press ${typeof wish === 'string' ? wish : 'update'} ${actor.says}`);
  const outcome = await inTab(actor.tab, () =>
    savePaper(session, paperOf(written, actor.says), {
      written,
      contentKey: actor.says,
      press: wish,
      accepted: false,
    }),
  );
  if (!page.isGone) hear(scene, actor, outcome);
}

function hear({ course, log }: Scene, actor: Actor, outcome: SaveOutcome): void {
  actor.last = outcome;
  if (outcome.state === 'not-known') course.saidNotKnown = true;
  const more = 'error' in outcome ? outcome.error.detail : '';
  log.push(`heard ${outcome.state} ${'next' in outcome ? outcome.next : ''} ${more}`);
}

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

/** Another clinician makes the draft active, or writes into it. */
async function somebodyElse({ world, luck, clock, log }: Scene): Promise<void> {
  const live = (await clock.outside(world.papers)).find(
    (one): one is CarePlan => one.resourceType === 'CarePlan' && isLive(one),
  );
  if (live === undefined) return;
  const change = luck.below(2) === 0 ? { status: 'active' as const } : { description: 'edited by hand' };
  log.push(`somebody else: ${JSON.stringify(change)}`);
  await clock.outside(() => world.change({ ...live, ...change }));
}

/** Of an earlier plan that says something else the screen says so, and the clinician presses on. */
const isSaved = ({ last, says }: Actor): boolean =>
  (last?.state === 'saved' || last?.state === 'already-saved') && last.content === sha256(says);

async function bringToAnEnd(scene: Scene, actor: Actor): Promise<void> {
  await open(scene, actor);
  for (let time = 0; time < PRESSES && !isSaved(actor) && actor.last?.state !== 'several'; time++)
    await press(scene, actor, false);
}

/** Null where what the screen said last is what the chart holds. */
async function judge({ world, course, ehr, clock }: Scene, actor: Actor): Promise<string | null> {
  const all = await clock.outside(world.papers);
  const live = all.filter(isLive);
  const same = live.filter((one) => ehr.written !== 'final-note' || textOf(one) === actor.says);
  course.copies = same.length;
  const { last } = actor;
  if (last?.state === 'several') {
    if (!course.tookTheRisk) return 'two copies, and nobody was told of that risk';
    return same.length > 1 ? null : 'several are told of, and there are not';
  }
  if (!isSaved(actor)) return `in the end it is ${last?.state ?? 'not pressed'}, though everything works`;
  if (same.length !== 1) return `told as saved, and the chart holds ${same.length}`;
  const [only] = same;
  if (only === undefined || last === null || !('reference' in last)) return 'nothing to compare';
  if (`${only.resourceType}/${only.id}` !== last.reference)
    return `told of ${last.reference}, and it is ${only.id}`;
  return textOf(only) === actor.says ? null : `it says ${textOf(only)}, not ${actor.says}`;
}

function textOf(paper: Awaited<ReturnType<World['papers']>>[number]): string {
  if (paper.resourceType === 'CarePlan') return paper.title ?? '';
  const data = paper.content[0]?.attachment.data ?? '';
  return /<p>(.*)<\/p>/.exec(Buffer.from(data, 'base64').toString('utf8'))?.[1] ?? '';
}
