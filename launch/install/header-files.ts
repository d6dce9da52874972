import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { productionHeaders } from '../headers.ts';
import { azure } from './azure.ts';
import { caddy } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxHttp, nginxLocation } from './nginx.ts';

/** What each is called where its web server looks for it. */
export const FILE_NAMES = {
  nginxHttp: 'nginx.http.conf',
  nginxLocation: 'nginx.location.conf',
  caddy: 'Caddyfile',
  netlify: '_headers',
  azure: 'staticwebapp.config.json',
} as const;

export type HeaderFiles = Record<keyof typeof FILE_NAMES, string>;

/** The headers of this configuration as each web server reads them. */
export function headerFiles(config: Parameters<typeof productionHeaders>[0]): HeaderFiles {
  const headers = productionHeaders(config);
  return {
    nginxHttp: nginxHttp(),
    nginxLocation: nginxLocation(headers),
    caddy: caddy(headers),
    netlify: headersFile(headers),
    azure: azure(headers),
  };
}

/** Writes them into a folder, and tells where each now stands. */
export async function writeHeaderFiles(files: HeaderFiles, folder: string): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  // The keys are those of the names.
  const keys = Object.keys(FILE_NAMES) as (keyof HeaderFiles)[];
  return Promise.all(
    keys.map(async (key) => {
      const path = join(folder, FILE_NAMES[key]);
      await writeFile(path, files[key]);
      return path;
    }),
  );
}
