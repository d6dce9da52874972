import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const UNPACKED = fileURLToPath(new URL('../../../node_modules/.cache/renal-aml/debian', import.meta.url));

/** Where programs of the system stand; those of its administrator are not on everybody's path. */
const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/**
 * A web server of this system: as installed, else from the packages it offers, unpacked beside the project so that
 * nothing is installed and no service starts. Null where there is neither.
 */
export async function webServer(name: 'nginx' | 'caddy'): Promise<string | null> {
  const installed = FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const folder = join(UNPACKED, name);
  try {
    if (unpacked(folder, name) === null) await unpack(folder, name);
    const path = unpacked(folder, name);
    // A library that it needs may be missing.
    if (path !== null) await run(path, [name === 'nginx' ? '-v' : 'version']);
    return path;
  } catch {
    return null;
  }
}

const unpacked = (folder: string, name: string): string | null =>
  FOLDERS.map((one) => join(folder, one, name)).find((path) => existsSync(path)) ?? null;

async function unpack(folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await run('apt-get', ['download', name], { cwd: folder, timeout: 120_000 });
  const [archive = ''] = (await readdir(folder)).filter((file) => file.endsWith('.deb'));
  await run('dpkg-deb', ['-x', archive, '.'], { cwd: folder });
}
