import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { build } from 'vite';

/** A program bundled as one would ship it, and run on one core in a process of its own. */

/** At its end the program writes Node's own account of it: times in microseconds, the most memory in KiB. */
const TELLS_USAGE = `data:text/javascript,${encodeURIComponent(
  `import { writeFileSync } from 'node:fs';
   process.on('exit', () => writeFileSync(process.env.USAGE, JSON.stringify(process.resourceUsage())));`,
)}`;

/** Where there is `taskset`, all threads share one core; elsewhere only their time is counted together. */
const HELD = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0'] : [];

export type Used = { wallMs: number; cpuMs: number; peakRssMiB: number };

/** Bundles a TypeScript program into `directory`: module by module it would be slower. */
export async function bundled(entry: string, directory: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: { ssr: entry, outDir: directory, emptyOutDir: false, minify: false, target: 'node20' },
  });
  return join(directory, `${parse(entry).name}.js`);
}

/** Runs the program; what it prints goes to `onOutput`. Rejects where it does not end well. */
export async function runOnOneCore(
  program: string,
  args: readonly string[],
  onOutput: (chunk: Buffer) => void,
): Promise<Used> {
  const usage = `${program}.usage.json`;
  const [command, ...rest] = [...HELD, process.execPath, '--import', TELLS_USAGE, program];
  const start = performance.now();
  const child = spawn(command, [...rest, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, USAGE: usage },
  });
  child.stdout.on('data', onOutput);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${parse(program).base} ended with ${code}`);
  const wallMs = performance.now() - start;
  const used: NodeJS.ResourceUsage = JSON.parse(readFileSync(usage, 'utf8'));
  return {
    wallMs,
    cpuMs: (used.userCPUTime + used.systemCPUTime) / 1000,
    peakRssMiB: used.maxRSS / 1024,
  };
}
