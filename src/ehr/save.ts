import type { Provenance } from 'fhir/r4';
import { type Capabilities, capabilitiesOf } from './capabilities.ts';
import { ehrError } from './errors.ts';
import type { Paper } from './identity.ts';
import { inTurn } from './in-turn.ts';
import { inOurTurn } from './our-turn.ts';
import { tellWhence } from './provenance.ts';
import { isSigned, mayUpdate, rungOf } from './rung.ts';
import { recall } from './save-memory.ts';
import { NO_AUTHOR, NO_SCOPE, OTHER_RUNG } from './save-sentences.ts';
import { allows } from './scopes.ts';
import type { EhrError, Press, SaveOutcome, Session, Written } from './types.ts';

export type SaveOptions = {
  /** What was said, before the press, that it would be written as. */
  written: Written;
  /** The plan's clinical content in one canonical text: "same or changed". */
  contentKey: string;
  press: Press;
  /** The clinician accepted this plan: they are named as its author. A final note is always signed. */
  accepted: boolean;
  /** What tells where a plan is from, for the version that is now in the chart. */
  provenance?: (target: string) => Provenance;
  timeoutMs?: number;
};

const underWay = new WeakMap<Session, Promise<SaveOutcome>>();

/**
 * Saves a plan or a note: however often it is called, and from however many tabs, the chart gets at most one live draft
 * for this patient, or the outcome says what is not known. A call while a save is under way joins that save. Never
 * rejects.
 */
export function savePaper(session: Session, paper: Paper, options: SaveOptions): Promise<SaveOutcome> {
  const running = underWay.get(session);
  if (running !== undefined) return running;
  const saving = save(session, paper, options).finally(() => underWay.delete(session));
  underWay.set(session, saving);
  return saving;
}

const TIMEOUT_MS = 30_000;

async function save(session: Session, paper: Paper, options: SaveOptions): Promise<SaveOutcome> {
  const capabilities = await capabilitiesOf(session);
  const obstacle = whyNot(session, paper, options, capabilities);
  if (obstacle !== null) return { state: 'not-saved', error: obstacle };
  const { written, contentKey, press, timeoutMs = TIMEOUT_MS, provenance } = options;
  const type = paper.resourceType;
  const outcome = await inTurn(session, async () =>
    inOurTurn({
      session,
      written,
      contentKey,
      signed: isSigned(options),
      canUpdate: mayUpdate(session, capabilities, type),
      paper,
      press,
      timeoutMs,
      conditional: capabilities.conditionalCreate(type) && press !== 'send-once-more',
      before: await recall(session),
    }),
  );
  if (outcome.state === 'saved' && provenance !== undefined)
    tellWhence(session, capabilities, provenance(versioned(outcome)));
  return outcome;
}

const versioned = ({ reference, version }: { reference: string; version: string | null }): string =>
  version === null ? reference : `${reference}/_history/${version}`;

function whyNot(
  session: Session,
  paper: Paper,
  options: SaveOptions,
  capabilities: Capabilities,
): EhrError | null {
  const { written } = options;
  const type = paper.resourceType;
  if (!allows(session.scopes, type, 'c')) return ehrError('scope', `${type}: no create scope`, NO_SCOPE);
  const rung = rungOf(session, capabilities);
  if (rung.kind !== written) return ehrError('unsupported', `${written} is not ${rung.kind}`, OTHER_RUNG);
  if (isSigned(options) && !session.fhirUser?.startsWith('Practitioner'))
    return ehrError('auth', 'fhirUser is not a practitioner', NO_AUTHOR);
  return null;
}
