const isSomewhere = (): boolean =>
  document.activeElement !== null && document.activeElement !== document.body;

/**
 * A gap that has closed takes its button away, and with it the focus: the answer it was tried again for gets it, so that
 * who works by keyboard does not start anew at the top. Does nothing while the focus is somewhere.
 */
export function focusOnAnswer(root: ParentNode): void {
  if (isSomewhere()) return;
  root.querySelector<HTMLElement>('.verdict')?.focus();
}

/**
 * An answered question goes, and with it the focus: to the verdict, which may be another one now. Where nothing was
 * said of the patient the next question gets it.
 */
export function focusAfterAnswer(root: ParentNode, isFolded: boolean): void {
  if (isSomewhere()) return;
  if (isFolded) root.querySelector<HTMLElement>('.ask')?.focus();
  focusOnAnswer(root);
}
