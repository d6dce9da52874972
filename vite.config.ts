import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

type Graph = { getModuleInfo: (id: string) => { importedIds: readonly string[] } | null };

/** A module and everything it imports, but for what it imports only when needed. */
function reach(from: string, graph: Graph, seen = new Set<string>()): Set<string> {
  if (seen.has(from)) return seen;
  seen.add(from);
  for (const id of graph.getModuleInfo(from)?.importedIds ?? []) reach(id, graph, seen);
  return seen;
}

/**
 * One file for what finishes the launch and starts the reads, one for the screen: later parts take from these two
 * what they share with them. What the launch page loads too stays apart, so that it loads nothing else.
 */
function chunkOf(id: string, graph: Graph): string | null {
  const reachedFrom = (path: string) => reach(here(path), graph).has(id);
  if (reachedFrom('./launch/launch.ts')) return null;
  if (reachedFrom('./src/main.tsx')) return 'app';
  return reachedFrom('./src/screen.ts') ? 'screen' : null;
}

/** A part that loads later loads by itself: all style is in the page from the start, so nothing is preloaded with it. */
const plainImport: Plugin = {
  name: 'plain-import',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
};

export default defineConfig({
  plugins: [react(), plainImport],
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
    include: ['src/**/*.test.{ts,tsx}', 'launch/**/*.test.ts', 'test/**/*.test.ts'],
  },
});
