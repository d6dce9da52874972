import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { queries } from '../../../src/chart/queries.ts';

/**
 * What is measured: the app, and two pages that do no more than any app of this kind must, signing in as SMART asks and
 * reading the same from the chart in one wave, then printing whose it is. One has no framework, the other React and
 * fhirclient. They are the limits that the app is held against.
 */
export const SITES = ['app', 'plain', 'react'] as const;
export type Site = (typeof SITES)[number];

/** Where each of them is built to. */
export type Folders = Record<Site, string>;

const root = fileURLToPath(new URL('../../..', import.meta.url));
const built = (site: Site) => `${root}node_modules/.cache/renal-aml/bench/${site}`;

/** What the app reads of every chart, with `PATIENT` for whose. */
const READS = queries('PATIENT').map(({ path }) => path);

export async function buildSites(): Promise<Folders> {
  // A test runner says "test", and React would come in its development build.
  process.env['NODE_ENV'] = 'production';
  await build({ root, logLevel: 'warn', build: { outDir: built('app') } });
  await buildFloor('plain');
  await buildFloor('react');
  return { app: built('app'), plain: built('plain'), react: built('react') };
}

async function buildFloor(site: 'plain' | 'react'): Promise<void> {
  const { issuers } = JSON.parse(await readFile(`${root}public/config.json`, 'utf8'));
  const folder = fileURLToPath(new URL(`../floors/${site}`, import.meta.url));
  await build({
    configFile: false,
    root: folder,
    logLevel: 'warn',
    plugins: [react()],
    base: './',
    define: { READS: JSON.stringify(READS), SCOPES: JSON.stringify(issuers[0]?.scopes) },
    build: {
      outDir: built(site),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: [`${folder}/index.html`, `${folder}/launch/index.html`] },
    },
  });
}
