import { readFile } from 'node:fs/promises';
import { type Config, configFaults, parseConfig } from '../../src/ehr/config.ts';

/** `faults` says in words what is wrong, and where. */
export type ConfigFile = { ok: true; config: Config } | { ok: false; faults: string[] };

/** A configuration read from a file, by the rules of the app itself. */
export async function readConfigFile(path: string): Promise<ConfigFile> {
  const content = await readFile(path, 'utf8').catch(() => null);
  if (content === null) return { ok: false, faults: ['there is no such file, or it cannot be read'] };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return {
      ok: false,
      faults: [`it is not JSON: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  const parsed = parseConfig(value);
  return parsed.ok ? { ok: true, config: parsed.value } : { ok: false, faults: configFaults(value) };
}
