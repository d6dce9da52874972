import type { EhrError, EhrErrorKind } from './types.ts';

/** What each kind of failure is, in words for a clinician, where nothing more particular is known. */
const SENTENCES: Record<EhrErrorKind, string> = {
  config:
    'This app is not set up correctly here, so it cannot open a chart. Please tell the people who run it.',
  launch: 'This app opens from a patient’s chart. Go to the chart and open it from there.',
  auth: 'The sign-in to the record system has ended. Open the app again from the patient’s chart.',
  scope: 'The record system does not allow this app to see or write this.',
  unsupported: 'The record system did not accept the request.',
  'not-found': 'The record system says that this does not exist.',
  'rate-limit': 'The record system is busy and asked the app to wait. Try again in a minute.',
  server: 'The record system reported an error of its own. Try again in a minute.',
  network: 'The record system could not be reached. Check the connection and try again.',
  aborted: 'The record system did not answer in time. Try again.',
  malformed: 'The record system sent something that cannot be read.',
  conflict: 'The record system holds something that conflicts with this. Nothing was written.',
  'wrong-patient': 'The record system sent data of another patient. It was not used.',
  'unknown-outcome':
    'The record system did not confirm the save. The draft may or may not be in the chart: look there before saving again.',
};

/** `detail` is for support: a status code or a resource type, never patient data. */
export function ehrError(kind: EhrErrorKind, detail: string, sentence = SENTENCES[kind]): EhrError {
  return { kind, sentence, detail };
}

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const fail = (error: EhrError): { ok: false; error: EhrError } => ({ ok: false, error });
