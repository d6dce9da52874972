import { queries } from '../../src/chart/queries.ts';
import { type Capabilities, readStatement } from '../../src/ehr/capabilities.ts';
import type { Issuer } from '../../src/ehr/config.ts';
import { rungOf, UNSAID } from '../../src/ehr/rung.ts';
import { allows, coverage, parseScopes } from '../../src/ehr/scopes.ts';
import type { Rung } from '../../src/ehr/types.ts';
import type { Told } from './ask.ts';
import { type Line, line } from './line.ts';
import { BECAUSE, RUNG, SAID, WHAT } from './words.ts';

/** Without these no patient is shown, or nothing can be concluded of any. */
const NEEDED = new Set(['Patient', 'Condition', 'Observation']);

/** As much of what an EHR says of itself as these lines rest on. */
type Said = Pick<Capabilities, 'offers' | 'conditionalCreate'>;

/** What the app reads, and what becomes of a plan: from the scopes, and from what the EHR says it offers. */
export function dataLines(issuer: Issuer, said: Said = UNSAID): Line[] {
  return [...readLines(issuer, said), ...createLines(issuer, said), savingLine(issuer, said)];
}

/** Of the CapabilityStatement itself. */
export function statementLines(statement: Told): Line[] {
  if (!statement.ok) return [line(WHAT.statement, 'without', SAID.failed(statement.why))];
  const version = readStatement(statement.body)?.fhirVersion ?? null;
  if (version === null) return [line(WHAT.version, 'without', SAID.notNamed)];
  return version.startsWith('4.')
    ? [line(WHAT.version, 'ready', version)]
    : [line(WHAT.version, 'missing', SAID.otherVersion(version))];
}

export const saidBy = (statement: Told): Said =>
  (statement.ok ? readStatement(statement.body) : null) ?? { ...UNSAID, conditionalCreate: () => false };

function readLines({ scopes }: Issuer, { offers }: Said): Line[] {
  const granted = parseScopes(scopes);
  const all = queries('1');
  return [...new Set(all.map(({ resourceType }) => resourceType))].map((type) => {
    const wanted = all.filter(({ resourceType }) => resourceType === type);
    const covered = wanted.map(({ path }) => coverage(granted, type, path));
    const lacking = NEEDED.has(type) ? 'missing' : 'without';
    if (covered.every((one) => one === 'none')) return line(WHAT.reads(type), lacking, SAID.notAskedFor);
    const offered = offers(type, type === 'Patient' ? 'read' : 'search-type');
    if (offered === false) return line(WHAT.reads(type), lacking, SAID.notOffered);
    if (covered.some((one) => one !== 'whole')) return line(WHAT.reads(type), 'without', SAID.partly);
    return line(WHAT.reads(type), 'ready', offered === null ? SAID.asked : SAID.offered);
  });
}

function createLines({ scopes }: Issuer, { offers }: Said): Line[] {
  const granted = parseScopes(scopes);
  return ['CarePlan', 'DocumentReference', 'Provenance'].map((type) => {
    if (!allows(granted, type, 'c')) return line(WHAT.creates(type), 'without', SAID.noCreateScope);
    const offered = offers(type, 'create');
    if (offered === false) return line(WHAT.creates(type), 'without', SAID.createNotOffered);
    return line(WHAT.creates(type), 'ready', offered === null ? SAID.asked : SAID.offered);
  });
}

/** As the app itself will decide it, for a clinician whom the EHR names as a practitioner. */
const rungFor = ({ scopes, notes, off = [] }: Issuer, said: Said): Rung =>
  rungOf({ scopes: parseScopes(scopes), notes: notes ?? null, off, fhirUser: 'Practitioner/1' }, said);

function savingLine(issuer: Issuer, said: Said): Line {
  const rung = rungFor(issuer, said);
  return rung.kind === 'plan'
    ? line(WHAT.saving, 'ready', RUNG.plan)
    : line(WHAT.saving, 'without', `${RUNG[rung.kind]}: ${BECAUSE[rung.because]}`);
}

/** Whether the EHR itself refuses a second copy of what is saved there; nothing where nothing is. */
export function onceLines(issuer: Issuer, said: Said, browserMay: boolean): Line[] {
  const { kind } = rungFor(issuer, said);
  if (kind === 'export') return [];
  const type = kind === 'plan' ? 'CarePlan' : 'DocumentReference';
  if (!said.conditionalCreate(type)) return [line(WHAT.once, 'without', SAID.notOnce)];
  return [browserMay ? line(WHAT.once, 'ready', SAID.once) : line(WHAT.once, 'without', SAID.onceStopped)];
}
