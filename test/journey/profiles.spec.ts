import { expectAccessible } from './accessible.ts';
import { expectAsEverywhere, expectHonest, useSizesOfReports, verdictOf } from './hidden.ts';
import { ehrUrl, expect, openFromChart, openLike, pagesOfTwo, patients, test } from './practice.ts';

/** The same charts behind EHRs that differ: the same recommendation, or which part of the chart could not be had. */

const patientOf = (id: string) => {
  const found = patients.find((patient) => patient.id === id);
  if (found === undefined) throw new Error(`no practice patient ${id}`);
  return found;
};

for (const [profileId, ids] of Object.entries({
  'epic-like': ['boundary-4cm', 'tsc-on-everolimus', 'solitary-kidney', 'no-aml'],
  'oracle-like': ['tsc-interactions', 'acute-bleed'],
  'athena-like': ['large-6cm', 'bilateral-egfr-38'],
  'hapi-like': ['growing'],
  'text-only': ['growing'],
})) {
  for (const id of ids) {
    test(`${profileId}, ${patientOf(id).point}: as everywhere, or what could not be read`, async ({
      page,
      context,
    }) => {
      const pages: string[] = [];
      context.on('request', (request) => pages.push(request.url()));
      if (/oracle|athena|hapi/.test(profileId)) await pagesOfTwo(context);
      const app = await openLike(page, profileId, id);
      await expectHonest(app, profileId, patientOf(id));
      const following = pages.filter((url) => /_page=|cursor=|_getpages=/.test(url));
      expect(following.length > 0).toBe(/oracle|athena|hapi/.test(profileId));
    });
  }
}

test('like athenahealth: that nothing can be saved is said before anything is pressed, and the plan is there to be copied', async ({
  page,
}) => {
  const app = await openLike(page, 'athena-like', 'tsc-on-everolimus');
  const panel = app.getByRole('region', { name: 'Draft care plan' });
  await expect(panel).toContainText('Nothing can be saved from here');
  await expect(panel.getByRole('button', { name: 'Save draft to chart' })).toHaveCount(0);
  await expect(panel.getByRole('button', { name: /copy/i })).toBeVisible();
});

test('like HAPI: a draft is saved', async ({ page }) => {
  const app = await openLike(page, 'hapi-like', 'near-4cm');
  await app.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(app.getByText(/Draft saved|Already in the chart/)).toBeVisible();
});

test('like a slow EHR: the recommendation does not wait for what could not change it, and says what is outstanding', async ({
  page,
}) => {
  const app = await openLike(page, 'slow', 'sporadic-2cm');
  await expectAsEverywhere(app, patientOf('sporadic-2cm'));
  await expect(app.getByText(/^Still reading: .*radiology reports/i)).toBeVisible();
  await expect(app.getByText(/^Still reading/)).toHaveCount(0);
});

test('like a slow EHR: that there is no angiomyolipoma is not said before the reports are read', async ({
  page,
}) => {
  const app = await openLike(page, 'slow', 'no-aml');
  await expect(app.getByText(/^Still reading: .*radiology reports/i)).toBeVisible();
  await expect(verdictOf(app)).not.toHaveAttribute('data-rule');
  await expectAsEverywhere(app, patientOf('no-aml'));
});

for (const id of ['tsc-on-everolimus', 'solitary-kidney']) {
  test(`like a chart in words, ${patientOf(id).point}: as everywhere once the size in the report is confirmed`, async ({
    page,
  }) => {
    const app = await openLike(page, 'text-only', id);
    await expectHonest(app, 'text-only', patientOf(id));
    await useSizesOfReports(app);
    await expectAsEverywhere(app, patientOf(id));
  });
}

test('what the EHR behaves like is chosen in the chart, by keyboard, and stays chosen', async ({ page }) => {
  const id = 'sporadic-2cm';
  await page.goto(`${ehrUrl}/patients/${id}`);
  const choice = page.getByLabel('This EHR behaves like');
  await expect(choice).toHaveValue('');
  await choice.focus();
  await page.keyboard.type('Orac');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(choice).toHaveValue('oracle-like');
  await expect(page.getByText('notes only as final ones')).toBeVisible();
  await expectAccessible(page);
  const asked = page.context().waitForEvent('request', (request) => /\/fhir\/Patient\//.test(request.url()));
  await expectAsEverywhere(await openFromChart(page, id), patientOf(id));
  expect((await asked).url()).toBe(`${ehrUrl}/oracle-like/fhir/Patient/${id}`);
});
