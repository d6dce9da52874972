import type { PlanFile } from '../../careplan/plan-file.ts';

/** By then the browser has taken it. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which does not say what becomes of it. */
export function download({ name, mediaType, text }: PlanFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** In a frame a download may be refused, without a word. */
export const isFramed = (): boolean => window.self !== window.top;
