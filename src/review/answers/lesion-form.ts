import type { Given } from '../../chart/answers/given.ts';
import type { OfLesion } from '../../chart/answers/of-lesion.ts';
import type { Treatment } from '../../core/facts.ts';
import { answers } from '../words-in-depth.ts';
import { amount, chosen, day, type Entered, type Field, type Form } from './fields.ts';

const words = answers.form;

/** How a lesion is called that is entered here: each by a name of its own, also of those that were spoken of before. */
export function newLesion(answers: readonly Given[]): string {
  const names = answers.flatMap(({ change }) => change.ofLesion?.id ?? []);
  const isTaken = (name: string) => names.some((one) => one === name || one.startsWith(`${name},`));
  let [name, count] = ['New lesion', 1];
  while (isTaken(name)) name = `New lesion ${(count += 1)}`;
  return name;
}

const MODALITIES = chosen({ ultrasound: words.ultrasound, ct: words.ct, mri: words.mri });

/** Lengths are answered in millimetres. To a hundredth of one: 3.99 cm stays 39.9 mm. */
function inMillimetres({ value, unit }: Entered): unknown {
  return typeof value === 'number' && unit === 'cm' ? Math.round(value * 1000) / 100 : value;
}

const sizeFields: readonly Field[] = [
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
];

const sideField: Field = {
  name: 'side',
  label: words.side,
  path: 'lesions[0].side',
  kind: 'one',
  options: chosen({ left: words.left, right: words.right }),
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

const procedureField: Field = {
  name: 'procedure',
  label: words.procedure,
  path: 'lesions[0].treated.procedure',
  kind: 'one',
  options: chosen(answers.procedures),
};

const excisionField: Field = {
  name: 'excision',
  label: words.excision,
  path: 'lesions[0].treated.completeExcision',
  kind: 'one',
  options: chosen({ yes: answers.yes, no: answers.no }),
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
