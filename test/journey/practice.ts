import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { practicePatients } from '../../launch/practice-ehr/patients/index.ts';
import { localDay } from '../../src/local-day.ts';

/** Where `npm start` says the practice EHR is. */
export const ehrUrl = process.env['PRACTICE_EHR'] ?? '';

export const today = localDay(new Date());

export const patients = practicePatients(today);

/**
 * Every journey runs with a console that must stay silent, in every tab and frame. A test that makes the network fail
 * names what the browser itself will print about it.
 */
export const test = base.extend<{ expectedNoise: RegExp[] }>({
  expectedNoise: [[], { option: true }],
  context: async ({ context, expectedNoise }, use) => {
    const heard: string[] = [];
    context.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
    context.on('weberror', (error) => heard.push(`error: ${error.error().message}`));
    await use(context);
    expect(heard.filter((line) => !expectedNoise.some((noise) => noise.test(line)))).toEqual([]);
  },
});

export { expect, type BrowserContext, type Page };

/** Opens a patient's chart and the app from it in a new tab; answers the app's page. */
export async function openFromChart(page: Page, patientId: string): Promise<Page> {
  await page.goto(`${ehrUrl}/patients/${patientId}`);
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: /open renal aml/i }).click();
  return opened;
}

/** The same, of an EHR that behaves as the profile says. */
export async function openLike(page: Page, profileId: string, patientId: string): Promise<Page> {
  await page.request.post(`${ehrUrl}/behaviour`, { form: { behaviour: profileId } });
  return openFromChart(page, patientId);
}

/** A practice chart is short: without this no search of it would have a second page. */
export const pagesOfTwo = (context: BrowserContext): Promise<unknown> =>
  context.route(/\/fhir\/\w+\?.*_count=/, (route) =>
    route.continue({
      url: route
        .request()
        .url()
        .replace(/_count=\d+/, '_count=2'),
    }),
  );
