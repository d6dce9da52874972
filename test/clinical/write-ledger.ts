import { readdir, writeFile } from 'node:fs/promises';
import { constantsText } from './constants.ts';
import { entryOf, ledgerOf } from './ledger.ts';
import { RECORDED } from './recorded.ts';
import { said } from './sentences.ts';

/** `npm run ledger`: records what every recorded patient comes to now; its diff is what to review. */

const file = (name: string) => new URL(name, import.meta.url);
const NOT_CORE = /\.(?:test|examples)\.ts$|(?:fixtures|arbitraries)\.ts$/;

async function modulesOfTheCore(): Promise<[path: string, module: object][]> {
  const core = new URL('../../src/core/', import.meta.url);
  const paths = (await readdir(core, { recursive: true })).filter(
    (path) => path.endsWith('.ts') && !NOT_CORE.test(path),
  );
  return Promise.all(
    paths.map(
      async (path): Promise<[string, object]> => [
        `/src/core/${path}`,
        await import(new URL(path, core).href),
      ],
    ),
  );
}

const all = RECORDED.map(({ name, decided }) => ({ name, decided: decided() }));
const sentences = new Set(all.flatMap(({ decided }) => said(decided.decision)));

await writeFile(file('ledger.txt'), ledgerOf(all.map(({ name, decided }) => [name, entryOf(decided)])));
await writeFile(file('sentences.txt'), `${[...sentences].toSorted().join('\n')}\n`);
await writeFile(file('constants.txt'), constantsText(await modulesOfTheCore()));
