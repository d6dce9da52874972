import type { Gap } from '../core/facts.ts';

/** A measurement that names both a lesion in the body and a removed specimen, or neither. */
export function unclearSpecimen(reference: string, size: string): Gap {
  return {
    id: `specimen:${reference}`,
    what: 'Tumour size of a specimen',
    why: 'unreadable',
    facts: [],
    text: `A tumour size (${size}) may be of a removed specimen or of a lesion still in the body; it is not used. Check it in the chart.`,
  };
}
