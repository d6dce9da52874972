import { readFile } from 'node:fs/promises';
import { papersIn } from './another-hand.ts';
import { ownSite } from './own-site.ts';
import { ehrUrl, expect, openLike, type Page, test } from './practice.ts';

// What other journeys have saved of the same patients is not found here.
test.beforeEach(({ context }) => ownSite(context));

/** What an EHR can hold of a plan, one EHR for each: as it is said before the press, and as it stands in the chart. */

const panelOf = (app: Page) => app.getByRole('region', { name: 'Draft care plan' });
const press = (app: Page, name: string) => panelOf(app).getByRole('button', { name }).click();
const titleOf = (app: Page) => panelOf(app).locator('.outcome h3');

test('like Epic, whose notes may be drafts: one draft note, said before the press, and updated by a second', async ({
  page,
}) => {
  const app = await openLike(page, 'epic-like', 'large-6cm');
  await expect(panelOf(app)).toContainText('So the plan is saved as a draft note');
  await expect(panelOf(app).getByRole('button', { name: 'Save draft to chart' })).toHaveCount(0);
  await press(app, 'Save as draft note');
  await expect(titleOf(app)).toHaveText('Draft note saved');
  const [note, ...others] = await papersIn(app, 'DocumentReference');
  expect(others).toEqual([]);
  expect(note).toMatchObject({ status: 'current', docStatus: 'preliminary' });
  expect(note).not.toHaveProperty('author');

  await app.getByRole('button', { name: 'None now' }).click();
  await press(app, 'Save as draft note');
  await expect(panelOf(app)).toContainText('Its text cannot be compared line by line here');
  await press(app, 'Update the draft in the chart');
  await expect(titleOf(app)).toHaveText('Draft note saved');
  const notes = await papersIn(app, 'DocumentReference');
  expect(notes).toMatchObject([{ id: note?.id, meta: { versionId: '2' } }]);
});

test('like Oracle Health, which holds only final notes: nothing is signed before its clinician says that it was read', async ({
  page,
}) => {
  const app = await openLike(page, 'oracle-like', 'boundary-4cm');
  await expect(panelOf(app)).toContainText('of notes it takes only signed ones');
  const sign = panelOf(app).getByRole('button', { name: /^Save as final note under my name \(.+\)$/ });
  await expect(sign).toHaveAttribute('aria-disabled', 'true');
  await sign.evaluate((button: HTMLElement) => button.click());
  expect(await papersIn(app, 'DocumentReference')).toEqual([]);

  await panelOf(app)
    .getByRole('checkbox', { name: /I have read this plan/ })
    .check();
  await sign.click();
  await expect(titleOf(app)).toHaveText('Signed note saved');
  const [note, ...others] = await papersIn(app, 'DocumentReference');
  expect(others).toEqual([]);
  expect(note).toMatchObject({ docStatus: 'final' });
  expect(note?.author).toHaveLength(1);
  await expect(panelOf(app).getByRole('button', { name: /final note/ })).toHaveCount(0);
});

test('like athenahealth, of whose notes nothing is known: the plan is downloaded, as text and as FHIR JSON', async ({
  page,
}) => {
  const app = await openLike(page, 'athena-like', 'large-6cm');
  await expect(panelOf(app)).toContainText('Nothing can be saved from here');
  const texts: string[] = [];
  for (const name of ['Download as text', 'Download as FHIR JSON']) {
    const download = app.waitForEvent('download');
    await press(app, name);
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^renal-aml-[a-z-]+\.(txt|json)$/);
    texts.push(await readFile(await file.path(), 'utf8'));
  }
  expect(texts[0]).toContain('DRAFT');
  expect(JSON.parse(texts[1] ?? '')).toMatchObject({ resourceType: 'CarePlan', status: 'draft' });
});

test('in the chart’s frame, where a download may be refused without a word, the text stands there too, selected', async ({
  page,
}) => {
  await page.request.post(`${ehrUrl}/behaviour`, { form: { behaviour: 'athena-like' } });
  await page.goto(`${ehrUrl}/patients/large-6cm`);
  await page.getByRole('link', { name: /open in chart/i }).click();
  const app = page.frameLocator('iframe');
  await app.getByRole('button', { name: 'Download as text' }).click();
  const text = app.getByRole('textbox', { name: 'The plan as text' });
  await expect(text).toBeFocused();
  expect(
    await text.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart),
  ).toBeGreaterThan(500);
});
