import type { Browser } from '@playwright/test';
import { practicePatients } from '../../launch/practice-ehr/patients/index.ts';
import { today } from '../../launch/practice-ehr/chart/today.ts';
import { grown } from './browser/grown.ts';
import { type Look, type LongTasks, startBrowser, visit, type Visit } from './browser/visit.ts';
import { buildSites, SITES, type Site } from './world/sites.ts';
import { openWorld, type Weather, type World } from './world/world.ts';

/** Requests and bytes until the answer stands on the screen, by kind. */
export type ByKind = Record<'page' | 'script' | 'style' | 'sign-in' | 'read' | 'preflight' | 'other', Sum>;
type Sum = { requests: number; bytes: number };

/** One page under one weather: medians of several visits. */
export type Cell = Weather & {
  site: Site;
  cpu: Look['cpu'];
  shownMs: number;
  leastMs: number;
  firstPaintMs: number;
  longTasks: LongTasks;
  longTasksAfter: LongTasks;
  layoutShift: number;
  heapMiB: number;
};

/** How many latencies of the network each page takes: what a second of it adds. */
export type Slope = Pick<Cell, 'site' | 'cpu' | 'preflight' | 'on'> & { roundTrips: number };

export type Growth = { observations: number; shownMs: number; heapMiB: number; longestTaskMs: number };

export type InBrowser = {
  patient: string;
  visits: number;
  cells: Cell[];
  slopes: Slope[];
  kinds: Record<Site, ByKind>;
  growth: Growth[];
};

const PATIENT = 'sporadic-2cm';
const LATENCIES = [0, 100, 300, 1000];
const CPUS = [1, 4] as const;
const VISITS = 3;
const WIDTH = 1280;
const OBSERVATIONS = [20, 200, 2000];

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** Turn by turn, so that a slow minute of the machine meets all pages alike. */
async function inTurns(open: (site: Site) => Promise<Visit>, visits: number): Promise<Record<Site, Visit[]>> {
  const all: Record<Site, Visit[]> = { app: [], plain: [], react: [] };
  for (let turn = 0; turn < visits; turn += 1) for (const site of SITES) all[site].push(await open(site));
  return all;
}

function cellOf(site: Site, cpu: Look['cpu'], weather: Weather, visits: readonly Visit[]): Cell {
  const of = (figure: (one: Visit) => number) => median(visits.map(figure));
  const tasks = (when: 'untilShown' | 'after'): LongTasks => ({
    count: of(({ longTasks }) => longTasks[when].count),
    ms: of(({ longTasks }) => longTasks[when].ms),
    longestMs: of(({ longTasks }) => longTasks[when].longestMs),
  });
  return {
    site,
    cpu,
    ...weather,
    shownMs: of(({ shownMs }) => shownMs),
    leastMs: Math.min(...visits.map(({ shownMs }) => shownMs)),
    firstPaintMs: of(({ firstPaintMs }) => firstPaintMs),
    longTasks: tasks('untilShown'),
    longTasksAfter: tasks('after'),
    layoutShift: Math.max(...visits.map(({ layoutShift }) => layoutShift)),
    heapMiB: of(({ heapMiB }) => heapMiB),
  };
}

function kindOf({ method, url: { pathname } }: Visit['asked'][number]): keyof ByKind {
  if (method === 'OPTIONS') return 'preflight';
  if (pathname.endsWith('.js')) return 'script';
  if (pathname.endsWith('.css')) return 'style';
  if (/\/auth\/|\.well-known/.test(pathname)) return 'sign-in';
  if (pathname.startsWith('/fhir/')) return 'read';
  return /\/$|\.html$/.test(pathname) ? 'page' : 'other';
}

export function byKind({ asked }: Visit): ByKind {
  const none = (): Sum => ({ requests: 0, bytes: 0 });
  const sums: ByKind = {
    page: none(),
    script: none(),
    style: none(),
    'sign-in': none(),
    read: none(),
    preflight: none(),
    other: none(),
  };
  for (const one of asked.filter(({ early }) => early)) {
    const sum = sums[kindOf(one)];
    sum.requests += 1;
    sum.bytes += one.bytes;
  }
  return sums;
}

/** What a page was opened under, but for how long the network takes. */
export const underOf = ({ cpu, preflight, on }: Pick<Cell, 'cpu' | 'preflight' | 'on'>): string =>
  `${cpu}×, ${preflight ? 'with' : 'without'} preflight, latency on ${on}`;

export function cellBeside(
  cells: readonly Cell[],
  cell: Cell,
  other: Partial<Pick<Cell, 'site' | 'latencyMs'>>,
) {
  const wanted = { ...cell, ...other };
  return cells.find(
    (one) =>
      one.site === wanted.site && one.latencyMs === wanted.latencyMs && underOf(one) === underOf(wanted),
  );
}

function slopesOf(cells: readonly Cell[]): Slope[] {
  const [least, most] = [Math.min(...LATENCIES), Math.max(...LATENCIES)];
  return cells
    .filter(({ latencyMs }) => latencyMs === most)
    .flatMap((slow) => {
      const quick = cellBeside(cells, slow, { latencyMs: least });
      if (quick === undefined) return [];
      const { site, cpu, preflight, on } = slow;
      return [{ site, cpu, preflight, on, roundTrips: (slow.shownMs - quick.shownMs) / (most - least) }];
    });
}

async function matrix(browser: Browser, world: World): Promise<Pick<InBrowser, 'cells' | 'kinds'>> {
  const weathers = [true, false].flatMap((preflight) =>
    LATENCIES.map((latencyMs): Weather => ({ latencyMs, on: 'reads', preflight })),
  );
  const everywhere: Weather[] = LATENCIES.map((latencyMs) => ({
    latencyMs,
    on: 'everything',
    preflight: true,
  }));
  const cells: Cell[] = [];
  let kinds: InBrowser['kinds'] | null = null;
  for (const cpu of CPUS)
    for (const weather of cpu === 1 ? [...weathers, ...everywhere] : weathers) {
      const look: Look = { cpu, width: WIDTH };
      const open = (site: Site) => visit(browser, world, { site, weather, patientId: PATIENT, look });
      const visits = await inTurns(open, VISITS);
      for (const site of SITES) cells.push(cellOf(site, cpu, weather, visits[site]));
      const [app, plain, react] = SITES.map((site) => visits[site][0]);
      if (app && plain && react) kinds ??= { app: byKind(app), plain: byKind(plain), react: byKind(react) };
    }
  if (kinds === null) throw new Error('nothing was visited');
  return { cells, kinds };
}

async function growthOf(browser: Browser, world: World): Promise<Growth[]> {
  const rows: Growth[] = [];
  for (const observations of OBSERVATIONS) {
    const visits: Visit[] = [];
    for (let turn = 0; turn < VISITS; turn += 1)
      visits.push(
        await visit(browser, world, {
          site: 'app',
          weather: { latencyMs: 0, on: 'reads', preflight: true },
          patientId: `grown-${observations}`,
          look: { cpu: 1, width: WIDTH },
        }),
      );
    rows.push({
      observations,
      shownMs: median(visits.map(({ shownMs }) => shownMs)),
      heapMiB: median(visits.map(({ heapMiB }) => heapMiB)),
      longestTaskMs: median(visits.map(({ longTasks }) => longTasks.untilShown.longestMs)),
    });
  }
  return rows;
}

/** The app and the two floors in a real browser, over HTTP/2, under every weather; then charts ten and a hundred times as long. */
export async function inBrowser(): Promise<InBrowser> {
  const patient = practicePatients(today()).find(({ id }) => id === PATIENT);
  if (patient === undefined) throw new Error(`the practice EHR has no ${PATIENT}`);
  const world = await openWorld(
    await buildSites(),
    OBSERVATIONS.map((observations) => grown(patient, observations)),
  );
  const browser = await startBrowser();
  try {
    // What servers answer for the first time takes them longer.
    for (const site of SITES)
      for (const preflight of [true, false])
        await visit(browser, world, {
          site,
          weather: { latencyMs: 0, on: 'reads', preflight },
          patientId: PATIENT,
          look: { cpu: 1, width: WIDTH },
        });
    const { cells, kinds } = await matrix(browser, world);
    const growth = await growthOf(browser, world);
    return { patient: PATIENT, visits: VISITS, cells, slopes: slopesOf(cells), kinds, growth };
  } finally {
    await browser.close();
    await world.close();
  }
}
