/** A table of budgets: what each thing measured when the table was last renewed, and how far beyond it may go. */
export type Table = {
  /** Where it stands, for whoever has to renew it. */
  file: string;
  unit: string;
  measured: Readonly<Record<string, number>>;
  limit: (measured: number) => number;
};

const RENEW = 'npx tsx test/bench/budgets/print.ts';
const told = (n: number) => n.toLocaleString('en-GB');

/** A sentence for each thing that is over its budget, has none, or is no longer there; nothing when all is well. */
export function findings(present: Readonly<Record<string, number>>, table: Table): string[] {
  const { file, unit, measured, limit } = table;
  const found = Object.entries(present).flatMap(([name, now]) => {
    const before = measured[name];
    if (before === undefined)
      return [`“${name}” (${told(now)} ${unit}) has no budget: give it a row in ${file} (${RENEW}).`];
    const most = limit(before);
    if (now <= most) return [];
    return [
      `“${name}” takes ${told(now)} ${unit}, and may take ${told(most)}: make it less, or, where it is worth that, renew ${file} (${RENEW}).`,
    ];
  });
  const gone = Object.keys(measured).filter((name) => !(name in present));
  return [...found, ...gone.map((name) => `“${name}” is no longer there: take its row out of ${file}.`)];
}
