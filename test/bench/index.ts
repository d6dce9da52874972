import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** `npm run bench`. Measured is the code as it ships, bundled: module by module it is a third slower. */

await build({
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: 'test/bench/core.ts',
    outDir: 'test-results/bench',
    minify: false,
    target: 'node20',
  },
});
await import(pathToFileURL('test-results/bench/core.js').href);
