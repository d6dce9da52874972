import type { CarePlan, Identifier } from 'fhir/r4';
import { array, record, text } from './json.ts';
import type { Session } from './types.ts';

/** Which live plan of a patient this is, and a fingerprint of what it says. */
export type PlanIdentity = { system: string; value: string; content: string };

/**
 * One identifier for each patient, site and generation, the same from every tab and after every reload: it is what a
 * conditional create looks for. `contentKey` is the plan's clinical content in one canonical text.
 */
export async function planIdentity(
  session: Session,
  contentKey: string,
  generation: number,
): Promise<PlanIdentity> {
  return {
    system: session.planSystem,
    value: await planValue(session, generation),
    content: await sha256(contentKey),
  };
}

/** The first identifier's value alone: known before there is any content. */
export function planValue({ serverUrl, patientId }: Session, generation: number): Promise<string> {
  return sha256(`${serverUrl}|${patientId}|aml-plan|${generation}`);
}

const contentSystem = (system: string) => `${system}#content`;

export function identifiers({ system, value, content }: PlanIdentity): Identifier[] {
  return [
    { use: 'official', system, value },
    { use: 'secondary', system: contentSystem(system), value: content },
  ];
}

/** A CarePlan of the EHR that carries our identifier. */
export type FoundPlan = { reference: string; version: string | null; isDraft: boolean; sameContent: boolean };

/** Recognises our plan in anything the EHR sent; null when it is not ours. */
export function recognise(resource: unknown, { system, value, content }: PlanIdentity): FoundPlan | null {
  const { resourceType, id, meta, status, identifier } = record(resource);
  const has = (wantedSystem: string, wanted: string) =>
    array(identifier).some((one) => record(one).system === wantedSystem && record(one).value === wanted);
  if (resourceType !== 'CarePlan' || text(id) === null || !has(system, value)) return null;
  return {
    reference: `CarePlan/${text(id)}`,
    version: text(record(meta).versionId),
    isDraft: status === 'draft',
    sameContent: has(contentSystem(system), content),
  };
}

/** The plan as it is sent: who, when, in which encounter, and the identifiers that make a second copy impossible. */
export function complete(
  plan: CarePlan,
  session: Session,
  identity: PlanIdentity,
  created: string,
  replaced: string | null,
): CarePlan {
  return {
    ...plan,
    identifier: identifiers(identity),
    created,
    ...(session.encounterId === null ? {} : { encounter: { reference: `Encounter/${session.encounterId}` } }),
    ...(replaced === null ? {} : { replaces: [{ reference: replaced }] }),
    // A proposal nobody signed names no human author.
    ...(plan.intent === 'plan' && session.fhirUser !== null
      ? { author: { reference: session.fhirUser } }
      : {}),
  };
}

async function sha256(words: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
