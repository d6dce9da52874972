import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Connect, createServer, type Plugin, preview } from 'vite';
import { cacheControl, productionHeaders } from './headers.ts';

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
  const config = await siteConfig(options.ehrs);
  const server = { port: options.port, strictPort: true, host: 'localhost' };
  if (options.dev) {
    const vite = await createServer({ root, server, plugins: [serving(config, {})] });
    await vite.listen();
    return;
  }
  // A folder for each port, so that a second start does not pull the files from under the first.
  const outDir = `node_modules/.cache/renal-aml/${options.port}`;
  await build({ root, logLevel: 'warn', build: { outDir } });
  await preview({
    root,
    appType: 'mpa',
    build: { outDir },
    preview: server,
    plugins: [serving(config, productionHeaders(config))],
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

function serving(config: Config, headers: Record<string, string>): Plugin {
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControl(path));
    if (path !== '/config.json') return next();
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(config));
  };
  return {
    name: 'renal-aml-practice',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  };
}
