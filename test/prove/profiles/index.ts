import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { npx } from '../../npx.ts';
import { type Outcome, outcomes, readOutcomes, REPORT } from './report.ts';

const CONFIG = fileURLToPath(new URL('./playwright.config.ts', import.meta.url));

/** Every practice patient, opened from the chart behind every EHR that the practice EHR can behave like, or the named ones. */
export async function profiles(only: string[]): Promise<boolean> {
  await rm(REPORT, { force: true });
  const named = only.length === 0 ? [] : ['--grep', `(${only.join('|')}): `];
  const code = await npx('playwright', ['test', '--config', CONFIG, ...named]);
  const found = await readOutcomes().catch(() => new Map<string, Outcome[]>());
  for (const [profile, all] of found) console.log(summary(profile, all));
  return code === 0 && found.size > 0;
}

function summary(profile: string, all: readonly Outcome[]): string {
  const counts = Object.entries(outcomes).map(
    ([outcome, words]) => `${all.filter((one) => one === outcome).length} ${words}`,
  );
  return `${profile}: ${all.length} patients, ${counts.join(', ')}`;
}
