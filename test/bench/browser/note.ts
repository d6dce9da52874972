/** What a page notes down about itself. Times in milliseconds since it was opened. */
export type Noted = {
  /** When the launch was opened, by the clock on the wall. */
  launchedAt: number;
  /** When what was asked for stood on the screen. */
  shownAt: number | null;
  shifts: number;
  tasks: { startTime: number; duration: number }[];
};

declare global {
  var noted: Noted | undefined;
  /** Reaches who watches the browser. */
  var tellShown: ((nothing: '') => void) | undefined;
}

/** Runs in every page before anything of its own, and therefore holds all that it needs. */
export function note(): void {
  const key = 'launched-at';
  // The launch page and the app's are of one origin: what the first one notes the second one finds.
  const launchedAt = Number(sessionStorage.getItem(key) ?? performance.timeOrigin);
  sessionStorage.setItem(key, String(launchedAt));
  const noted: Noted = { launchedAt, shownAt: null, shifts: 0, tasks: [] };
  globalThis.noted = noted;

  const watch = new MutationObserver(() => {
    if (document.querySelector('[data-rule], [data-shown]') === null) return;
    watch.disconnect();
    // The frame that shows it is drawn between the two.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        noted.shownAt = performance.now();
        globalThis.tellShown?.('');
      });
      port1.start();
      port2.postMessage(null);
    });
  });
  watch.observe(document, { subtree: true, childList: true, attributes: true });

  // No function here has a name: what compiles this would wrap it in another that the page does not have.
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) noted.tasks.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    // They have a value, which the types of the browser do not know of yet.
    for (const shift of list.getEntries()) noted.shifts += Number(Reflect.get(shift, 'value'));
  }).observe({ type: 'layout-shift', buffered: true });
}
