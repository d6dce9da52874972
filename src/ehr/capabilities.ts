import { ehrError } from './errors.ts';
import { array, record, text } from './json.ts';
import { sendPrivately } from './private-request.ts';
import type { EhrError, Session } from './types.ts';
import { insideBase } from './url.ts';

/** What an EHR says of itself in its CapabilityStatement; null where it does not say. */
export type Capabilities = {
  fhirVersion: string | null;
  offers: (resourceType: string, interaction: 'read' | 'search-type' | 'create' | 'update') => boolean | null;
  /** Whether it says that it heeds `If-None-Exist`. One that says nothing does not. */
  conditionalCreate: (resourceType: string) => boolean;
};

/** Of an EHR that does not say. */
const NOTHING_SAID: Capabilities = {
  fhirVersion: null,
  offers: () => null,
  conditionalCreate: () => false,
};

/** A read that was refused waits this long for what the EHR says of itself. */
const TIMEOUT_MS = 10_000;

const asked = new WeakMap<Session, Promise<Capabilities>>();

/**
 * Asks once a session. Meant to be under way beside the reads: no read waits for it, only the words for one that was
 * refused. An answer that cannot be used is an EHR that says nothing, and is asked again the next time. Never rejects.
 */
export function capabilitiesOf(session: Session): Promise<Capabilities> {
  const known = asked.get(session) ?? ask(session);
  asked.set(session, known);
  return known;
}

async function ask(session: Session): Promise<Capabilities> {
  const url = insideBase(session.serverUrl, 'metadata');
  // Public by specification: sent without the token, it needs no preflight either.
  const answer =
    url &&
    (await sendPrivately(url, {
      headers: { Accept: 'application/fhir+json' },
      timeoutMs: TIMEOUT_MS,
      later: true,
    }));
  const statement = answer?.ok && answer.value.accepted && answer.value.body.ok && answer.value.body.value;
  const capabilities = readStatement(statement);
  if (capabilities === null) asked.delete(session);
  return capabilities ?? NOTHING_SAID;
}

/** `Conformance` is what DSTU2 calls it. */
const STATEMENTS = new Set(['CapabilityStatement', 'Conformance']);

/** What a CapabilityStatement says; null for what is none. */
export function readStatement(statement: unknown): Capabilities | null {
  const { resourceType, fhirVersion, rest } = record(statement);
  if (!STATEMENTS.has(text(resourceType) ?? '')) return null;
  const server = array(rest).find((one) => (record(one).mode ?? 'server') === 'server');
  const resources = array(record(server).resource);
  const types = new Map(resources.map((one) => [record(one).type, codesOf(one)]));
  return {
    fhirVersion: text(fhirVersion),
    offers: (resourceType, interaction) => {
      if (types.size === 0) return null;
      const interactions = types.get(resourceType);
      if (interactions === undefined) return false;
      return interactions.length === 0 ? null : interactions.includes(interaction);
    },
    conditionalCreate: (resourceType) =>
      resources.some((one) => record(one).type === resourceType && record(one).conditionalCreate === true),
  };
}

const codesOf = (resource: unknown): unknown[] =>
  array(record(resource).interaction).map((one) => record(one).code);

/** Why this EHR's data cannot be read at all, in the words for the clinician; null when nothing speaks against it. */
export async function versionRefusal(session: Session): Promise<EhrError | null> {
  const { fhirVersion } = await capabilitiesOf(session);
  // R4 is 4.0.1; R4B (4.3.0) holds the same resources.
  if (fhirVersion === null || fhirVersion.startsWith('4.')) return null;
  const version = /^\d+(\.\d+)*/.exec(fhirVersion)?.[0] ?? 'other';
  return ehrError('unsupported', `FHIR version ${version}`, OTHER_VERSION);
}

const OTHER_VERSION =
  'The record system offers its data in another version of FHIR than R4, the one this app can read, so nothing is shown. Please tell the people who run it.';
