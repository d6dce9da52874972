import type { CarePlan, DocumentReference, Reference } from 'fhir/r4';
import { type Identity, identifiers, mark, type Paper } from './identity.ts';
import type { Session } from './types.ts';

/** What saving adds to a paper: who, when, in which encounter, and what makes a second copy impossible. */
type Added = {
  session: Session;
  identity: Identity;
  now: string;
  replaced: string | null;
  /** The clinician accepted it, or signs it: they are its author. What nobody signed names no human. */
  signed: boolean;
};

export const complete = (paper: Paper, added: Added): Paper =>
  paper.resourceType === 'CarePlan' ? completePlan(paper, added) : completeNote(paper, added);

const visit = ({ encounterId }: Session): Reference | null =>
  encounterId === null ? null : { reference: `Encounter/${encounterId}` };

function completePlan(plan: CarePlan, { session, identity, now, replaced, signed }: Added): CarePlan {
  const encounter = visit(session);
  return {
    ...plan,
    identifier: identifiers(identity),
    created: now,
    ...(encounter === null ? {} : { encounter }),
    ...(replaced === null ? {} : { replaces: [{ reference: replaced }] }),
    ...(signed && session.fhirUser !== null ? { author: { reference: session.fhirUser } } : {}),
  };
}

/** The title is marked as well: some EHRs drop identifiers without a word. */
function completeNote(note: DocumentReference, { session, identity, now, signed }: Added): DocumentReference {
  const encounter = visit(session);
  return {
    ...note,
    identifier: identifiers(identity),
    date: now,
    ...(signed && session.fhirUser !== null ? { author: [{ reference: session.fhirUser }] } : {}),
    content: note.content.map((one) => ({
      ...one,
      attachment: {
        ...one.attachment,
        title: `${one.attachment.title ?? ''} ${mark(identity.content)}`.trim(),
        creation: now,
      },
    })),
    context: {
      ...note.context,
      ...(encounter === null ? {} : { encounter: [encounter] }),
      period: { start: now, end: now },
    },
  };
}
