/** What the drug checks say (clinical.md, part 4 e). No dose but the label's one. */

export const NOT_CONFIRMED = 'background knowledge, not confirmed';

export const DO_NOT_START = 'Do not start an mTOR inhibitor';

export const INTERACTIONS = {
  D1: 'strong CYP3A4 inhibitor, avoid together with an mTOR inhibitor.',
  D2: 'P-gp and moderate CYP3A4 inhibitor, the dose of the mTOR inhibitor needs changing: current label and pharmacist.',
  D3: 'strong inducer, lowers the level of the mTOR inhibitor (read in a secondary text). Do not stop an antiseizure drug: neurology and pharmacist.',
  D4: 'more angioedema together with an mTOR inhibitor. Do not stop it blindly: ask the prescriber about an ARB (its equal benefit for the kidney is background knowledge, not confirmed).',
  D5: 'cannabidiol, the level of the mTOR inhibitor may rise strongly: measure it.',
} as const;

export function vaccinePlanned(date: string): string {
  return `Live vaccine planned for ${date}: avoid during treatment with an mTOR inhibitor, plan it before the start; avoid close contact with those who had one (read in a secondary text).`;
}

export function surgeryPlanned(date: string): string {
  return `Surgery planned for ${date}: the label of the mTOR inhibitor warns of wound healing. When to pause and resume it: check the label.`;
}

export const BEFORE_FIRST_DOSE = {
  start: 'Before a first dose of an mTOR inhibitor',
  during: 'While an mTOR inhibitor is taken',
  test: 'pregnancy test',
  contraception:
    'contraception, during treatment and for at least 8 weeks after it (read in a secondary text)',
  breastFeeding: `ask about breast-feeding, which it excludes (${NOT_CONFIRMED})`,
} as const;

export const OESTROGEN = 'contains oestrogen. With TSC or LAM: counsel, and discuss alternatives.';

export const WHICH_MTOR = 'Two mTOR inhibitors are listed: which one is taken? Ring today.';
export const IMMUNOSUPPRESSED =
  'another drug that suppresses immunity. Watch for infection; ask about a transplant.';

export const BLEEDING = {
  thinner: 'counts as a bleeding risk. Do not stop it: ask the prescriber.',
  nsaid: 'counts as a risk for bleeding and kidney: ask the prescriber.',
  hold: `give no further dose until the emergency team has decided; consider reversal now with haematology (${NOT_CONFIRMED}).`,
} as const;

export const LIVER = {
  unknown: 'Liver disease: the Child-Pugh class is needed before any dose of an mTOR inhibitor.',
  known: (childPugh: string) =>
    `Liver disease, Child-Pugh ${childPugh}: the dose of an mTOR inhibitor depends on it (reference rows with the evidence); current label and specialist.`,
} as const;

export const DOSE = {
  label: 'Dose: everolimus 10 mg once daily (label, adults with TSC-AML).',
  elsewhere: 'Dose: see current label / specialist.',
} as const;

export const OTHER_DOSE =
  'The recorded dose of everolimus is not the label’s for TSC-AML: ask what it is given for (transplant, SEGA, reduced dose). It is not corrected here.';

export const DISCUSS =
  'Discuss fertility (both sexes), mouth care from day 1, months to an effect and regrowth on stopping.';

export const ASK_FIRST = 'Not known, ask first';

export const ON_TREATMENT = `On an mTOR inhibitor: creatinine, urine protein, blood pressure, glucose, lipids, blood count and liver tests are watched (how often: ${NOT_CONFIRMED}); mouth care; regrowth on stopping.`;

export const LIST_PROBLEMS = {
  unread: 'The medication list could not be read completely',
  'not-current': 'No medication list of the last 6 months',
} as const;

export const NOT_DONE = {
  emergency: 'drug checks are not done, not clear. Ask what is taken, blood thinners above all.',
  else: 'reconcile it first. Drug checks are not done, not clear.',
} as const;
