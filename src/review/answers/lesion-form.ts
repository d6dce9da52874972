import type { Given } from '../../chart/answers/given.ts';
import type { OfLesion } from '../../chart/answers/of-lesion.ts';
import type { Treatment } from '../../core/facts.ts';
import { answers } from '../words-in-depth.ts';
import { amount, day, type Entered, type Field, type Form, oneOf } from './fields.ts';

const words = answers.form;

/** How a lesion is called that is entered here: each by a name of its own, also of those that were spoken of before. */
export function newLesion(answers: readonly Given[]): string {
  const names = answers.flatMap(({ change }) => change.ofLesion?.id ?? []);
  const isTaken = (name: string) => names.some((one) => one === name || one.startsWith(`${name},`));
  let [name, count] = ['New lesion', 1];
  while (isTaken(name)) name = `New lesion ${(count += 1)}`;
  return name;
}

/** Lengths are answered in millimetres. To a hundredth of one: 3.99 cm stays 39.9 mm. */
function inMillimetres({ value, unit }: Entered): unknown {
  return typeof value === 'number' && unit === 'cm' ? Math.round(value * 1000) / 100 : value;
}

const sizeFields: readonly Field[] = [
  { ...amount('lesions[0].measurements[0].axesMm', words.longest, ''), checkedIn: words.mm },
  oneOf('unit', 'unit', words.unit, { mm: words.mm, cm: words.cm }),
  day('lesions[0].measurements[0].date', words.scanDay),
  {
    ...oneOf('modality', 'lesions[0].measurements[0].modality', words.modality, {
      ultrasound: words.ultrasound,
      ct: words.ct,
      mri: words.mri,
    }),
    optional: true,
  },
];

const sideField: Field = {
  ...oneOf('side', 'lesions[0].side', words.side, { left: words.left, right: words.right }),
  optional: true,
};

const measured = (entered: Entered) => ({
  date: entered['date'],
  axesMm: [inMillimetres(entered)],
  modality: entered['modality'],
});

/** Another lesion, or the first one. */
export const lesionForm = (summary: string, id: string): Form => ({
  summary,
  fields: [...sizeFields, sideField],
  read: (entered) => ({
    ofLesion: { id, at: [], side: entered['side'], measurements: [measured(entered)] },
  }),
});

/** Which lesion is spoken of. */
export type Spoken = Pick<OfLesion, 'id' | 'at'>;

export const sizeForm = (of: Spoken): Form => ({
  summary: words.lesion,
  fields: sizeFields,
  read: (entered) => ({ ofLesion: { ...of, measurements: [measured(entered)] } }),
});

const procedureField = oneOf(
  'procedure',
  'lesions[0].treated.procedure',
  words.procedure,
  answers.procedures,
);

const excisionField: Field = {
  ...oneOf('excision', 'lesions[0].treated.completeExcision', words.excision, {
    yes: answers.yes,
    no: answers.no,
  }),
  optional: true,
};

const treatedDay = day('lesions[0].treated.date', words.treatedDay);

export const treatmentForm = (of: Spoken): Form => ({
  summary: words.treated,
  fields: [procedureField, { ...treatedDay, optional: true }, excisionField],
  read: ({ procedure, date, excision }) => ({
    ofLesion: {
      ...of,
      treated: {
        procedure,
        date,
        ...(excision === undefined ? {} : { completeExcision: excision === 'yes' }),
      },
    },
  }),
});

/** The day of a treatment that the chart has without one. */
export const treatmentDayForm = (of: Spoken, { procedure, completeExcision }: Treatment): Form => ({
  summary: words.day,
  fields: [treatedDay],
  read: ({ date }) => ({ ofLesion: { ...of, treated: { procedure, completeExcision, date } } }),
});
