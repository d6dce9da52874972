import { capabilitiesOf } from './capabilities.ts';
import { ehrError } from './errors.ts';
import { follow, type Found, LIMITS, type ReadLimits, roomOfWave } from './follow.ts';
import { insteadOf } from './instead.ts';
import { record } from './json.ts';
import { coverage } from './scopes.ts';
import { withTexts } from './texts.ts';
import type { ReadOutcome, ReadProblem, ReadRequest, Session } from './types.ts';

export type { ReadLimits } from './follow.ts';

/** The reads that leave together. A search that several of them need is sent once. */
type Wave = { session: Session; find: (request: ReadRequest, path: string) => Promise<Found> };

/**
 * Reads everything in one wave: all requests leave together, and each tells its outcome as soon as it has one, whatever
 * happens to the others. What the EHR says it can do is asked beside them. Resolves when the last one is told. Never
 * rejects.
 */
export async function readAll(
  session: Session,
  requests: readonly ReadRequest[],
  onOutcome: (outcome: ReadOutcome) => void,
  limits: ReadLimits = LIMITS,
): Promise<void> {
  const sent = new Map<string, Promise<Found>>();
  const room = roomOfWave();
  const find: Wave['find'] = (request, path) => {
    const found = sent.get(path) ?? follow(session, { ...request, path }, limits, room);
    sent.set(path, found);
    return found;
  };
  const reads = requests.map(async (request) => {
    const { resources, problem } = await readOne({ session, find }, request);
    onOutcome({ id: request.id, resources, problem });
  });
  void capabilitiesOf(session);
  await Promise.all(reads);
}

async function readOne(wave: Wave, request: ReadRequest): Promise<Omit<Found, 'refused'>> {
  const { session } = wave;
  const granted = coverage(session.scopes, request.resourceType, request.path);
  if (granted === 'none') {
    const error = ehrError('scope', `${request.resourceType}: no scope granted`);
    return { resources: [], problem: await explained(session, request, { why: 'refused', error }) };
  }
  const found = await findOrInstead(wave, request);
  const { resources, problem, refused } = await withTexts(session, request, found);
  if (problem !== null && refused) return { resources, problem: await explained(session, request, problem) };
  const isPart = problem === null && granted === 'part';
  return { resources, problem: isPart ? grantedInPart(request) : problem };
}

async function findOrInstead({ find }: Wave, request: ReadRequest): Promise<Found> {
  const found = await find(request, request.path);
  if (isEmpty(request, found) && request.ifEmpty !== undefined) {
    const wider = await find(request, request.ifEmpty);
    return wider.refused ? found : wider;
  }
  if (!found.refused || request.instead === undefined) return found;
  return insteadOf(request, await Promise.all(request.instead.map((path) => find(request, path))));
}

/** Read whole, and nothing of that type there. */
const isEmpty = ({ resourceType }: ReadRequest, { resources, problem }: Found): boolean =>
  problem === null && !resources.some((one) => record(one).resourceType === resourceType);

/** A refusal of something that the EHR does not offer in the first place is told as that. */
async function explained(session: Session, request: ReadRequest, problem: ReadProblem): Promise<ReadProblem> {
  const { resourceType, path, optional } = request;
  if (optional === true && problem.error.kind === 'unsupported') return { ...problem, why: 'not-offered' };
  const { offers } = await capabilitiesOf(session);
  const offered = offers(resourceType, path.includes('?') ? 'search-type' : 'read');
  return offered === false ? { ...problem, why: 'not-offered' } : problem;
}

const grantedInPart = ({ resourceType }: ReadRequest): ReadProblem => ({
  why: 'truncated',
  error: ehrError('scope', `${resourceType}: scope granted for a part only`),
});
