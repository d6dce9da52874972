import { changeDraft, papersIn } from './another-hand.ts';
import { ownSite } from './own-site.ts';
import { expect, openFromChart as open, type Page, test } from './practice.ts';

/**
 * One draft, exactly once: over days, answers, tabs, other people and a save that is cut off.
 */

test.beforeEach(({ context }) => ownSite(context));

const panelOf = (app: Page) => app.getByRole('region', { name: 'Draft care plan' });
const press = (app: Page, name: string) => panelOf(app).getByRole('button', { name }).click();
const differencesOf = (app: Page) =>
  app.getByRole('region', { name: 'What differs from the draft in the chart' });
const titleOf = (app: Page) => panelOf(app).locator('.outcome h3');

async function save(app: Page): Promise<void> {
  await press(app, 'Save draft to chart');
  await expect(titleOf(app)).toHaveText('Draft saved');
}

const theOne = async (app: Page) => {
  const plans = await papersIn(app, 'CarePlan');
  expect(plans).toHaveLength(1);
  return plans[0];
};

test('a draft of yesterday is the same today, and once the answers are others it is shown what differs, and updated', async ({
  page,
}) => {
  const yesterday = await open(page, 'sporadic-2cm');
  await save(yesterday);
  const first = await theOne(yesterday);
  await yesterday.close();

  await page.context().clock.setSystemTime(Date.now() + 24 * 3600_000);
  const app = await open(page, 'sporadic-2cm');
  await expect(titleOf(app)).toHaveText('Already in the chart');
  await app.getByRole('button', { name: 'None now' }).click();
  await expect(titleOf(app)).toHaveText('The draft in the chart is not of what is shown here');
  await press(app, 'Save draft to chart');
  await expect(titleOf(app)).toHaveText(/^An earlier draft of .* is in the chart$/);
  await expect(differencesOf(app)).toContainText('+ would be new: ');
  await expect(differencesOf(app)).toContainText('(facts)');
  expect((await theOne(app))?.meta?.versionId).toBe('1');

  await press(app, 'Update the draft in the chart');
  await expect(titleOf(app)).toHaveText('Draft saved');
  await expect(panelOf(app)).toContainText(`CarePlan/${first?.id}, version 2`);
  const updated = await theOne(app);
  expect(updated).toMatchObject({ id: first?.id, created: first?.created, status: 'draft' });
  expect(updated?.identifier).not.toEqual(first?.identifier);
});

test.describe('somebody else at work in the same chart', () => {
  // The EHR refuses what was made from an older version, which the browser prints.
  test.use({ expectedNoise: [/status of 412/] });

  test('a plan that somebody made active meanwhile is never touched: a new draft stands beside it and names it', async ({
    page,
  }) => {
    const app = await open(page, 'large-6cm');
    await save(app);
    const first = await theOne(app);
    await app.getByRole('button', { name: 'None now' }).click();
    await press(app, 'Save draft to chart');
    await expect(differencesOf(app)).toBeVisible();
    await changeDraft(app, (draft) => ({ ...draft, status: 'active', intent: 'plan' }));
    await press(app, 'Update the draft in the chart');
    await expect(titleOf(app)).toHaveText('Nothing was saved');
    await expect(panelOf(app)).toContainText('ended or activated');
    await press(app, 'Try saving again');
    await expect(titleOf(app)).toHaveText('Draft saved');
    await expect(panelOf(app)).toContainText(`An earlier plan of this app (CarePlan/${first?.id})`);

    const plans = await papersIn(app, 'CarePlan');
    expect(plans.map(({ status }) => status).toSorted()).toEqual(['active', 'draft']);
    expect(plans.find(({ id }) => id === first?.id)).toMatchObject({
      status: 'active',
      meta: { versionId: '2' },
    });
    expect(plans.find(({ id }) => id !== first?.id)?.replaces).toEqual([
      { reference: `CarePlan/${first?.id}` },
    ]);
  });

  test('a draft that somebody edits meanwhile is not overwritten unseen: their change and ours are shown, and decided again', async ({
    page,
  }) => {
    const app = await open(page, 'boundary-4cm');
    await save(app);
    await app.getByRole('button', { name: 'None now' }).click();
    await press(app, 'Save draft to chart');
    await expect(differencesOf(app)).toBeVisible();
    const telephone = { text: 'Spoke with the patient on the telephone.' };
    await changeDraft(app, (draft) => ({ ...draft, note: [...(draft.note ?? []), telephone] }));

    await press(app, 'Update the draft in the chart');
    await expect(titleOf(app)).toHaveText('The draft in the chart was changed meanwhile');
    await expect(differencesOf(app)).toContainText(`+ was added: ${telephone.text}`);
    await expect(differencesOf(app)).toContainText(
      `− would go, and was added there since: ${telephone.text}`,
    );
    expect((await theOne(app))?.note).toContainEqual(telephone);

    await press(app, 'Update the draft in the chart');
    await expect(titleOf(app)).toHaveText('Draft saved');
    expect(await theOne(app)).toMatchObject({ meta: { versionId: '3' }, status: 'draft' });
  });
});

test('two tabs that save at once leave one draft, and each says a true thing', async ({ page }) => {
  const [one, other] = [await open(page, 'pregnant'), await open(page, 'pregnant')];
  await expect(panelOf(one).getByRole('button', { name: 'Save draft to chart' })).toBeVisible();
  await expect(panelOf(other).getByRole('button', { name: 'Save draft to chart' })).toBeVisible();
  await Promise.all([press(one, 'Save draft to chart'), press(other, 'Save draft to chart')]);
  await expect(titleOf(one)).toHaveText(/^(Draft saved|Already in the chart)$/);
  await expect(titleOf(other)).toHaveText(/^(Draft saved|Already in the chart)$/);
  await theOne(one);
});

test('ten presses are one save; and none of them falls through to what comes to stand in its place', async ({
  page,
}) => {
  const app = await open(page, 'solitary-kidney');
  const writes: string[] = [];
  app.on('request', (request) => {
    if (/^(POST|PUT)$/.test(request.method()) && request.url().includes('/CarePlan'))
      writes.push(request.method());
  });
  const tenTimes = (name: string) =>
    panelOf(app)
      .getByRole('button', { name })
      .evaluate((button: HTMLElement) => {
        for (let n = 0; n < 10; n++) button.click();
      });
  await tenTimes('Save draft to chart');
  await expect(titleOf(app)).toHaveText('Draft saved');
  expect(writes).toEqual(['POST']);

  await app.getByRole('button', { name: 'None now' }).click();
  await press(app, 'Save draft to chart');
  await expect(differencesOf(app)).toBeVisible();
  await tenTimes('Update the draft in the chart');
  expect(writes).toEqual(['POST']);
  await press(app, 'Update the draft in the chart');
  await expect(titleOf(app)).toHaveText('Draft saved');
  expect(writes).toEqual(['POST', 'PUT']);
  await theOne(app);
});

test('a reload in the middle of a save: looked up and not sent again, and told as saved', async ({
  page,
  context,
}) => {
  const app = await open(page, 'bilateral-egfr-38');
  let sent = 0;
  let hasArrived: () => void = () => {};
  const arrived = new Promise<void>((resolve) => {
    hasArrived = resolve;
  });
  await context.route(/\/fhir\/CarePlan$/, async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    sent += 1;
    await route.fetch();
    // The chart has it; the page will never hear of it.
    hasArrived();
  });
  await press(app, 'Save draft to chart');
  await arrived;
  await app.reload();
  await expect(titleOf(app)).toHaveText('Draft saved');
  await expect(panelOf(app).getByRole('button', { name: 'Save draft to chart' })).toHaveCount(0);
  expect(sent).toBe(1);
  await theOne(app);
});
