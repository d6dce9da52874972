import { CACHE } from '../headers.ts';

/** Everything that is not an asset: https://docs.netlify.com/manage/routing/headers has no "all but". */
const OTHERS = ['/', '/index.html', '/launch/*', '/config.json', '/config.schema.json', '/icon.svg'];

/**
 * The `_headers` of Netlify and Cloudflare Pages. Where two rules give one header, the second joins both values, so no
 * file meets two rules about how long it may be kept.
 */
export const headersFile = (headers: Record<string, string>): string =>
  [
    '# Renal AML: its headers. Publish this file beside index.html, at the root of the site.',
    ...rule('/*', headers),
    ...rule('/assets/*', { 'Cache-Control': CACHE.assets }),
    ...OTHERS.flatMap((path) => rule(path, { 'Cache-Control': CACHE.others })),
    '',
  ].join('\n');

const rule = (path: string, headers: Record<string, string>): string[] => [
  path,
  ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
];

/** https://developers.cloudflare.com/pages/configuration/headers: longer lines are not read there. */
const LONGEST_LINE = 2000;

/** Why one of the hosts would pass over the file; null when none does. */
export const tooLong = (file: string): string | null =>
  file.split('\n').some((line) => line.length > LONGEST_LINE)
    ? `_headers has a line of more than ${LONGEST_LINE} letters, which Cloudflare Pages does not read: list fewer EHRs in one installation there.`
    : null;
