import type { Page } from '@playwright/test';

/**
 * What Tab reached: how many stops, those it passed by, those that had the focus where nobody could see it, and those
 * that did not show that they had it.
 */
type Reached = { stops: number; missed: string[]; unseen: string[]; unmarked: string[] };

/** Numbers everything that Tab must reach. Of radios that belong together the arrow keys reach the others. */
const mark = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';
    const seen = new Set<string>();
    const stops = [...document.querySelectorAll<HTMLElement>(all)].filter((element) => {
      if (!element.checkVisibility({ checkVisibilityCSS: true })) return false;
      const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null;
      if (group === null) return true;
      if (seen.has(group)) return false;
      seen.add(group);
      return true;
    });
    return stops.map((element, index) => {
      const radio = element instanceof HTMLInputElement && element.type === 'radio';
      const marked = radio ? document.querySelectorAll(`[name="${CSS.escape(element.name)}"]`) : [element];
      for (const one of marked) one.setAttribute('data-stop', String(index));
      return `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}”`;
    });
  });

/** Whether what has the focus can be seen, in the window and not behind something else, and shows that it has it. */
export const focused = (page: Page): Promise<{ stop: string | null; isSeen: boolean; isMarked: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return { stop: null, isSeen: true, isMarked: true };
    // What is hidden to be drawn otherwise is seen where its label is.
    const { x, y, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const hit = document.elementFromPoint(
      Math.min(x + width / 2, innerWidth - 1),
      Math.max(0, Math.min(y + Math.min(height / 2, 20), innerHeight - 1)),
    );
    const shown = element.closest('label') ?? element;
    const isSeen = hit !== null && (shown.contains(hit) || hit.contains(shown));
    // Or what is drawn in its place: beside a radio that is hidden, around a mark of a picture.
    const isMarked = [element, element.nextElementSibling, element.querySelector('.halo')].some((one) => {
      if (one === null) return false;
      const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(one);
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      return isOutlined || (one.matches('.halo') && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2);
    });
    return { stop: element.getAttribute('data-stop'), isSeen, isMarked };
  });

/** From the top of the page to its end by Tab alone. */
export async function byKeyboard(page: Page): Promise<Reached> {
  // From the top.
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.setPosition(document.body, 0);
    scrollTo(0, 0);
  });
  const names = await mark(page);
  const reached = new Set<string>();
  const unseen = new Set<string>();
  const unmarked = new Set<string>();
  // Some take more than one press: the day, the month and the year of a date.
  for (let press = 0; press < 2 * names.length + 10 && reached.size < names.length; press++) {
    await page.keyboard.press('Tab');
    const { stop, isSeen, isMarked } = await focused(page);
    if (stop === null || reached.has(stop)) continue;
    reached.add(stop);
    if (!isSeen) unseen.add(names[Number(stop)] ?? stop);
    if (!isMarked) unmarked.add(names[Number(stop)] ?? stop);
  }
  const missed = names.filter((_, index) => !reached.has(String(index)));
  return { stops: names.length, missed, unseen: [...unseen], unmarked: [...unmarked] };
}
