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
    'launch page, html': 520,
    'launch page, script': 19_250,
    'app page, html': 875,
    'app page, script until the recommendation': 117_703,
    'app page, script after it': 214_205,
    'both pages, style': 6879,
  },
};

/** By their names without the hash. */
export const chunkBudgets: Table = {
  file: FILE,
  unit: 'bytes',
  limit,
  measured: {
    launch: 1843,
    'again-mark': 143,
    app: 13_107,
    chosen: 434,
    'disagreements-mtor': 4456,
    fhirclient: 13_897,
    form: 2409,
    given: 3450,
    later: 10_050,
    'later-parts': 2833,
    pictures: 12_515,
    questions: 15_735,
    react: 3010,
    refusal: 2938,
    renew: 513,
    rest: 14_102,
    'rolldown-runtime': 429,
    'save-memory': 356,
    saving: 5188,
    screen: 101_229,
    'signed-in': 1424,
    standalone: 415,
    standing: 1050,
    table: 310,
    texts: 17_863,
    unsaved: 1387,
    'with-react': 99_020,
    'words-in-depth': 3645,
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
