import { arch, cpus, platform, release, totalmem } from 'node:os';

/** What the figures were measured on: they say nothing without it. */
export type Machine = { cpu: string; cores: number; memoryGiB: number; system: string; node: string };

export const machine = (): Machine => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()} ${arch()}`,
  node: process.version,
});
