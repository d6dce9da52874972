import { chunkBudgets, chunkBytes, pageBudgets, pageBytes } from './bytes.ts';
import { counted } from './counted.ts';
import { shipped } from './shipped.ts';
import type { Table } from './table.ts';
import { workBudgets } from './work.ts';

/** Prints what everything with a budget takes now, as rows for its table: paste them, and the diff is what to review. */

const output = await shipped();
const [work = {}] = await counted();

function printRows(what: string, { file, unit }: Table, present: Readonly<Record<string, number>>): void {
  console.log(`\n${what}, ${unit} (${file})`);
  for (const [name, now] of Object.entries(present))
    console.log(`    ${/^\w+$/.test(name) ? name : `'${name}'`}: ${grouped(now)},`);
}

/** As a number is written in code: 70_961, and 2214 as it is. */
const grouped = (n: number) => (n < 10_000 ? String(n) : n.toLocaleString('en-US').replaceAll(',', '_'));

printRows('pages', pageBudgets, pageBytes(output));
printRows('chunks', chunkBudgets, chunkBytes(output));
printRows('work', workBudgets, work);
