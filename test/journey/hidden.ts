import type { PracticePatient } from '../../launch/practice-ehr/types.ts';
import { expect, type Page } from './practice.ts';

/**
 * What a patient gets from an EHR that hides something: by profile and patient, the sentence that says what is not
 * known. Everybody else gets what they get everywhere.
 */
const HIDDEN: Record<string, Record<string, string>> = {
  'epic-like': {
    'solitary-kidney':
      'Cannot conclude: Procedures could not be read, which may hide kidney lesions and their sizes.',
    'no-aml': 'Radiology reports: could not be read, the EHR refused it',
    leukaemia: 'Radiology reports: could not be read, the EHR refused it',
  },
  'text-only': {
    'sporadic-2cm': 'Lesion L1: no dated size.',
    'near-4cm': 'A renal angiomyolipoma is recorded, its size is not.',
    'boundary-4cm': 'A renal angiomyolipoma is recorded, its size is not.',
    'large-6cm': 'A renal angiomyolipoma is recorded, its size is not.',
    growing: 'Lesion L1: no dated size.',
    'tsc-on-everolimus': 'the effect of the treatment needs assessing',
    'tsc-interactions': 'Lesion L1: no dated size; Lesion L2: no dated size.',
    'bilateral-egfr-38': 'Lesion L1: no dated size; Lesion L2: no dated size.',
    'solitary-kidney': 'A renal angiomyolipoma is recorded, its size is not.',
    pregnant: 'A renal angiomyolipoma is recorded, its size is not.',
  },
};

export const hides = (profileId: string, { id }: PracticePatient): boolean =>
  HIDDEN[profileId]?.[id] !== undefined;

const ABSENCE = /no kidney angiomyolipoma|outside what this app covers|no AML\b/i;

export const verdictOf = (app: Page) => app.getByRole('region', { name: 'Recommendation' });

/** A slow EHR takes longer than a test usually waits. */
const PATIENTLY = { timeout: 15_000 };

/** The recommendation of the specification. */
export async function expectAsEverywhere(app: Page, { expected }: PracticePatient): Promise<void> {
  await expect(verdictOf(app)).toHaveAttribute('data-rule', expected.rule, PATIENTLY);
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', expected.disposition);
  if (expected.subtype !== null)
    await expect(verdictOf(app)).toHaveAttribute('data-subtype', expected.subtype);
}

/** That, or the sentence that says what this EHR hides; and then nothing is called absent. */
export async function expectHonest(app: Page, profileId: string, patient: PracticePatient): Promise<void> {
  const sentence = HIDDEN[profileId]?.[patient.id];
  if (sentence === undefined) return expectAsEverywhere(app, patient);
  await expect(app.getByRole('main')).toContainText(sentence);
  await expect(app.getByRole('main')).not.toContainText(ABSENCE);
}

/** Takes over every size that is proposed from the text of a report. */
export async function useSizesOfReports(app: Page): Promise<void> {
  const use = app.getByRole('button', { name: 'Use this size' });
  await use.first().waitFor();
  // Each is a question of its own, and the next stands where the last one was.
  while ((await use.count()) > 0) await use.first().click({ delay: 20 });
}
