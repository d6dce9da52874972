import type { CarePlan, Provenance, ProvenanceAgent, ProvenanceEntity } from 'fhir/r4';
import type { Decision } from '../core/decision.ts';
import { DOCUMENTS } from '../terminology/documents.ts';
import { concept } from './codes.ts';
import { tidy } from './text.ts';

/** A plan that is now in the chart. */
export type InTheChart = {
  /** Its version there: `CarePlan/1/_history/2`. */
  target: string;
  activity: 'create' | 'update';
  /** An instant, as FHIR writes it. */
  recorded: string;
  /** The clinician who accepted it. A proposal that nobody signed has none. */
  author: { reference: string; name: string | null } | null;
  /** On whose behalf; null where the EHR does not say. */
  organization: { reference?: string; name: string } | null;
};

const UNNAMED = 'Organization not named by the record system';

function agents({ author, organization }: InTheChart, contentVersion: string): ProvenanceAgent[] {
  // US Core (provenance-1): who acts for nobody may not be named.
  const onBehalfOf = {
    ...(organization?.reference === undefined ? {} : { reference: organization.reference }),
    display: tidy(organization?.name ?? UNNAMED),
  };
  const assembler = {
    type: concept(DOCUMENTS.assembler),
    who: { display: `Renal AML decision support, content version ${contentVersion}` },
    onBehalfOf,
  };
  if (author === null) return [assembler];
  const { reference, name } = author;
  const who = { reference, ...(name === null ? {} : { display: tidy(name) }) };
  return [{ type: concept(DOCUMENTS.author), who, onBehalfOf }, assembler];
}

/** Where a plan is from: who, with what, and from which entries of the chart, in the versions that were read. */
export function buildProvenance(
  plan: CarePlan,
  { contentVersion }: Pick<Decision, 'contentVersion'>,
  there: InTheChart,
): Provenance {
  const read = [...(plan.addresses ?? []), ...(plan.supportingInfo ?? [])];
  const entity = read.map((what): ProvenanceEntity => ({ role: 'source', what }));
  return {
    resourceType: 'Provenance',
    target: [{ reference: there.target }],
    recorded: there.recorded,
    activity: concept(DOCUMENTS[there.activity]),
    agent: agents(there, contentVersion),
    ...(entity.length === 0 ? {} : { entity }),
  };
}
