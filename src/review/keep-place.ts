import { focusOnAnswer } from './focus.ts';

const LABEL = 'aria-label';

/** By what a thing to press is known again when it is drawn anew: its name, or the disclosure it opens. */
const nameOf = (element: Element | null): string | null =>
  element?.getAttribute(LABEL) ?? (element?.tagName === 'SUMMARY' ? element.parentElement?.id || null : null);

/**
 * Draws the page anew under the reader's hands: what they have opened stays open, and the focus stays where it was, or
 * goes to the recommendation where its place is gone.
 */
export function keepPlace(root: HTMLElement, draw: () => void): void {
  const opened = [...root.querySelectorAll('details[open][id]')].map(({ id }) => id);
  const { activeElement } = document;
  const wasInside = root.contains(activeElement);
  const focused = wasInside ? nameOf(activeElement) : null;
  draw();
  for (const details of root.querySelectorAll<HTMLDetailsElement>('details[id]'))
    if (opened.includes(details.id)) details.open = true;
  if (!wasInside || root.contains(document.activeElement)) return;
  const named = [...root.querySelectorAll<HTMLElement>(`[${LABEL}], details[id] > summary`)];
  if (focused !== null) named.find((one) => nameOf(one) === focused)?.focus({ preventScroll: true });
  focusOnAnswer(root);
}
