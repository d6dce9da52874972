/** Addresses of a FHIR server: when two are the same, and when one lies inside another. */

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** HTTPS anywhere, plain HTTP only on the machine itself. */
export function isSafeAddress(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
}

/** The address, or null. (`URL.parse` is too young for Node 20 and for the browsers of many hospitals.) */
export function parseUrl(address: string, base?: string): URL | null {
  return URL.canParse(address, base) ? new URL(address, base) : null;
}

/**
 * A FHIR base in one spelling: lower-case host, no default port, no slash at the end.
 * Null for what cannot be a base: another scheme, credentials, a query or a fragment.
 */
export function normaliseBase(address: string): string | null {
  const url = parseUrl(address);
  if (url === null || !isSafeAddress(url)) return null;
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') return null;
  return url.origin + url.pathname.replace(/\/+$/, '');
}

/**
 * The absolute address, if it is the base itself (some servers page with `base?_getpages=…`) or lies under it;
 * null if a token must not be sent there. `base` is normalised; `address` may be relative to it.
 */
export function insideBase(base: string, address: string): URL | null {
  const url = parseUrl(address, `${base}/`);
  if (url === null || url.username !== '' || url.password !== '') return null;
  const root = new URL(base);
  const rootPath = root.pathname.replace(/\/+$/, '');
  if (url.origin !== root.origin) return null;
  return url.pathname === rootPath || url.pathname.startsWith(`${rootPath}/`) ? url : null;
}
