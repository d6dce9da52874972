/** The part of `config.json` that the headers follow from. */
type SiteConfig = { issuers: { iss: string; origins?: string[] | undefined }[] };

/**
 * The response headers of production, from the same `config.json` the app reads: it may talk to, and be framed by,
 * the EHRs named there and nobody else.
 */
export function productionHeaders(config: SiteConfig): Record<string, string> {
  const ehrs = [
    ...new Set(config.issuers.flatMap(({ iss, origins = [] }) => [new URL(iss).origin, ...origins])),
  ];
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...ehrs],
    'frame-ancestors': ["'self'", ...ehrs],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, values]) => `${name} ${values.join(' ')}`)
      .join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  };
}

/** Hashed assets never change; the pages and the configuration may change any day. */
export const cacheControl = (path: string): string =>
  path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
