import type { Patient } from 'fhir/r4';
import type { Page } from '@playwright/test';
import type { PracticePatient } from '../launch/practice-ehr/types.ts';
import { readPdf } from './pdf.ts';

const FORMATS = ['A4', 'Letter'] as const;

/** What must stand on each paper, and how it must end. */
const PAPERS = {
  Patient: {
    month: 'long',
    smallest: 14,
    first: 'Call the emergency number at once if',
    last: /Made on [\w ]+\.$/,
    said: ['Who to call', 'Emergency number', 'Your team', 'must approve'],
  },
  Clinician: {
    month: 'short',
    smallest: 9,
    first: 'DRAFT',
    last: /No liability is accepted for its use\.$/,
    said: ['Content version', 'Review status', 'Urgency', 'What this rests on', 'Disposition'],
  },
} as const;

const born = (birthDate: string, month: 'long' | 'short'): string =>
  new Intl.DateTimeFormat('en-GB', { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(birthDate),
  );

/** The smallest print of either plan, in points, on the paper where it is smaller. */
type Points = Record<keyof typeof PAPERS, number>;

/**
 * Prints both plans on both papers with the browser's own command, and says what is wrong with any. `app` shows the
 * review.
 */
export async function printed(
  app: Page,
  { resources }: PracticePatient,
): Promise<{ faults: string[]; points: Points }> {
  // A practice patient's chart begins with the Patient.
  const person = resources[0] as Patient | undefined;
  const name = (await app.locator('.patient-name').textContent()) ?? 'no name';
  const faults: string[] = [];
  const points: Points = { Patient: Number.POSITIVE_INFINITY, Clinician: Number.POSITIVE_INFINITY };
  // The clinician's first: nothing was asked for then but the chart.
  for (const audience of ['Clinician', 'Patient'] as const) {
    await app.getByText(audience, { exact: true }).first().click();
    await app.locator(audience === 'Patient' ? '.sheet' : '.verdict').waitFor();
    const { month, smallest, first, last, said } = PAPERS[audience];
    for (const format of FORMATS) {
      const pdf = await readPdf(await app.pdf({ format }));
      const birth = `born ${born(person?.birthDate ?? '', month)}`;
      points[audience] = Math.min(points[audience], pdf.smallest);
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
        // Where no growth was found there is nothing to say of its bleeding.
        [
          audience === 'Clinician' || /See a doctor the same day if|No growth of this kind/.test(pdf.text),
          'no signs for the same day',
        ],
        ...said.map((one): [boolean, string] => [pdf.text.includes(one), `no "${one}"`]),
        [last.test(pdf.text), `ends with "${pdf.text.slice(-60)}"`],
        [!/Try again|Save draft to chart/.test(pdf.text), 'a button on paper'],
      ];
      for (const [holds, fault] of checks) if (!holds) faults.push(`${audience}, ${format}: ${fault}`);
    }
  }
  return { faults, points };
}
