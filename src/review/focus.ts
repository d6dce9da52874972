/**
 * A gap that has closed takes its button away, as an answered question does, and with it the focus: the verdict, which
 * may be another one now, gets it, so that who works by keyboard does not start anew at the top. Does nothing while the focus is somewhere.
 */
export function focusOnAnswer(root: ParentNode): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  root.querySelector<HTMLElement>('.verdict')?.focus();
}
