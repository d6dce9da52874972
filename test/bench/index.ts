import { readFile, writeFile } from 'node:fs/promises';
import { inBrowser } from './browser.ts';
import { core } from './core.ts';
import { machine } from './machine.ts';
import { panel } from './panel.ts';
import { report, type Results } from './report.ts';

/** `npm run bench`, or `npm run bench -- core`: measures every part or the named ones, and keeps what the others said. */

const PARTS = { core, panel, browser: inBrowser };
const RESULTS = 'test/bench/results.json';
const REPORT = 'test/bench/RESULTS.md';

const isPart = (name: string): name is keyof typeof PARTS => Object.hasOwn(PARTS, name);

const asked = process.argv.slice(2);
const wrong = asked.find((name) => !isPart(name));
if (wrong !== undefined) {
  console.error(`There is no part “${wrong}” of the bench: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

const before = await readFile(RESULTS, 'utf8').catch(() => '{}');
// Written below, by this program.
let results = JSON.parse(before) as Results;
for (const name of Object.keys(PARTS).filter(isPart)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const start = performance.now();
  results = { ...results, [name]: { on: machine(), ...(await PARTS[name]()) } };
  await writeFile(RESULTS, `${JSON.stringify(results, null, 1)}\n`);
  await writeFile(REPORT, report(results));
  console.log(`${name}: ${((performance.now() - start) / 60_000).toFixed(1)} min, in ${REPORT}`);
}
