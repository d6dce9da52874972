import type { Patient } from '../core/facts.ts';
import { child, type Json, list, text } from './json.ts';
import { parseWhen } from './when.ts';

/** Whether the patient lives and the record is the one in use: what has to be said before anything else. */
export function readStanding(patient: Json): Pick<Patient, 'deceased' | 'record' | 'notice'> {
  const death = text(patient, 'deceasedDateTime');
  const deceased = patient['deceasedBoolean'] === true || death !== null;
  const replacing = list(patient, 'link').find((link) => text(link, 'type') === 'replaced-by');
  const record = replacing !== undefined ? 'replaced' : patient['active'] === false ? 'inactive' : 'current';
  const sentences = [
    ...(deceased ? [died(death)] : []),
    ...(replacing === undefined ? [] : [merged(text(child(replacing, 'other'), 'reference'))]),
    ...(record === 'inactive' ? [INACTIVE] : []),
  ];
  return { deceased, record, notice: sentences.length === 0 ? null : sentences.join(' ') };
}

function died(written: string | null): string {
  const when = parseWhen(written)?.asWritten;
  const day = when === undefined ? '' : ` (${when})`;
  return `The chart records that this patient has died${day}: nothing that follows is due.`;
}

/** Merging moves entries, so the old record may lack what the new one holds. */
function merged(reference: string | null): string {
  const other = /Patient\/[A-Za-z0-9\-.]{1,64}$/.exec(reference ?? '')?.[0];
  const into = other === undefined ? 'another' : `another (${other})`;
  return `This record was merged into ${into} and may be incomplete: open that one instead.`;
}

const INACTIVE = 'The chart marks this patient record as no longer in use: check that it is the right one.';
