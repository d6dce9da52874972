import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { ScreenState } from '../../../src/review/states.ts';
import { heardFaults } from './heard.ts';
import { byKeyboard } from './keyboard.ts';
import type { Look } from './looks.ts';
import { show, unfold } from './visit.ts';

/** What came of looking at one state: how many stops Tab has there, and everything that is wrong. */
type Checked = { stops: number; faults: string[] };

/** axe finds nothing, and nothing scrolls sideways. Forced colours change colours alone. */
async function faultsIn(page: Page, look: Look): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (look.forced) axe.withRules(['color-contrast']);
  else if (!look.contrast) axe.disableRules(['color-contrast']);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => `${look.name}: ${id}: ${nodes[0]?.html}`);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return wide > 0 ? [...found, `${look.name}: scrolls sideways by ${wide} px`] : found;
}

async function lookAt(page: Page, { width, height, scheme, forced }: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: scheme,
    reducedMotion: 'reduce',
    forcedColors: forced ? 'active' : 'none',
  });
  await page.setViewportSize({ width, height });
}

/** One state: what is heard of it, and every one of the looks, photographed as found, then with everything unfolded. */
export async function check(
  page: Page,
  state: ScreenState,
  looks: readonly Look[],
  photograph: (look: Look) => Promise<unknown> = async () => {},
): Promise<Checked> {
  await show(page, state);
  for (const look of looks) {
    await lookAt(page, look);
    await photograph(look);
  }
  const folded = (await heardFaults(page)).map((one) => `heard: ${one}`);
  await unfold(page);
  const open = (await heardFaults(page)).map((one) => `heard, all of it open: ${one}`);
  const faults = [...folded, ...open];
  let most = 0;
  for (const look of looks) {
    await lookAt(page, look);
    const { stops, missed, unseen, unmarked } = await byKeyboard(page);
    most = Math.max(most, stops);
    faults.push(...missed.map((one) => `${look.name}: not reached by Tab: ${one}`));
    faults.push(...unseen.map((one) => `${look.name}: has the focus unseen: ${one}`));
    faults.push(...unmarked.map((one) => `${look.name}: does not show that it has the focus: ${one}`));
    faults.push(...(await faultsIn(page, look)));
  }
  return { stops: most, faults };
}
