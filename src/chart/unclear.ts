import type { Gap, Source } from '../core/facts.ts';

const unclear = (id: string, what: string, text: string): Gap => ({
  id,
  what,
  why: 'unreadable',
  facts: [],
  text,
});

/** A measurement that names both a lesion in the body and a removed specimen, or neither. */
export const unclearSpecimen = (reference: string, size: string): Gap =>
  unclear(
    `specimen:${reference}`,
    'Tumour size of a specimen',
    `A tumour size (${size}) may be of a removed specimen or of a lesion still in the body; it is not used. Check it in the chart.`,
  );

/** A procedure on the kidney that may have been done. */
export const unclearProcedure = (reference: string, words: string): Gap =>
  unclear(
    `procedure-status:${reference}`,
    'Procedure on the kidney',
    `"${words}" is on record, but not whether it was done; it is not counted. Find out before relying on this.`,
  );

const wordsOf = (source: Source) => (source.from === 'chart' ? source.words : '');

/** Two results of one day of which one must be wrong. */
export const kidneyContradiction = (egfr: Source, creatinine: Source, date: string, computed: number): Gap =>
  unclear(
    'kidney-contradiction',
    'Kidney function',
    `"${wordsOf(egfr)}" and "${wordsOf(creatinine)}" of ${date} contradict each other: the creatinine gives an eGFR of about ${Math.round(computed)}. Check both before relying on either.`,
  );
