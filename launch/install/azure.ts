import { CACHE } from '../headers.ts';

/** The `staticwebapp.config.json` of Azure Static Web Apps: a route's header replaces the one of all files. */
export const azure = (headers: Record<string, string>): string =>
  `${JSON.stringify(
    {
      globalHeaders: { ...headers, 'Cache-Control': CACHE.others },
      routes: [{ route: '/assets/*', headers: { 'Cache-Control': CACHE.assets } }],
    },
    null,
    2,
  )}\n`;
