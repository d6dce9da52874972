import { assetWeight, chunksOf, loadedBy, type Output, weight } from './shipped.ts';
import type { Table } from './table.ts';

/** What each page and each chunk of the production build may weigh, gzip. The limits of the design stand above these. */

const FILE = 'test/bench/budgets/bytes.ts';

/** A chunk names those it imports by the hash of what they hold: it packs a little differently when they change. */
const OF_HASHES = 40;
const limit = (measured: number) => Math.ceil(measured * 1.04) + OF_HASHES;

export const pageBudgets: Table = {
  file: FILE,
  unit: 'bytes',
  limit,
  measured: {
    'launch page, html': 525,
    'launch page, script': 19_311,
    'app page, html': 884,
    'app page, script until the recommendation': 117_749,
    'app page, script after it': 214_252,
    'both pages, style': 6879,
  },
};

/** By their names without the hash. */
export const chunkBudgets: Table = {
  file: FILE,
  unit: 'bytes',
  limit,
  measured: {
    launch: 1790,
    'again-mark': 143,
    app: 13_052,
    chosen: 434,
    'disagreements-mtor': 4456,
    fhirclient: 13_897,
    form: 2408,
    given: 3451,
    later: 10_047,
    'later-parts': 2833,
    pictures: 12_516,
    questions: 15_741,
    react: 3010,
    refusal: 3052,
    renew: 515,
    rest: 14_113,
    'rolldown-runtime': 429,
    'save-memory': 360,
    saving: 5189,
    screen: 101_216,
    'signed-in': 1426,
    standalone: 419,
    standing: 1051,
    table: 312,
    texts: 17_863,
    unsaved: 1392,
    'with-react': 99_029,
    'words-in-depth': 3647,
  },
};

/** What each page loads, and when: `screen` is fetched beside the reads, the rest once the recommendation is there. */
export function pageBytes(output: Output): Record<string, number> {
  const launch = loadedBy(['launch'], output);
  const first = loadedBy(['app', 'screen'], output);
  const rest = chunksOf(output).filter((chunk) => !first.includes(chunk) && chunk.name !== 'launch');
  return {
    'launch page, html': assetWeight(/^launch\/index\.html$/, output),
    'launch page, script': weight(launch),
    'app page, html': assetWeight(/^index\.html$/, output),
    'app page, script until the recommendation': weight(first),
    'app page, script after it': weight(rest),
    'both pages, style': assetWeight(/\.css$/, output),
  };
}

/** Two of one name count as one. */
export function chunkBytes(output: Output): Record<string, number> {
  const names = new Set(chunksOf(output).map(({ name }) => name));
  const bytesOf = (name: string) => weight(chunksOf(output).filter((chunk) => chunk.name === name));
  return Object.fromEntries([...names].map((name) => [name, bytesOf(name)]));
}
