import { accessibility } from './accessibility/index.ts';
import { branches } from './branches/index.ts';
import { conformance } from './conformance/index.ts';
import { fuzzing } from './fuzzing/index.ts';
import { installation } from './installation/index.ts';
import { journeys } from './journeys/index.ts';
import { mutants } from './mutants/index.ts';
import { printing } from './printing/index.ts';
import { profiles } from './profiles/index.ts';
import { saving } from './saving/index.ts';
import { states } from './states/index.ts';

/** `npm run prove`: the long proofs, all of them or one by its name; what follows the name narrows it down. */

const PARTS: Record<string, (only: string[]) => Promise<boolean>> = {
  accessibility,
  branches,
  conformance,
  fuzzing,
  installation,
  journeys,
  mutants,
  printing,
  profiles,
  saving,
  states,
};

const [name, ...only] = process.argv.slice(2);
if (name !== undefined && PARTS[name] === undefined) {
  console.error(`There is no proof '${name}': ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

for (const [part, prove] of Object.entries(PARTS)) {
  if (name !== undefined && name !== part) continue;
  console.log(`— ${part}`);
  const start = performance.now();
  const holds = await prove(only);
  const minutes = ((performance.now() - start) / 60_000).toFixed(1);
  console.log(`${part}: ${holds ? 'holds' : 'does not hold'} (${minutes} minutes)`);
  if (!holds) process.exitCode = 1;
}
