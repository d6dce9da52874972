import type { OperationOutcomeIssue, Provenance, ProvenanceAgent, Resource } from 'fhir/r4';
import { issue } from './answer.ts';

/** US Core, provenance-1: a Practitioner or a Device acts on behalf of somebody, and that is named. */
export function actsForSomebody(resource: Resource): OperationOutcomeIssue[] {
  if (!isProvenance(resource)) return [];
  return resource.agent.flatMap((agent, index) =>
    needsSomebody(agent, resource) && agent.onBehalfOf === undefined
      ? [
          issue(
            'invariant',
            'provenance-1: onBehalfOf is required when agent.who is a Practitioner or Device.',
            `Provenance.agent[${index}].onBehalfOf`,
          ),
        ]
      : [],
  );
}

const isProvenance = (resource: Resource): resource is Provenance => resource.resourceType === 'Provenance';

function needsSomebody({ who: { reference = '', type } }: ProvenanceAgent, provenance: Provenance): boolean {
  const within = provenance.contained?.find(({ id }) => reference === `#${id}`);
  const named =
    within?.resourceType ?? type ?? /([A-Za-z]+)\/[^/]+(\/_history\/[^/]+)?$/.exec(reference)?.[1];
  return named === 'Practitioner' || named === 'Device';
}
