import type { CarePlan } from 'fhir/r4';
import { ehrError } from './errors.ts';
import { type HttpResult, send } from './http.ts';
import { array, record, text } from './json.ts';
import { complete, type FoundPlan, type PlanIdentity, planIdentity, recognise } from './plan-identity.ts';
import { recall, remember } from './save-memory.ts';
import { allows } from './scopes.ts';
import type { EhrError, SaveOutcome, Session } from './types.ts';

/** What is being saved: the plan as built, and its clinical content in one canonical text ("same or changed"). */
export type SaveOptions = { contentKey: string; timeoutMs?: number };

const underWay = new WeakMap<Session, Promise<SaveOutcome>>();

/**
 * Saves the draft with a conditional create: however often it is called, the chart gets at most one live draft for this
 * patient. A call while a save is under way joins that save. Never rejects.
 */
export function saveCarePlan(session: Session, plan: CarePlan, options: SaveOptions): Promise<SaveOutcome> {
  const running = underWay.get(session);
  if (running !== undefined) return running;
  const saving = save(session, plan, options).finally(() => underWay.delete(session));
  underWay.set(session, saving);
  return saving;
}

/**
 * What this tab's earlier save came to, for the screen after a reload; null when there was none. A save that the reload
 * interrupted, or whose outcome is not known, is looked up in the EHR, never sent again.
 */
export async function resumeSave(session: Session): Promise<SaveOutcome | null> {
  const remembered = await recall(session);
  if (remembered === null) return null;
  const { identity, outcome: last } = remembered;
  if (last !== 'in-progress' && last.state !== 'not-known') return last;
  const found = await find(session, identity);
  const outcome = asOutcome(found, 'saved') ?? notKnown(found);
  await remember(session, { identity, outcome });
  return outcome;
}

/** Whether the last save of this tab was of a plan that says just this. */
export async function savedThis(session: Session, contentKey: string): Promise<boolean> {
  const remembered = await recall(session);
  if (remembered === null) return false;
  return remembered.identity.content === (await planIdentity(session, contentKey, 1)).content;
}

/** More finished plans than this under one identifier are not a history but an error. */
const MAX_GENERATIONS = 20;

async function save(session: Session, plan: CarePlan, options: SaveOptions): Promise<SaveOutcome> {
  const obstacle = whyNot(session, plan);
  if (obstacle !== null) return { state: 'not-saved', error: obstacle };
  const created = new Date().toISOString();
  let replaced: string | null = null;
  for (let generation = 1; generation <= MAX_GENERATIONS; generation++) {
    const identity = await planIdentity(session, options.contentKey, generation);
    await remember(session, { identity, outcome: 'in-progress' });
    const sent = complete(plan, session, identity, created, replaced);
    const step = await attempt(session, sent, identity, options.timeoutMs);
    if ('finished' in step) {
      replaced = step.finished;
      continue;
    }
    await remember(session, { identity, outcome: step });
    return step;
  }
  return { state: 'not-saved', error: ehrError('conflict', 'too many earlier plans') };
}

function whyNot(session: Session, plan: CarePlan): EhrError | null {
  if (!allows(session.scopes, 'CarePlan', 'c'))
    return ehrError('scope', 'CarePlan: no create scope', NO_SCOPE);
  if (plan.intent === 'plan' && !session.fhirUser?.startsWith('Practitioner')) {
    return ehrError('auth', 'fhirUser is not a practitioner', NO_AUTHOR);
  }
  return null;
}

/** The end of a save, or: the plan under this identifier is no longer a draft, so the next generation is due. */
type Step = SaveOutcome | { finished: string };

async function attempt(
  session: Session,
  plan: CarePlan,
  identity: PlanIdentity,
  timeoutMs = 30_000,
): Promise<Step> {
  const answer = await send(session, {
    address: 'CarePlan',
    method: 'POST',
    headers: {
      'Content-Type': 'application/fhir+json',
      'If-None-Exist': `identifier=${encodeURIComponent(`${identity.system}|${identity.value}`)}`,
      Prefer: 'return=representation',
    },
    body: JSON.stringify(plan),
    timeoutMs,
  });
  if (answer.ok && answer.value.status === 201) {
    const saved = createdPlan(answer.value);
    if (saved !== null) return { state: 'saved', ...saved };
  }
  if (!answer.ok && isRefusal(answer.status)) return { state: 'not-saved', error: answer.error };
  const shown = answer.ok ? recognise(answer.value.body, identity) : null;
  const found: Found = shown === null ? await find(session, identity) : { state: 'found', plan: shown };
  // A 200 says that it was there before; anything else leaves open whether this attempt made it.
  const state = answer.ok && answer.value.status === 200 ? 'already-saved' : 'saved';
  if (found.state === 'found' && !found.plan.isDraft) return { finished: found.plan.reference };
  return asOutcome(found, state) ?? notKnown(found);
}

/** A 4xx is the server's decision not to write. After a 5xx, or no answer at all, only the chart can tell. */
const isRefusal = (status: number | null): boolean => status !== null && status >= 400 && status < 500;

function createdPlan(answer: { body: unknown; location: string | null }) {
  const { resourceType, id, meta } = record(answer.body);
  const [, located, version] =
    /CarePlan\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/([^/]+))?$/.exec(answer.location ?? '') ?? [];
  const known = resourceType === 'CarePlan' ? (text(id) ?? located) : located;
  if (known === undefined) return null;
  return { reference: `CarePlan/${known}`, version: text(record(meta).versionId) ?? version ?? null };
}

type Found = { state: 'found'; plan: FoundPlan } | { state: 'several' | 'none' | 'cannot-look' };

async function find(session: Session, identity: PlanIdentity): Promise<Found> {
  const { system, value } = identity;
  const answer: HttpResult = await send(session, {
    address: `CarePlan?patient=${session.patientId}&identifier=${encodeURIComponent(`${system}|${value}`)}`,
  });
  if (!answer.ok || record(answer.value.body).resourceType !== 'Bundle') return { state: 'cannot-look' };
  const plans = array(record(answer.value.body).entry).flatMap((entry) => {
    const plan = recognise(record(entry).resource, identity);
    return plan === null ? [] : [plan];
  });
  const [plan] = plans;
  if (plan === undefined) return { state: 'none' };
  return plans.length > 1 ? { state: 'several' } : { state: 'found', plan };
}

function asOutcome(found: Found, same: 'saved' | 'already-saved'): SaveOutcome | null {
  if (found.state === 'several')
    return { state: 'not-saved', error: ehrError('conflict', 'several plans', SEVERAL) };
  if (found.state !== 'found') return null;
  const { reference, version, sameContent } = found.plan;
  return sameContent
    ? { state: same, reference, version }
    : { state: 'other-draft', reference, sentence: OTHER_DRAFT };
}

function notKnown(found: Found): SaveOutcome {
  const sentence = found.state === 'none' ? NOT_SEEN : NOT_KNOWN;
  return {
    state: 'not-known',
    error: ehrError('unknown-outcome', `search after save: ${found.state}`, sentence),
  };
}

const NO_SCOPE =
  'The record system does not allow this app to save plans for this patient. Nothing was written.';
const NO_AUTHOR =
  'The record system did not say which clinician is signed in, so an accepted plan would have no author. Nothing was written.';
const SEVERAL =
  'The chart already holds more than one plan of this app for this patient. Nothing was written: please look in the chart.';
const OTHER_DRAFT =
  'The chart already holds a draft of this app for this patient, with other content. Nothing was written.';
const NOT_SEEN =
  'The record system did not confirm the save, and the draft is not in the chart so far. Saving again is safe: it cannot make a second copy.';
const NOT_KNOWN =
  'The record system did not confirm the save, and the chart could not be searched: the draft may or may not be there. Saving again is safe: it cannot make a second copy.';
