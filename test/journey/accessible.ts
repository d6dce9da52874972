import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from './practice.ts';

/** Ways in which a page is looked at. */
type Look = { scheme: 'light' | 'dark'; width: number };
const WIDE_LIGHT: Look = { scheme: 'light', width: 1280 };
const NARROW_DARK: Look = { scheme: 'dark', width: 320 };
const EVERY: Look[] = [
  WIDE_LIGHT,
  NARROW_DARK,
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 320 },
];

/** Set by `npm run prove -- accessibility`. A page of this size takes axe ten seconds a look. */
export const EVERYWHERE = process.env['AXE_EVERYWHERE'] !== undefined;

/** Of the one page, each in its turn, and in the other colours on the next. */
export const lookOf = (index: number): Look => (index % 2 === 0 ? WIDE_LIGHT : NARROW_DARK);

/** Nothing of any impact, and never a sideways scroll. One look at a page, or every one where the proof asks for it. */
export async function expectAccessible(page: Page, look = NARROW_DARK): Promise<void> {
  for (const { scheme, width } of EVERYWHERE ? EVERY : [look]) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  }
}
