import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from './practice.ts';

/** Ways in which a page is looked at. */
type Look = { scheme: 'light' | 'dark'; width: number };
export const WIDE_LIGHT: Look = { scheme: 'light', width: 1280 };
export const NARROW_DARK: Look = { scheme: 'dark', width: 320 };
export const EVERY: Look[] = [
  WIDE_LIGHT,
  NARROW_DARK,
  { scheme: 'dark', width: 1280 },
  { scheme: 'light', width: 320 },
];

/** Nothing of any impact, and never a sideways scroll. */
export async function expectAccessible(page: Page, looks: Look[]): Promise<void> {
  for (const { scheme, width } of looks) {
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
