import type { Attachment, DocumentReference } from 'fhir/r4';
import { DOCUMENTS } from '../../terminology/documents.ts';
import { concept } from '../codes.ts';
import { planModel } from '../model.ts';
import { hasPlan } from '../has-plan.ts';
import type { PlanInput } from '../plan.ts';
import { asNote, type NoteKind } from './as-note.ts';
import { base64 } from './base64.ts';
import { noteHtml } from './html.ts';

/**
 * A note before it is saved. Saving adds which paper it is, when it is written, and whose: the author only where a
 * clinician is named, and for a final note exactly one.
 */
export type UnsavedNote = DocumentReference & {
  identifier?: never;
  date?: never;
  author?: never;
  content: [{ attachment: Attachment & { creation?: never } }];
};

/** The same plan as `buildCarePlan`, as a note (FHIR R4, US Core); null where there is no plan. */
export function buildNote(input: PlanInput, kind: NoteKind): UnsavedNote | null {
  if (!hasPlan(input.decision)) return null;
  const model = asNote(planModel(input), kind);
  const { patient, encounterId } = input;
  return {
    resourceType: 'DocumentReference',
    status: 'current',
    docStatus: kind.as === 'final' ? 'final' : 'preliminary',
    type: concept(DOCUMENTS.progressNote),
    category: [concept(DOCUMENTS.clinicalNote)],
    subject: { reference: `Patient/${patient.id}` },
    content: [
      {
        attachment: {
          contentType: 'text/html;charset=utf-8',
          data: base64(noteHtml(model)),
          title: model.title,
        },
      },
    ],
    ...(encounterId === undefined
      ? {}
      : { context: { encounter: [{ reference: `Encounter/${encounterId}` }] } }),
  };
}
