import { CACHE } from '../headers.ts';

/**
 * A snippet of a Caddyfile. The two matchers exclude each other, so that their order says nothing. A file that is
 * missing for a moment during an update meets neither, and is not missing for a year.
 */
export const caddy = (headers: Record<string, string>): string =>
  [
    '# Renal AML: its headers. "import" it inside the site, or inside the "handle_path" of the app.',
    'header {',
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    '@renal_aml_assets {',
    '\tpath */assets/*',
    '\tfile',
    '}',
    `header @renal_aml_assets Cache-Control "${CACHE.assets}"`,
    '@renal_aml_others not path */assets/*',
    `header @renal_aml_others Cache-Control "${CACHE.others}"`,
    '',
  ].join('\n');
