import { expect, openFromChart, patients, test } from './practice.ts';

test.describe('opened from the chart, the app says what the specification says of', () => {
  for (const { id, point, expected } of patients) {
    test(`${point}: ${expected.rule}, ${expected.disposition}`, async ({ page }) => {
      const app = await openFromChart(page, id);
      const verdict = app.getByRole('region', { name: 'Recommendation' });
      await expect(verdict).toHaveAttribute('data-disposition', expected.disposition);
      await expect(verdict).toHaveAttribute('data-rule', expected.rule);
      if (expected.subtype !== null) await expect(verdict).toHaveAttribute('data-subtype', expected.subtype);
      await expect(verdict.getByRole('heading', { level: 1 })).not.toBeEmpty();
      await expect(app.getByText('content not yet reviewed (submitted)')).toBeVisible();
    });
  }
});
