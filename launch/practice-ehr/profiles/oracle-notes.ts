import type { DocumentReference } from 'fhir/r4';
import { type Answer, refuse } from '../fhir/answer.ts';

/** What Oracle Health asks of a note that somebody creates, as its documentation of DocumentReference says. */
export function refusesNote(note: DocumentReference, userId: string): Answer | null {
  const { docStatus, author = [], content, context } = note;
  const [wrote] = author;
  const { contentType = '' } = content[0]?.attachment ?? {};
  if (docStatus !== 'final') return wrong('A note is final or none.', 'docStatus');
  if (author.length !== 1 || wrote?.reference?.endsWith(`Practitioner/${userId}`) !== true)
    return wrong('A note has one author: who is signed in.', 'author');
  if (content.length !== 1) return wrong('A note has one content.', 'content');
  if (!/;\s*charset=\S+/i.test(contentType))
    return wrong('The content type of a note names its charset.', 'content[0].attachment.contentType');
  if (context?.period?.end === undefined) return wrong('A note says when it ended.', 'context.period.end');
  return (context.encounter ?? []).length > 1
    ? wrong('A note is about one encounter at most.', 'context.encounter')
    : null;
}

const wrong = (text: string, element: string): Answer =>
  refuse(422, 'business-rule', text, `DocumentReference.${element}`);

/** Identifiers are not among what is supported, and so are lost. */
export function withoutIdentifier(note: DocumentReference): DocumentReference {
  const { identifier, ...rest } = note;
  return identifier === undefined ? note : rest;
}
