/** The part of `config.json` that the headers follow from. */
type Site = {
  issuers: readonly { iss: string; origins?: string[] | undefined; frames?: string[] | undefined }[];
};

/**
 * The response headers of production, the same for every file, from the same `config.json` the app reads: it may talk
 * to, and be framed by, the EHRs named there and nobody else. Every server's own file is written from these.
 */
export function productionHeaders({ issuers }: Site): Record<string, string> {
  const ehrs = issuers.map(({ iss }) => originOf(iss));
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...ehrs, ...issuers.flatMap(({ origins = [] }) => origins.map(originOf))],
    'frame-ancestors': ["'self'", ...ehrs, ...issuers.flatMap(({ frames = [] }) => frames.map(originOf))],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([name, values]) => [name, ...new Set(values)].join(' '))
      .join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    // Of this host alone: what else its domain serves is not the app's to say. Browsers heed it over HTTPS only.
    'Strict-Transport-Security': 'max-age=31536000',
  };
}

/** A host may hold letters that would end a directive of the policy, or a word in a web server's file. */
function originOf(address: string): string {
  const { origin } = new URL(address);
  if (/^https?:\/\/[\w.:[\]-]+$/.test(origin)) return origin;
  throw new Error(`${address} has a host that no header can name.`);
}

/** Hashed assets never change; the pages and the configuration may change any day. */
export const CACHE = { assets: 'public, max-age=31536000, immutable', others: 'no-store' } as const;

export const cacheControl = (path: string): string =>
  path.includes('/assets/') ? CACHE.assets : CACHE.others;
