import type { Capabilities } from './capabilities.ts';
import type { Paper } from './identity.ts';
import { allows } from './scopes.ts';
import type { NoPlan, Rung, Session, Written } from './types.ts';

/** What an EHR says before it has said anything: whatever the token allows may be there. */
type Said = Pick<Capabilities, 'offers' | 'conditionalCreate'>;

/** What of a session saving rests on. */
type Holder = Pick<Session, 'scopes' | 'notes' | 'off' | 'fhirUser'>;

export const UNSAID: Said = { offers: () => null, conditionalCreate: () => true };

/** What saving can come to, from the token alone. */
export const firstRung = (session: Session): Rung => rungOf(session, UNSAID);

/**
 * What this EHR can hold of a plan, from what the token allows and what its CapabilityStatement says. An EHR that says
 * nothing is taken at the word of its token. Where our own earlier papers cannot be looked for and the EHR does not
 * itself refuse a second copy, nothing is written: it could not be said that there is only one.
 */
export function rungOf(session: Holder, said: Said): Rung {
  if (session.off.includes('saving')) return { kind: 'export', because: 'switched-off' };
  const because = whyNoPlan(session, said);
  if (because === null) return { kind: 'plan' };
  const { notes, fhirUser } = session;
  if (notes === null || whyNot(session, said, 'DocumentReference') !== null)
    return { kind: 'export', because };
  if (notes === 'draft') return { kind: 'draft-note', because };
  // A final note has exactly one author, who answers for it.
  return fhirUser?.startsWith('Practitioner/')
    ? { kind: 'final-note', because }
    : { kind: 'export', because };
}

/** Whether its clinician answers for it: a plan that they accepted, and any final note. */
export const isSigned = ({ accepted, written }: { accepted: boolean; written: Written }): boolean =>
  accepted || written === 'final-note';

/** Whether the EHR lets a draft be changed. */
export const mayUpdate = (session: Session, said: Said, type: Paper['resourceType']): boolean =>
  allows(session.scopes, type, 'u') && said.offers(type, 'update') !== false;

const whyNoPlan = (session: Holder, said: Said): NoPlan | null => whyNot(session, said, 'CarePlan');

function whyNot(session: Holder, said: Said, type: Paper['resourceType']): NoPlan | null {
  if (!allows(session.scopes, type, 'c')) return 'no-scope';
  if (said.offers(type, 'create') === false) return 'not-offered';
  const canLook = allows(session.scopes, type, 's') && said.offers(type, 'search-type') !== false;
  return canLook || said.conditionalCreate(type) ? null : 'cannot-look';
}
