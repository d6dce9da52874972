import { type Cell, cellBeside, type InBrowser, underOf } from './browser.ts';
import type { Core } from './core.ts';
import type { Machine } from './machine.ts';
import type { Panel } from './panel.ts';

/** What has been measured last of each part, and on what. */
export type Results = {
  core?: Core & { on: Machine };
  panel?: Panel & { on: Machine };
  browser?: InBrowser & { on: Machine };
};

type Cells = readonly (string | number)[];

function table(headings: readonly string[], rows: readonly Cells[]): string {
  const line = (cells: Cells) => `| ${cells.join(' | ')} |`;
  return [
    line(headings),
    line(headings.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...rows.map(line),
  ].join('\n');
}

const named = ({ cpu, cores, memoryGiB, system, node }: Machine) =>
  `Measured on: ${cpu}, ${cores} cores, ${memoryGiB} GiB, ${system}, Node ${node}.`;

const whole = (n: number) => n.toFixed(0);

function browserPart({ cells, slopes, kinds, growth, visits, patient, on }: NonNullable<Results['browser']>) {
  const apps = cells.filter(({ site }) => site === 'app');
  const times = apps.map((cell): Cells => {
    const plain = cellBeside(cells, cell, { site: 'plain' })?.shownMs ?? Number.NaN;
    const react = cellBeside(cells, cell, { site: 'react' })?.shownMs ?? Number.NaN;
    return [
      underOf(cell),
      `${cell.latencyMs} ms`,
      whole(cell.shownMs),
      whole(plain),
      whole(react),
      (cell.shownMs / plain).toFixed(2),
      (cell.shownMs / react).toFixed(2),
      `${whole(cell.longTasks.count)} / ${whole(cell.longTasks.longestMs)}`,
      cell.layoutShift.toFixed(4),
      cell.heapMiB.toFixed(1),
    ];
  });
  const siteSlope = (slope: (typeof slopes)[number], site: Cell['site']) =>
    slopes.find((one) => one.site === site && underOf(one) === underOf(slope))?.roundTrips.toFixed(2) ?? '';
  const slopeRows = slopes
    .filter(({ site }) => site === 'app')
    .map(
      (slope): Cells => [
        underOf(slope),
        siteSlope(slope, 'app'),
        siteSlope(slope, 'plain'),
        siteSlope(slope, 'react'),
      ],
    );
  const kindRows = Object.keys(kinds.app).map((kind): Cells => {
    const cell = (site: Cell['site']) => {
      const sum = Object.entries(kinds[site]).find(([name]) => name === kind)?.[1];
      return sum === undefined ? '' : `${sum.requests} / ${sum.bytes}`;
    };
    return [kind, cell('app'), cell('plain'), cell('react')];
  });
  return [
    '## In the browser',
    `${named(on)} The practice patient “${patient}”; medians of ${visits} visits, each with an empty cache, from the opening of the launch page until the answer is drawn. Milliseconds. Plain: a page without a framework; React: one with React and fhirclient. Both sign in, read the same in one wave and print the patient’s name.`,
    table(
      [
        'CPU and network',
        'latency',
        'app',
        'plain',
        'React',
        'app / plain',
        'app / React',
        'long tasks until then: number / longest',
        'layout shift',
        'heap, MiB',
      ],
      times,
    ),
    'How many round trips of latency each takes:',
    table(['CPU and network', 'app', 'plain', 'React'], slopeRows),
    'Requests and bytes (compressed) until the answer, with preflight:',
    table(['kind', 'app', 'plain', 'React'], kindRows),
    'Longer charts, without latency:',
    table(
      ['observations more', 'shown after, ms', 'heap, MiB', 'longest task, ms'],
      growth.map((row) => [
        row.observations,
        whole(row.shownMs),
        row.heapMiB.toFixed(1),
        whole(row.longestTaskMs),
      ]),
    ),
  ];
}

function corePart({ micro, mapping, on }: NonNullable<Results['core']>) {
  const works = [...new Set(micro.map(({ work }) => work))];
  const patients = [...new Set(micro.map(({ patient }) => patient))];
  const rows = patients.map(
    (patient): Cells => [
      patient,
      ...works.map((work) => {
        const found = micro.find((one) => one.work === work && one.patient === patient);
        return found === undefined ? '' : `${whole(found.median)} / ${whole(found.p95)}`;
      }),
    ],
  );
  return [
    '## Decision and mapping',
    `${named(on)} Microseconds, median / 95th percentile.`,
    table(['patient', ...works], rows),
    'A long chart, in milliseconds: parsing it, mapping it as the first thing a process does, and at best.',
    table(
      ['observations', 'parsing', 'mapping, first', 'mapping, best'],
      mapping.map((row) => [
        row.observations,
        row.parseMs.toFixed(1),
        row.firstMs.toFixed(1),
        row.bestMs.toFixed(1),
      ]),
    ),
  ];
}

function panelPart({ rows, split, on }: NonNullable<Results['panel']>) {
  return [
    '## Many patients',
    `${named(on)} Through the command line, everything printed, on one core.`,
    table(
      ['patients', 'resources', 'patients a CPU second', 'wall, s', 'most memory, MiB'],
      rows.map((row) => [
        row.patients,
        row.resources,
        whole(row.patientsPerSecond),
        (row.wallMs / 1000).toFixed(1),
        whole(row.peakRssMiB),
      ]),
    ),
    'CPU milliseconds a patient, by step:',
    table(Object.keys(split), [Object.values(split).map((ms) => ms.toFixed(2))]),
  ];
}

/** The results as a page to read. */
export function report({ browser, core, panel }: Results): string {
  const parts = [
    '# What was measured',
    'Written by `npm run bench`; the figures themselves are in `results.json`. Times depend on the machine, so compare ratios.',
    ...(browser === undefined ? [] : browserPart(browser)),
    ...(core === undefined ? [] : corePart(core)),
    ...(panel === undefined ? [] : panelPart(panel)),
  ];
  return `${parts.join('\n\n')}\n`;
}
