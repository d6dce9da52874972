import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunkOf } from './build/chunks.ts';
import { leanCodes } from './build/lean-codes.ts';
import { plainImport } from './build/plain-import.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react(), plainImport, leanCodes],
  // Relative addresses: the app is served from the root or from a hospital's sub-path alike.
  base: './',
  define: {
    // Drops fhirclient's fetch and abort polyfills, which no supported browser needs.
    FHIRCLIENT_PURE: 'true',
    // Drops what React has for its developer tools.
    __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined',
  },
  // fhirclient's debug logger. CommonJS on purpose: an ES module stub builds and then fails in the browser.
  resolve: { alias: { debug: here('./src/ehr/no-debug.cjs') } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    rolldownOptions: {
      input: { app: here('./index.html'), launch: here('./launch/index.html') },
      output: { codeSplitting: { groups: [{ name: chunkOf, includeDependenciesRecursively: false }] } },
    },
  },
  test: {
    include: ['build/**/*.test.ts', 'src/**/*.test.{ts,tsx}', 'launch/**/*.test.ts', 'test/**/*.test.ts'],
  },
});
