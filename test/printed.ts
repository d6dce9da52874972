import type { Patient } from 'fhir/r4';
import type { Page } from '@playwright/test';
import type { PracticePatient } from '../launch/practice-ehr/types.ts';
import { readPdf } from './pdf.ts';

const FORMATS = ['A4', 'Letter'] as const;

/** What must stand on each paper, and how it must end. */
const PAPERS = {
  Patient: {
    month: 'long',
    smallest: 12,
    first: 'Call the emergency number at once if',
    last: /Made on [\w ]+\.$/,
  },
  Clinician: {
    month: 'short',
    smallest: 8,
    first: 'DRAFT',
    last: /No liability is accepted for its use\.$/,
  },
} as const;

const born = (birthDate: string, month: 'long' | 'short'): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(birthDate),
  );

/** Prints both plans on both papers, and says what is wrong with any. `app` shows the review. */
export async function printedFaults(app: Page, { resources }: PracticePatient): Promise<string[]> {
  // A practice patient's chart begins with the Patient.
  const person = resources[0] as Patient | undefined;
  const name = (await app.locator('.patient-name').textContent()) ?? 'no name';
  const faults: string[] = [];
  for (const audience of ['Patient', 'Clinician'] as const) {
    await app.getByText(audience, { exact: true }).first().click();
    await app.locator(audience === 'Patient' ? '.sheet' : '.verdict').waitFor();
    const { month, smallest, first, last } = PAPERS[audience];
    for (const format of FORMATS) {
      const pdf = await readPdf(await app.pdf({ format }));
      const birth = `born ${born(person?.birthDate ?? '', month)}`;
      // Before these only head and urgent lines may stand.
      const rest = ['What the plan says', 'Recommendation'].map((one) => pdf.text.indexOf(one));
      const checks: [boolean, string][] = [
        [pdf.pages === 1, `${pdf.pages} pages`],
        [pdf.isInside, 'words beyond the paper'],
        [pdf.smallest >= smallest, `print of ${pdf.smallest} points`],
        [pdf.text.includes(name) && pdf.text.includes(birth), `not ${name}, ${birth}`],
        [pdf.text.includes('DRAFT'), 'no DRAFT'],
        [pdf.text.includes(first), `no "${first}"`],
        [rest.every((at) => at === -1 || pdf.text.indexOf(first) < at), `"${first}" is not first`],
        [last.test(pdf.text), `ends with "${pdf.text.slice(-60)}"`],
        [!/Try again|Save draft to chart/.test(pdf.text), 'a button on paper'],
      ];
      for (const [holds, fault] of checks) if (!holds) faults.push(`${audience}, ${format}: ${fault}`);
    }
  }
  return faults;
}
