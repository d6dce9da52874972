import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { chunkOf } from './launch/chunks.ts';
import { preloadScreen } from './launch/preload-screen.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const ALL = ['src/**/*.test.{ts,tsx}', 'launch/**/*.test.ts', 'test/**/*.test.ts'];
const SHARED = [
  'src/{core,chart,careplan,terminology}/**/*.test.ts',
  'launch/**/*.test.ts',
  'test/{clinical,conformance}/**/*.test.ts',
];
const LONG = '**/*.long.test.ts';
const NEVER = ['**/node_modules/**', ...(process.env['LONG_TESTS'] === undefined ? [LONG] : [])];

export default defineConfig({
  plugins: [react(), preloadScreen],
  // Relative addresses: the app is served from the root or from a hospital's sub-path alike.
  base: './',
  // Drops fhirclient's fetch and abort polyfills, which no supported browser needs.
  define: { FHIRCLIENT_PURE: 'true' },
  // fhirclient's debug logger. CommonJS on purpose: an ES module stub builds and then fails in the browser.
  resolve: { alias: { debug: here('./src/ehr/no-debug.cjs') } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { app: here('./index.html'), launch: here('./launch/index.html') },
      output: {
        codeSplitting: {
          groups: [{ name: chunkOf, debugName: 'first view', includeDependenciesRecursively: false }],
        },
      },
    },
  },
  test: {
    // Both cores of the machine that this has to run on in six minutes.
    maxWorkers: '100%',
    // A slow machine is no fault.
    testTimeout: 30_000,
    projects: [
      // What is pure leaves nothing behind, and the practice EHR makes all that it holds anew: their tests share modules.
      { extends: true, test: { name: 'shared', include: SHARED, exclude: NEVER, isolate: false } },
      { extends: true, test: { name: 'alone', include: ALL, exclude: [...NEVER, ...SHARED] } },
    ],
  },
});
