import { writeFile } from 'node:fs/promises';
import { entryOf, ledgerOf } from './ledger.ts';
import { RECORDED } from './recorded.ts';
import { said } from './sentences.ts';

/** `npm run ledger`: records what every recorded patient comes to now; its diff is what to review. */

const file = (name: string) => new URL(name, import.meta.url);
const all = RECORDED.map(({ name, decision }) => ({ name, decision: decision() }));
const sentences = new Set(all.flatMap(({ decision }) => said(decision)));

await writeFile(file('ledger.txt'), ledgerOf(all.map(({ name, decision }) => [name, entryOf(decision)])));
await writeFile(file('sentences.txt'), `${[...sentences].toSorted().join('\n')}\n`);
