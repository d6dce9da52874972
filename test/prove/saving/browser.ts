import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Clock } from './clock.ts';

/** One tab: what it stores, and whether its page is still the one that runs. */
export type Tab = { storage: Map<string, string>; page: Page };
/** One load of a page. After a reload its code runs on into the void: nothing it does has any effect. */
type Page = { isGone: boolean; leave: (() => void)[] };

const running = new AsyncLocalStorage<Tab & { page: Page }>();

/** Runs code as the page that this tab shows now. */
export const inTab = <T>(tab: Tab, work: () => T): T => running.run({ ...tab, page: tab.page }, work);

export const newPage = (): Page => ({ isGone: false, leave: [] });

/** The page goes, with everything it was waiting for and every lock it held. */
export function reload(tab: Tab): void {
  tab.page.isGone = true;
  for (const leave of tab.page.leave) leave();
  tab.page = newPage();
}

type Fetch = (request: { url: string; init: RequestInit }) => Promise<Response>;

/** Puts a browser with several tabs around the code that saves; answers what puts everything back. */
export function openBrowser(clock: Clock, fetch: Fetch): () => void {
  const never = <T>(): Promise<T> => new Promise(() => {});
  const here = () => running.getStore();
  const stubs: Record<string, unknown> = {
    fetch: async (url: URL, init: RequestInit) => {
      const page = here()?.page;
      if (page?.isGone) return never();
      const answer = await settled(fetch({ url: String(url), init }));
      if (page?.isGone) return never();
      if (!answer.ok) throw answer.error;
      return answer.value;
    },
    sessionStorage: {
      getItem: (key: string) => here()?.storage.get(key) ?? null,
      setItem: (key: string, value: string) => {
        if (here()?.page.isGone === false) here()?.storage.set(key, value);
      },
      removeItem: (key: string) => {
        if (here()?.page.isGone === false) here()?.storage.delete(key);
      },
    },
    navigator: { language: 'en-GB', onLine: true, locks: locksOf(() => here()?.page) },
    setTimeout: (work: () => void, ms = 0) => clock.after(ms, work),
    clearTimeout: clock.cancel,
    crypto: {
      subtle: {
        // At once: what runs on other threads would make the course of a schedule a matter of chance.
        digest: async (_name: string, data: Uint8Array) =>
          Uint8Array.from(createHash('sha256').update(data).digest()).buffer,
      },
    },
  };
  const before = Object.keys(stubs).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  for (const [name, value] of Object.entries(stubs))
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  const { now: dateNow } = Object.getOwnPropertyDescriptors(Date);
  const { timeout: signalTimeout } = Object.getOwnPropertyDescriptors(AbortSignal);
  Date.now = () => clock.now;
  AbortSignal.timeout = (ms) => {
    const controller = new AbortController();
    clock.after(ms, () => controller.abort(new DOMException('too late', 'TimeoutError')));
    return controller.signal;
  };
  return () => {
    Object.defineProperties(Date, { now: dateNow });
    Object.defineProperties(AbortSignal, { timeout: signalTimeout });
    for (const [name, descriptor] of before) {
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    }
  };
}

type Settled<T> = { ok: true; value: T } | { ok: false; error: unknown };

const settled = <T>(promise: Promise<T>): Promise<Settled<T>> =>
  promise.then(
    (value) => ({ ok: true, value }),
    (error: unknown) => ({ ok: false, error }),
  );

/** Web Locks: one page at a time holds a name; one that is left lets go of it. */
function locksOf(here: () => Page | undefined) {
  const queues = new Map<string, Promise<void>>();
  const shared: { name: string; page: Page | undefined }[] = [];
  return {
    query: async () => ({ held: shared.filter(({ page }) => page?.isGone !== true) }),
    request: async <T>(name: string, ...given: unknown[]): Promise<T> => {
      const page = here();
      // The last argument is what to do; shared locks here are only ever held to be seen.
      const work = given.at(-1) as () => Promise<T>;
      if (given.length > 1) {
        const lock = { name, page };
        shared.push(lock);
        return work().finally(() => shared.splice(shared.indexOf(lock), 1));
      }
      const before = queues.get(name) ?? Promise.resolve();
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      page?.leave.push(release);
      queues.set(
        name,
        before.then(() => held),
      );
      await before;
      if (page?.isGone) return new Promise(() => {});
      return work().finally(release);
    },
  };
}
