import type { Provenance } from 'fhir/r4';
import type { Capabilities } from './capabilities.ts';
import { send } from './http.ts';
import { allows } from './scopes.ts';
import type { Session } from './types.ts';

/**
 * Tells where a plan is from, where the EHR takes that. The same facts stand in the plan, so nothing waits for it and
 * its failure fails nothing.
 */
export function tellWhence(session: Session, { offers }: Capabilities, provenance: Provenance): void {
  if (!allows(session.scopes, 'Provenance', 'c') || offers('Provenance', 'create') !== true) return;
  void send(session, {
    address: 'Provenance',
    method: 'POST',
    headers: { 'Content-Type': 'application/fhir+json' },
    body: JSON.stringify(provenance),
    later: true,
  });
}
