import { expect, openFromChart, type Page, patients, test } from './practice.ts';

/**
 * What a clinician must see without scrolling: the recommendation, what was not read, warnings, next scan and first
 * option, where the sources disagree. Of the questions, the first.
 */
const FIRST_VIEW = [
  '.review-status',
  '.verdict',
  '.notice',
  '.first > .pair > *',
  '.in-mind > details > summary',
];

/** What of it stands below the fold of this window. */
const belowTheFold = (app: Page): Promise<(string | null)[]> =>
  app.evaluate((parts) => {
    const all = [...document.querySelectorAll(parts.join()), document.querySelector('.ask')];
    return all
      .filter((one) => one !== null)
      .filter((one) => one.closest('details:not([open]) > .inside') === null)
      .filter((one) => one.getBoundingClientRect().bottom > innerHeight)
      .map((one) => one.textContent);
  }, FIRST_VIEW);

test.describe('opened from the chart, the app says what the specification says of', () => {
  for (const { id, point, expected } of patients) {
    test(`${point}: ${expected.rule}, ${expected.disposition}`, async ({ page }) => {
      const app = await openFromChart(page, id);
      const verdict = app.getByRole('region', { name: 'Recommendation' });
      await expect(verdict).toHaveAttribute('data-disposition', expected.disposition);
      await expect(verdict).toHaveAttribute('data-rule', expected.rule);
      if (expected.subtype !== null) await expect(verdict).toHaveAttribute('data-subtype', expected.subtype);
      await expect(verdict.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(
        app.getByText('Educational decision support; content not yet reviewed (submitted)'),
      ).toBeVisible();
      await expect(app.getByRole('region', { name: 'Draft care plan' })).toBeVisible();
      expect(await belowTheFold(app)).toEqual([]);
    });
  }
});
