import { mkdir } from 'node:fs/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { type ScreenState, states as all } from '../../../src/review/states.ts';
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts';
import { check } from './check.ts';
import { looks } from './looks.ts';
import { serveStates } from './visit.ts';

const PHOTOGRAPHS = 'test-results/states';
const PAGES_AT_ONCE = 2;

/** Takes states from the list until it is empty; answers how many faults they have. */
async function checkFrom(context: BrowserContext, list: Iterator<ScreenState>): Promise<number> {
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(error));
  let wrong = 0;
  for (let next = list.next(); next.done !== true; next = list.next()) {
    const { name } = next.value;
    const { stops, faults } = await check(page, next.value, looks, (look) =>
      page.screenshot({ path: `${PHOTOGRAPHS}/${name} ${look.name.replace(' %', '%')}.png` }),
    );
    console.log(`| ${name} | ${looks.length} | ${stops} | ${faults.length} |`);
    for (const fault of faults) console.error(`  ${fault}`);
    wrong += faults.length;
  }
  return wrong;
}

/** Every state of the screen, or the named ones: axe, the keyboard, what is heard, and a photograph, in every look. */
export async function states(only: string[]): Promise<boolean> {
  const wanted = all.filter(({ name }) => only.length === 0 || only.includes(name));
  await mkdir(PHOTOGRAPHS, { recursive: true });
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  try {
    const context = await browser.newContext();
    await serveStates(context);
    const list = wanted.values();
    const wrong = await Promise.all(Array.from({ length: PAGES_AT_ONCE }, () => checkFrom(context, list)));
    const faults = wrong.reduce((sum, one) => sum + one, 0);
    console.log(`${wanted.length} states in ${looks.length} looks: ${faults} faults`);
    return wanted.length > 0 && faults === 0;
  } finally {
    await browser.close();
  }
}
