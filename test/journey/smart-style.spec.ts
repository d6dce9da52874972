import { expect, openFromChart, test } from './practice.ts';

const action = () => document.documentElement.style.getPropertyValue('--action');

test('the screen takes the colours of the EHR, and its own again in the dark', async ({ page }) => {
  const app = await openFromChart(page, 'sporadic-2cm');
  await app.locator('[data-rule]').first().waitFor();
  await expect.poll(() => app.evaluate(action)).toBe('#0b6e5b');
  await app.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => app.evaluate(action)).toBe('');
});
