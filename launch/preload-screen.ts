import type { Plugin } from 'vite';

/**
 * Lets the app's page fetch the screen's code from the start: `main.tsx` runs it only once the reads have left. It gives
 * way to what the launch needs.
 */
export const preloadScreen: Plugin = {
  name: 'renal-aml-preload-screen',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { path, bundle = {} }) => {
      const screen = Object.values(bundle).find(({ name }) => name === 'screen');
      if (path !== '/index.html' || screen === undefined) return [];
      const attrs = {
        rel: 'modulepreload',
        crossorigin: true,
        href: `./${screen.fileName}`,
        fetchpriority: 'low',
      };
      return [{ tag: 'link', attrs, injectTo: 'head' as const }];
    },
  },
};
