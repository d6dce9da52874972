import { createHash, X509Certificate } from 'node:crypto';
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../../chromium.ts';
import { type Asked, certificate } from '../world/door.ts';
import type { Site } from '../world/sites.ts';
import type { Weather, World } from '../world/world.ts';
import { note } from './note.ts';

/** Tasks of more than 50 ms. */
export type LongTasks = { count: number; ms: number; longestMs: number };

/** What one opening of the app took: from the chart's link to the answer, and on until nothing moves any more. */
export type Visit = {
  /** Milliseconds from the opening of the launch page until what was asked for stands on the screen. */
  shownMs: number;
  /** The same until the page after signing in has painted anything. */
  firstPaintMs: number;
  /** Of the page after signing in. */
  longTasks: { untilShown: LongTasks; after: LongTasks };
  /** The sum of all shifts that nobody has caused. */
  layoutShift: number;
  /** What the page keeps once garbage is collected. */
  heapMiB: number;
  /** Every request that reached a server; `early` left before the answer was on the screen. */
  asked: (Asked & { early: boolean })[];
};

export type Look = {
  /** How many times slower than this machine. */
  cpu: 1 | 4;
  width: number;
};

const TRUSTED = createHash('sha256')
  .update(new X509Certificate(certificate.cert).publicKey.export({ type: 'spki', format: 'der' }))
  .digest('base64');

/** A browser that trusts the certificate of the doors. */
export const startBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findChromium(),
    args: [...CHROMIUM_ARGS, `--ignore-certificate-errors-spki-list=${TRUSTED}`],
  });

const LONGEST_MS = 120_000;
const QUIET_MS = 300;

/** Opens a page once, in a profile of its own: nothing is kept from before. */
export async function visit(
  browser: Browser,
  world: World,
  given: { site: Site; weather: Weather; patientId: string; look: Look },
): Promise<Visit> {
  const { site, weather, patientId, look } = given;
  world.become(site, weather);
  world.takeLog();
  const viewport = { width: look.width, height: 720 };
  const context = await browser.newContext({ locale: 'en-GB', viewport });
  try {
    await context.addInitScript(note);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: look.cpu });
    // Told by the page: to ask it again and again would cost it more time than some of what it does.
    await devtools.send('Runtime.enable');
    await devtools.send('Runtime.addBinding', { name: 'tellShown' });
    const shown = new Promise<void>((resolve, reject) => {
      devtools.on('Runtime.bindingCalled', ({ name }) => name === 'tellShown' && resolve());
      page.on('pageerror', reject);
      setTimeout(() => reject(new Error(`${site}: nothing was shown.`)), LONGEST_MS).unref();
    });
    await page.goto(world.launch(patientId).href, { waitUntil: 'commit' });
    await shown;
    await page.waitForLoadState('networkidle', { timeout: LONGEST_MS });
    await page.waitForTimeout(QUIET_MS * look.cpu);
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { ...(await read(page, world.takeLog())), heapMiB: usedSize / 2 ** 20 };
  } finally {
    await context.close();
  }
}

async function read(page: Page, log: readonly Asked[]): Promise<Omit<Visit, 'heapMiB'>> {
  const { noted, timeOrigin, painted } = await page.evaluate(() => ({
    noted: globalThis.noted,
    timeOrigin: performance.timeOrigin,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  }));
  if (noted === undefined || noted.shownAt === null) throw new Error('The page has noted nothing.');
  const { launchedAt, shownAt, shifts, tasks } = noted;
  const sinceLaunch = (ms: number) => timeOrigin + ms - launchedAt;
  const shown = timeOrigin + shownAt;
  return {
    shownMs: sinceLaunch(shownAt),
    firstPaintMs: sinceLaunch(painted),
    longTasks: {
      untilShown: longTasks(tasks.filter(({ startTime }) => startTime < shownAt)),
      after: longTasks(tasks.filter(({ startTime }) => startTime >= shownAt)),
    },
    layoutShift: shifts,
    asked: log.map((one) => ({ ...one, early: performance.timeOrigin + one.at <= shown })),
  };
}

function longTasks(tasks: readonly { duration: number }[]): LongTasks {
  const times = tasks.map(({ duration }) => duration);
  return {
    count: times.length,
    ms: times.reduce((sum, ms) => sum + ms, 0),
    longestMs: Math.max(0, ...times),
  };
}
