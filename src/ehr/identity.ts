import type { CarePlan, DocumentReference, Identifier } from 'fhir/r4';
import { array, record, text } from './json.ts';
import type { Session, Written } from './types.ts';

/** What holds a plan in the chart. */
export type Paper = CarePlan | DocumentReference;

/** Which paper of a patient this is, and a fingerprint of what it says. */
export type Identity = { system: string; value: string; content: string };

/** More ended plans than this under one identifier are not a history but an error. */
export const GENERATIONS = 20;

/**
 * One identifier for each patient, site and generation, the same from every tab and after every reload: it is what a
 * conditional create looks for. A final note is a document of its own: the same only where it says the same.
 * `contentKey` is the plan's clinical content in one canonical text.
 */
export async function identityOf(
  session: Session,
  written: Written,
  contentKey: string,
  generation: number,
): Promise<Identity> {
  const content = await fingerprint(contentKey);
  const value =
    written === 'final-note'
      ? await fingerprint(`${session.serverUrl}|${session.patientId}|aml-note|${content}`)
      : await planValue(session, generation);
  return { system: session.planSystem, value, content };
}

/** The identifier's value alone: known before there is any content. */
export const planValue = ({ serverUrl, patientId }: Session, generation: number): Promise<string> =>
  fingerprint(`${serverUrl}|${patientId}|aml-plan|${generation}`);

const contentSystem = (system: string) => `${system}#content`;

export const identifiers = ({ system, value, content }: Identity): Identifier[] => [
  { use: 'official', system, value },
  { use: 'secondary', system: contentSystem(system), value: content },
];

/** The values of identifiers of ours in a resource, whatever else it carries; `content`: null where there is none. */
export function ourIdentifiers(resource: unknown, planSystem: string) {
  const all = array(record(resource).identifier);
  const valuesIn = (system: string) =>
    all.flatMap((one) => (record(one).system === system ? [text(record(one).value) ?? ''] : []));
  return { values: valuesIn(planSystem), content: valuesIn(contentSystem(planSystem))[0] ?? null };
}

/** What a title ends with, by which a note is recognised where the EHR drops identifiers. */
export const mark = (content: string): string => `[${content.slice(0, 12)}]`;

/** SHA-256 as 64 hexadecimal digits. */
export async function fingerprint(words: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
