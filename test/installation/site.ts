import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext } from '@playwright/test';
import { headerFiles, type HeaderFiles, writeHeaderFiles } from '../../launch/install/header-files.ts';
import { practicePatients, practiceStaff, practiceUsers } from '../../launch/practice-ehr/patients/index.ts';
import { type PracticeEhr, startPracticeEhr } from '../../launch/practice-ehr/server.ts';
import { ehrUrl, today } from '../journey/practice.ts';
import { selfSigned } from './certificate.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A name of this machine that is not `localhost`, as a browser knows it without asking anybody. */
export const HOST = 'hospital.localhost';
/** Where the app stands on its server. */
export const AT = '/apps/renal-aml';

/** What a hospital has after the steps of the README: the files, its configuration, the headers, a certificate. */
export type Installation = {
  /** Holds the built files in `site`, the headers in `headers`, and the certificate. */
  folder: string;
  port: number;
  url: string;
  config: Parameters<typeof headerFiles>[0];
  files: HeaderFiles;
  tls: { cert: string; key: string };
  ehr: PracticeEhr;
};

/** Installs what `npm start` has built, for an EHR of its own that opens the app at the new address. */
export async function install(name: string, request: APIRequestContext): Promise<Installation> {
  const folder = join(root, 'test-results/installation', name);
  const site = join(folder, 'site');
  const port = await anyPort();
  const url = `https://${HOST}:${port}${AT}`;
  const ehr = await startPracticeEhr({
    port: 0,
    appUrl: url,
    users: practiceUsers,
    staff: practiceStaff,
    patients: practicePatients(today),
    profiles: [],
  });
  const shipped = JSON.parse(await readFile(join(root, 'public/config.json'), 'utf8'));
  const config = { ...shipped, issuers: [{ ...shipped.issuers[0], iss: ehr.plain.fhirUrl }] };
  const files = headerFiles(config);
  const tls = selfSigned(HOST);
  await mkdir(folder, { recursive: true });
  await cp(await builtBy(request), site, { recursive: true });
  await writeFile(join(site, 'config.json'), JSON.stringify(config));
  await writeHeaderFiles(files, join(folder, 'headers'));
  await writeFile(join(folder, 'cert.pem'), tls.cert);
  await writeFile(join(folder, 'key.pem'), tls.key);
  return { folder, port, url, config, files, tls, ehr };
}

/** The folder of the app that `npm start` serves: it has one for each port. */
async function builtBy(request: APIRequestContext): Promise<string> {
  const answer = await request.get(`${ehrUrl}/launch?patient=sporadic-2cm`, { maxRedirects: 0 });
  const { port } = new URL(answer.headers()['location'] ?? '');
  return join(root, 'node_modules/.cache/renal-aml', port);
}

function anyPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      server.close(() => resolve(port ?? 0));
    });
  });
}
