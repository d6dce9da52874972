import { behaveLike, expect, openFromChart, type Page, patients, test } from './practice.ts';

/** The same charts behind EHRs that differ: the same recommendation, or which part of the chart could not be had. */

const patientOf = (id: string) => {
  const found = patients.find((patient) => patient.id === id);
  if (found === undefined) throw new Error(`no practice patient ${id}`);
  return found;
};

const verdictOf = (app: Page) => app.getByRole('region', { name: 'Recommendation' });

async function expectAsEverywhere(app: Page, id: string): Promise<void> {
  const { disposition, rule } = patientOf(id).expected;
  await expect(verdictOf(app)).toHaveAttribute('data-disposition', disposition);
  await expect(verdictOf(app)).toHaveAttribute('data-rule', rule);
}

test.describe('an EHR like Epic', () => {
  test.beforeEach(({ page }) => behaveLike(page, 'epic-like'));

  for (const id of ['boundary-4cm', 'tsc-on-everolimus']) {
    test(`${patientOf(id).point}: the recommendation is the same`, async ({ page }) => {
      await expectAsEverywhere(await openFromChart(page, id), id);
    });
  }

  test('procedures that are partly withheld are not taken for none', async ({ page }) => {
    const app = await openFromChart(page, 'solitary-kidney');
    await expect(verdictOf(app)).toContainText(
      'Cannot conclude: Procedures could not be read, which may hide kidney lesions and their sizes.',
    );
    await expect(app.getByText('Procedures: could not be read, the EHR refused it').first()).toBeVisible();
  });
});
