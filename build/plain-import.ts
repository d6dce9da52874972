import type { Plugin } from 'vite';

/** A part that loads later loads by itself: all style is in the page from the start, so nothing is preloaded with it. */
export const plainImport: Plugin = {
  name: 'plain-import',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null,
};
