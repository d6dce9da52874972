import { CACHE } from '../headers.ts';

/** For `http { }`: nginx lets a header depend on the address by a variable only. */
export const nginxHttp =
  (): string => `# Renal AML: how long each file may be kept. Include it inside "http { }".
map $uri $renal_aml_cache {
  default "${CACHE.others}";
  ~/assets/ "${CACHE.assets}";
}
`;

/**
 * For the `location { }` of the app. The headers are sent with errors too; how long a file may be kept is not, so that
 * a file that is missing for a moment during an update is not missing for a year.
 */
export const nginxLocation = (headers: Record<string, string>): string =>
  [
    '# Renal AML: its headers. Include it inside the "location { }" of the app, which needs no other add_header.',
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $renal_aml_cache;',
    '',
  ].join('\n');
