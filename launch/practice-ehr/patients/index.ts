import type { PracticePatient } from '../types.ts';
import { acuteBleed } from './acute-bleed.ts';
import { boundary4cm } from './boundary-4cm.ts';
import { type PatientCase, practicePatient } from './builders.ts';
import { large6cm } from './large-6cm.ts';
import { leukaemia } from './leukaemia.ts';
import { sporadic2cm } from './sporadic-2cm.ts';
import { tscOnEverolimus } from './tsc-on-everolimus.ts';

export { practiceStaff, practiceUsers } from './staff.ts';

const cases: PatientCase[] = [sporadic2cm, boundary4cm, large6cm, tscOnEverolimus, acuteBleed, leukaemia];

/** The synthetic patients, with charts as they stand on `today` (`YYYY-MM-DD`). Same day, same bytes. */
export const practicePatients = (today: string): PracticePatient[] =>
  cases.map((one) => practicePatient(today, one));
