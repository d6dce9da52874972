import { child, type Json, text } from './json.ts';

/** The id of the patient that a resource says it is about; null when it names none. */
export function patientNamed(resource: Json): string | null {
  const subject = text(child(resource, 'subject') ?? child(resource, 'patient'), 'reference');
  return /(?:^|\/)Patient\/([^/]+)(?:\/_history\/.*)?$/.exec(subject ?? '')?.[1] ?? null;
}
