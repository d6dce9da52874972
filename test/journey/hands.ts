import { focused } from '../prove/states/keyboard.ts';
import { expect, type Page } from './practice.ts';

/** By what the thing that has the focus is known; null where the focus is lost. */
const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const isField = element.matches('input, select, textarea');
    const label = isField && element.id !== '' ? document.querySelector(`[for="${element.id}"]`) : null;
    const shown = label ?? element.closest('label') ?? element;
    return (element.getAttribute('aria-label') ?? shown.textContent ?? '').trim();
  });

/** Somebody who has a keyboard and no mouse: counts the presses, and looks at each stop whether the focus can be seen. */
export class Hands {
  readonly page: Page;
  presses = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** One key. */
  async press(key: string): Promise<void> {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  /** What is named has the focus: in the window, not covered, and shown to have it. */
  async isOn(name: RegExp): Promise<void> {
    await expect.poll(() => focusedName(this.page)).toMatch(name);
    await this.lookAt();
  }

  /** What has the focus, which must be seen; null where nothing has it. */
  private async lookAt(): Promise<string | null> {
    const [name, { isSeen, isMarked }] = await Promise.all([focusedName(this.page), focused(this.page)]);
    expect({ name, isSeen, isMarked }).toEqual({ name, isSeen: true, isMarked: true });
    return name;
  }

  /** Forward (or back) by Tab until what is named has the focus, looking at every stop on the way. */
  async goTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: (string | null)[] = [];
    for (let stop = 0; stop < 80; stop++) {
      await this.press(key);
      const here = await this.lookAt();
      passed.push(here);
      if (here !== null && name.test(here)) return;
    }
    throw new Error(`never came to ${name}: ${passed.join(' · ')}`);
  }
}
