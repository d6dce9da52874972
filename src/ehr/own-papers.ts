import { array, record, text } from './json.ts';
import { GENERATIONS, type Identity, mark, ourIdentifiers, type Paper, planValue } from './identity.ts';
import { readAll } from './read.ts';
import type { EhrError, ReadOutcome, Session } from './types.ts';

/** A paper of ours as the chart has it. */
export type OwnPaper = {
  reference: string;
  version: string | null;
  /** From 1 on: the next begins when nobody but the chart has a say in the one before. */
  generation: number;
  isDraft: boolean;
  /** Taken back by somebody: nothing stands in its place. */
  isError: boolean;
  content: string | null;
  resource: Paper;
};

export type Looked = { state: 'looked'; own: OwnPaper[] } | { state: 'cannot-look'; error: EhrError };

/**
 * Searches by what every EHR knows, and tells ours from others' itself: few know the search by identifier, and a filter
 * that is not known may be ignored.
 */
const SEARCHES: Record<Paper['resourceType'], string> = {
  CarePlan: 'category=http://hl7.org/fhir/us/core/CodeSystem/careplan-category|assess-plan',
  DocumentReference: 'type=http://loinc.org|11506-3',
};

/** What of ours is in the chart, ended or not. Never rejects. */
export async function lookForOurs(session: Session, type: Paper['resourceType']): Promise<Looked> {
  const { problem, resources } = await readOnce(session, type);
  if (problem !== null) return { state: 'cannot-look', error: problem.error };
  const all = await Promise.all(resources.map((one) => recogniseOurs(one, session, type)));
  return { state: 'looked', own: all.filter((one) => one !== null) };
}

function readOnce(session: Session, type: Paper['resourceType']): Promise<ReadOutcome> {
  const path = `${type}?patient=${session.patientId}&${SEARCHES[type]}`;
  return new Promise((resolve) => {
    void readAll(session, [{ id: 'ours', resourceType: type, path }], resolve);
  });
}

const known = new WeakMap<Session, Promise<string[]>>();

function valuesOf(session: Session): Promise<string[]> {
  const values =
    known.get(session) ??
    Promise.all(Array.from({ length: GENERATIONS }, (_, index) => planValue(session, index + 1)));
  known.set(session, values);
  return values;
}

/** Ours by its identifier; a note of which the EHR kept none, by the mark its title ends with. Null: not ours. */
export async function recogniseOurs(
  resource: unknown,
  session: Session,
  type: Paper['resourceType'],
): Promise<OwnPaper | null> {
  const { resourceType, id, meta } = record(resource);
  if (resourceType !== type || text(id) === null) return null;
  const { values, content } = ourIdentifiers(resource, session.planSystem);
  const marked = type === 'DocumentReference' ? markOf(resource) : null;
  if (values.length === 0 && content === null && marked === null) return null;
  const generation = (await valuesOf(session)).findIndex((value) => values.includes(value)) + 1;
  if (generation === 0 && type === 'CarePlan') return null;
  return {
    reference: `${type}/${text(id)}`,
    version: text(record(meta).versionId),
    generation,
    ...standingOf(resource, type),
    content: content ?? marked,
    // Its type and id have been looked at; everything else in it is read with care.
    resource: resource as Paper,
  };
}

/** The mark without its brackets, of a title that ends with one. */
function markOf(note: unknown): string | null {
  const titles = array(record(note).content).map((one) => text(record(record(one).attachment).title) ?? '');
  return /\[([0-9a-f]{12})\]$/.exec(titles[0] ?? '')?.[1] ?? null;
}

function standingOf(resource: unknown, type: Paper['resourceType']): { isDraft: boolean; isError: boolean } {
  const { status, docStatus } = record(resource);
  if (type === 'CarePlan') return { isDraft: status === 'draft', isError: status === 'entered-in-error' };
  return {
    isDraft: status === 'current' && docStatus === 'preliminary',
    isError: status === 'entered-in-error' || docStatus === 'entered-in-error',
  };
}

/** Whether a paper says what this identity says: by the whole fingerprint, or by as much of it as a title holds. */
export const saysTheSame = ({ content }: Pick<OwnPaper, 'content'>, identity: Pick<Identity, 'content'>) =>
  content !== null && (content === identity.content || mark(identity.content) === `[${content}]`);
