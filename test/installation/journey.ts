import { createServer } from 'node:http';
import { cacheControl, productionHeaders } from '../../launch/headers.ts';
import { expect, type Page } from '../journey/practice.ts';
import type { Installation } from './site.ts';

/**
 * From a chart of the EHR, in its frame, to the recommendation and a saved draft. The browser enforces the policy, and
 * its console, which must stay silent, tells of whatever the policy stops. Every answer has exactly the headers of the
 * configuration.
 */
export async function opensFromTheChart(page: Page, { url, config, ehr }: Installation): Promise<void> {
  const answers = new Map<string, Record<string, string>>();
  page.on('response', (response) => {
    const address = new URL(response.url());
    if (response.url().startsWith(url)) answers.set(address.pathname, response.headers());
  });
  await page.goto(`${ehr.url}/patients/sporadic-2cm/app`);
  const app = page.frameLocator('iframe');
  await expect(app.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', 'R11b');
  await app.getByRole('button', { name: 'Save draft to chart' }).click();
  await expect(app.getByText('Draft saved')).toBeVisible();

  const paths = [...answers.keys()];
  expect(paths.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(2);
  expect(paths).toContainEqual(expect.stringMatching(/\/launch\/index\.html$/));
  for (const [path, headers] of answers) {
    const wanted = { ...productionHeaders(config), 'Cache-Control': cacheControl(path) };
    for (const [name, value] of Object.entries(wanted))
      expect({ path, name, value: headers[name.toLowerCase()] }).toEqual({ path, name, value });
  }
}

/** A page that is not of the EHR cannot hold the app in a frame. */
export async function staysOutOfOtherFrames(page: Page, { url }: Installation): Promise<void> {
  const stranger = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><iframe src="${url}/"></iframe>`);
  });
  await new Promise<void>((resolve) => stranger.listen(0, 'localhost', resolve));
  const address = stranger.address();
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(`http://localhost:${typeof address === 'object' ? address?.port : ''}`);
  await refused;
  stranger.close();
}
