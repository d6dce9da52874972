/** The one dose a plan may name, word for word (clinical.md, part 4 e). */
export const LABEL_DOSE = 'everolimus 10 mg once daily (label, adults with TSC-AML)';

const SEE_LABEL = '[dose: see current label / specialist]';

/** Strengths and doses of medicines; laboratory units (mg/dL, mg/g, µg/mg) are not doses. */
const DOSE =
  /\d+(?:[.,]\d+)?(?:\s*(?:-|–|to|or)\s*\d+(?:[.,]\d+)?)?\s*(?:mg|mcg|µg|μg|milligrams?|micrograms?)\b(?!\s*\/\s*(?:d?l|m?g|mmol)\b)/gi;

/**
 * Replaces every dose by a pointer to the label. `LABEL_DOSE` stays only where the caller says it may
 * appear, so that no text from the chart or from an evidence card can carry a dose into a plan.
 */
export function withoutDose(text: string, labelDoseAllowed: boolean): string {
  const parts = labelDoseAllowed ? text.split(LABEL_DOSE) : [text];
  return parts.map((part) => part.replace(DOSE, SEE_LABEL)).join(LABEL_DOSE);
}

/** A quotation with its doses left out: "Everolimus … Oral Tablet". */
export const quoteWithoutDose = (words: string): string => words.replace(DOSE, '…');

/** A medicine's name without its strength: "Everolimus 10 MG Oral Tablet" becomes "Everolimus Oral Tablet". */
export const nameWithoutStrength = (name: string): string =>
  name
    .replace(DOSE, '')
    .replace(/\s{2,}/g, ' ')
    .trim();
