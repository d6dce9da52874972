import { mkdir } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { states as all } from '../../../src/review/states.ts';
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts';
import { check } from './check.ts';
import { looks } from './looks.ts';
import { serveStates } from './visit.ts';

const PHOTOGRAPHS = 'test-results/states';

/** Every state of the screen, or the named ones: axe, the keyboard, and a photograph, in every look. */
export async function states(only: string[]): Promise<boolean> {
  const wanted = all.filter(({ name }) => only.length === 0 || only.includes(name));
  await mkdir(PHOTOGRAPHS, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  let wrong = 0;
  try {
    const context = await browser.newContext({ locale: 'en-GB' });
    await serveStates(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(error));
    for (const state of wanted) {
      const { name } = state;
      const { stops, faults } = await check(page, state, looks, (look) =>
        page.screenshot({ path: `${PHOTOGRAPHS}/${name} ${look.name.replace(' %', '%')}.png` }),
      );
      console.log(`| ${name} | ${looks.length} | ${stops} | ${faults.length} |`);
      for (const fault of faults) console.error(`  ${fault}`);
      wrong += faults.length;
    }
  } finally {
    await browser.close();
  }
  console.log(`${wanted.length} states in ${looks.length} looks: ${wrong} faults`);
  return wanted.length > 0 && wrong === 0;
}
