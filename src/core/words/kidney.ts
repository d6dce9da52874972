/** Why an eGFR has no G category (K20). */

const NOT_VALID = 'An eGFR is not valid';

export const KIDNEY_NOTES = {
  acute: `${NOT_VALID} while bleeding, as the creatinine changes: go by creatinine and its trend (background knowledge, not confirmed).`,
  pregnant: `${NOT_VALID} in pregnancy: go by creatinine and its trend (background knowledge, not confirmed).`,
  dialysis: `${NOT_VALID} on dialysis (background knowledge, not confirmed).`,
  child: 'The categories are for adults: none under 18 years (background knowledge, not confirmed).',
  ageUnknown: 'Age not known: no category.',
  bound: (categories: string[]) =>
    `Reported as a bound only: ${categories.slice(0, -1).join(', ')} or ${categories.at(-1)}, not known which.`,
};
