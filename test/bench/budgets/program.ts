import { counting } from './count.ts';

/** A program of its own: counts each work and prints the counts as JSON. What works is loaded once counting has begun. */

const here = new URL('.', import.meta.url).href;
// Not this file: it counts, and that is no work of the app.
const { workOf } = counting((url) => url.startsWith(here) && url !== import.meta.url);
const { works } = await import('./works.tsx');

const counts = works.map(({ name, prepare }) => [name, workOf(prepare())]);
process.stdout.write(JSON.stringify(Object.fromEntries(counts)));
