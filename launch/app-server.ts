import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build, createServer, type Plugin } from 'vite';
import { CACHE, cacheControl, productionHeaders } from './headers.ts';
import { staticSite } from './static-site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** An EHR that may open the app, and what is different of it from the one in `public/config.json`. */
type Ehr = {
  iss: string;
  label: string;
  launchPage?: string;
  /** `undefined` where nothing is known of its notes, whatever that one says. */
  notes?: 'draft' | 'final-only' | undefined;
};

/** Serves the app for the practice EHR: built and with the production headers, or from source for development. */
export async function serveApp(options: { port: number; ehrs: readonly Ehr[]; dev: boolean }): Promise<void> {
  const { port, dev } = options;
  const config = await siteConfig(options.ehrs);
  if (dev) {
    const server = { port, strictPort: true, host: 'localhost' };
    const vite = await createServer({ root, server, plugins: [configuredWith(config)] });
    await vite.listen();
    return;
  }
  // A folder for each port, so that a second start does not pull the files from under the first.
  const outDir = `node_modules/.cache/renal-aml/${port}`;
  await build({ root, logLevel: 'warn', build: { outDir } });
  const headers = productionHeaders(config);
  const site = staticSite({
    folder: `${root}${outDir}`,
    headersOf: (path) => ({ ...headers, 'Cache-Control': cacheControl(path) }),
    instead: { '/config.json': JSON.stringify(config) },
  });
  await new Promise<void>((resolve, reject) => {
    createHttpServer(site).once('error', reject).listen({ port, host: 'localhost' }, resolve);
  });
}

type Config = { issuers: Ehr[] };

/** `public/config.json` with the addresses of this start, and each way the practice EHR behaves as an EHR of its own. */
async function siteConfig(ehrs: readonly Ehr[]): Promise<Config> {
  const config: Config = JSON.parse(await readFile(`${root}/public/config.json`, 'utf8'));
  return {
    ...config,
    issuers: ehrs.flatMap((ehr) => config.issuers.map((issuer) => ({ ...issuer, ...ehr }))),
  };
}

const configuredWith = (config: Config): Plugin => ({
  name: 'renal-aml-practice',
  configureServer: (server) =>
    void server.middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname !== '/config.json') return next();
      response.setHeader('Content-Type', 'application/json');
      response.setHeader('Cache-Control', CACHE.others);
      response.end(JSON.stringify(config));
    }),
});
