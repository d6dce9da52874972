import { answers } from '../words-in-depth.ts';
import { amount, chosen, day, type Entered, type Form } from './fields.ts';

const words = answers.form;

const MODALITIES = chosen({ ultrasound: words.ultrasound, ct: words.ct, mri: words.mri });

/** Lengths are answered in millimetres. To a hundredth of one: 3.99 cm stays 39.9 mm. */
function inMillimetres({ value, unit }: Entered): unknown {
  return typeof value === 'number' && unit === 'cm' ? Math.round(value * 1000) / 100 : value;
}

/** The one lesion, where the chart has no list of lesions with sizes that would be lost. */
export const lesionForm = (summary: string, id: string | null, replaces: boolean): Form => ({
  summary,
  ...(replaces ? { note: words.lesionNote } : {}),
  fields: [
    { ...amount('lesions[0].measurements[0].axesMm', words.longest, ''), checkedIn: words.mm },
    {
      name: 'unit',
      label: words.unit,
      path: 'unit',
      kind: 'one',
      options: chosen({ mm: words.mm, cm: words.cm }),
    },
    day('lesions[0].measurements[0].date', words.scanDay),
    {
      name: 'modality',
      label: words.modality,
      path: 'lesions[0].measurements[0].modality',
      kind: 'one',
      options: MODALITIES,
      optional: true,
    },
    {
      name: 'side',
      label: words.side,
      path: 'lesions[0].side',
      kind: 'one',
      options: chosen({ left: words.left, right: words.right }),
      optional: true,
    },
  ],
  read: (entered) => ({
    lesions: [
      {
        ...(id === null ? {} : { id }),
        side: entered['side'],
        measurements: [
          { date: entered['date'], axesMm: [inMillimetres(entered)], modality: entered['modality'] },
        ],
      },
    ],
  }),
});
