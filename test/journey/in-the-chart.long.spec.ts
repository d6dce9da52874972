import { expectAccessible } from './accessible.ts';
import { ownSite } from './own-site.ts';
import { ehrUrl, expect, test } from './practice.ts';

/** What its user does to a saved plan in the chart itself, while the app is open above it. */
test('a plan is noted in, made active and taken back in the chart, and the app in its frame stays open', async ({
  page,
  context,
}) => {
  await ownSite(context);
  await page.request.post(`${ehrUrl}/behaviour`, { form: { behaviour: '' } });
  await page.goto(`${ehrUrl}/patients/near-4cm/app`);
  const panel = page.frameLocator('iframe').getByRole('region', { name: 'Draft care plan' });
  await panel.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(panel.locator('.outcome h3')).toHaveText('Draft saved');
  const reference = /CarePlan\/[\w-]+/.exec((await panel.textContent()) ?? '')?.[0];

  const saved = page.locator(`[data-reference="${reference}"]`);
  const heading = page.getByRole('heading', { name: 'Care plans' });
  await expect(saved).toContainText('DRAFT');
  await saved.getByText('Change this plan').click();
  await expectAccessible(page);
  await saved.getByLabel('a new one').fill('Spoke with the patient.');
  await saved.getByRole('button', { name: 'Save the notes' }).click();
  await expect(saved).toHaveAttribute('data-version', '2');
  await expect(heading).toBeFocused();

  await saved.getByText('Change this plan').click();
  await expect(saved.getByText('Spoke with the patient.')).toBeVisible();
  await saved.getByRole('button', { name: 'Make this plan active' }).click();
  await expect(saved).toContainText('ACTIVE');

  await saved.getByText('Change this plan').click();
  await expect(saved.getByRole('button', { name: 'Make this plan active' })).toHaveCount(0);
  await saved.getByRole('button', { name: 'Mark as entered in error' }).click();
  await expect(saved).toContainText('ENTERED-IN-ERROR');
  await expect(saved.getByText('Change this plan')).toHaveCount(0);
  await expect(panel.locator('.outcome h3')).toHaveText('Draft saved');
});
