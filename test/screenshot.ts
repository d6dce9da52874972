/**
 * `npm run screenshot` makes the README's picture: the patient at exactly 4.0 cm. With a folder it photographs every
 * practice patient there instead, wide and narrow, light and dark: `npm run screenshot -- /tmp/looks`.
 */
import { mkdir } from 'node:fs/promises';
import { type Browser, chromium } from '@playwright/test';
import { practicePatients } from '../launch/practice-ehr/patients/index.ts';
import { CHROMIUM_ARGS, findChromium } from './chromium.ts';
import { startPractice } from './start.ts';

const WIDE = { width: 1280, height: 720 };
const NARROW = { width: 320, height: 800 };

const [folder] = process.argv.slice(2);
const patients = practicePatients('2026-01-15');
const practice = await startPractice();
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
try {
  await (folder === undefined ? readmePicture(browser) : everyLook(browser, folder));
} finally {
  await browser.close();
  practice.stop();
}

async function readmePicture(browser: Browser): Promise<void> {
  const boundary = patients.find(({ point }) => point.includes('4.0'));
  if (boundary === undefined) throw new Error('no practice patient at 4.0 cm');
  const page = await review(browser, boundary.id, WIDE, 'light');
  await page.screenshot({ path: 'test/screenshots/review.png' });
}

async function everyLook(browser: Browser, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { id } of patients) {
    for (const scheme of ['light', 'dark'] as const) {
      for (const size of [WIDE, NARROW]) {
        const page = await review(browser, id, size, scheme);
        await page.screenshot({ path: `${folder}/${id}-${size.width}-${scheme}.png` });
        await page.close();
      }
    }
  }
}

async function review(
  browser: Browser,
  patient: string,
  viewport: typeof WIDE,
  colorScheme: 'light' | 'dark',
) {
  const page = await browser.newPage({ viewport, colorScheme, locale: 'en-GB' });
  await page.goto(`${practice.url}/launch?patient=${patient}`);
  await page.locator('[data-rule]').first().waitFor();
  // What comes after the recommendation is part of what is looked at.
  await page.locator('.save').waitFor();
  return page;
}
