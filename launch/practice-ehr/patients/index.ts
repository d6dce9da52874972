import type { PracticePatient } from '../types.ts';
import { acuteBleed } from './acute-bleed.ts';
import { bilateralEgfr38 } from './bilateral-egfr-38.ts';
import { boundary4cm } from './boundary-4cm.ts';
import { type PatientCase, practicePatient } from './builders.ts';
import { growing } from './growing.ts';
import { large6cm } from './large-6cm.ts';
import { leukaemia } from './leukaemia.ts';
import { near4cm } from './near-4cm.ts';
import { noAml } from './no-aml.ts';
import { pregnant } from './pregnant.ts';
import { reportOnly } from './report-only.ts';
import { solitaryKidney } from './solitary-kidney.ts';
import { sporadic2cm } from './sporadic-2cm.ts';
import { tscInteractions } from './tsc-interactions.ts';
import { tscOnEverolimus } from './tsc-on-everolimus.ts';

export { practiceStaff, practiceUsers } from './staff.ts';

const cases: PatientCase[] = [
  sporadic2cm,
  near4cm,
  boundary4cm,
  large6cm,
  growing,
  tscOnEverolimus,
  tscInteractions,
  bilateralEgfr38,
  solitaryKidney,
  pregnant,
  acuteBleed,
  reportOnly,
  noAml,
  leukaemia,
];

/** The synthetic patients, with charts as they stand on `today` (`YYYY-MM-DD`). Same day, same bytes. */
export const practicePatients = (today: string): PracticePatient[] =>
  cases.map((one) => practicePatient(today, one));
