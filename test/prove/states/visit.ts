import type { BrowserContext, Page } from '@playwright/test';
import { isShown } from '../../../src/review/page.tsx';
import type { ScreenState } from '../../../src/review/states.ts';
import { builtPage } from './built.ts';

const ADDRESS = 'https://states.test';

/** Answers the page's files to a browser, without a server. */
export async function serveStates(context: BrowserContext): Promise<void> {
  const files = await builtPage();
  await context.route(`${ADDRESS}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const body = files.get(path);
    if (body === undefined) return route.fulfill({ status: 404 });
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
    return route.fulfill({ contentType: type, body: typeof body === 'string' ? body : Buffer.from(body) });
  });
}

/** Shows a state with everything that belongs to it, as it is found: folded. */
export async function show(page: Page, { name, state, says }: ScreenState): Promise<void> {
  // Another address, so that it is another page.
  await page.goto(`${ADDRESS}/test/prove/states/page.html?${name}#${name}`);
  const isWhole = isShown(state) && typeof state.assessment !== 'string';
  if (isShown(state)) await page.locator('.standing').waitFor({ state: 'attached' });
  if (isWhole) await page.locator('.pictures').first().waitFor();
  await page.waitForFunction((words) => document.body.textContent?.includes(words), says);
}

/** Opens everything that is one step deeper. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const form of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) form.click();
  });
