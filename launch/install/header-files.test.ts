import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { productionHeaders } from '../headers.ts';
import { servers } from './fixtures.ts';
import { headerFiles } from './header-files.ts';
import { tooLong } from './headers-file.ts';

/** Three EHRs: one with everything at one address, one that signs in elsewhere, two tenants of one. */
const site = {
  issuers: [
    { iss: 'https://one.test/fhir' },
    {
      iss: 'https://two.test:8443/api/R4',
      origins: ['https://sign-in.two.test', 'https://styles.test'],
      frames: ['https://charts.two.test'],
    },
    { iss: 'https://cloud.test/tenant-a/fhir', origins: ['https://styles.test'] },
    { iss: 'https://cloud.test/tenant-b/fhir' },
  ],
};

/** A policy by its directives. */
const directives = (policy = '') =>
  new Map(
    policy.split('; ').map((one) => {
      const [name = '', ...values] = one.split(' ');
      return [name, values];
    }),
  );

describe('the policy of a site with three EHRs', () => {
  const policy = directives(productionHeaders(site)['Content-Security-Policy']);

  test('lets the app talk to each of them, wherever it signs in, and to nobody else', () => {
    expect(policy.get('connect-src')).toEqual([
      "'self'",
      'https://one.test',
      'https://two.test:8443',
      'https://cloud.test',
      'https://sign-in.two.test',
      'https://styles.test',
    ]);
  });

  test('lets their charts hold it in a frame, and nobody else', () => {
    expect(policy.get('frame-ancestors')).toEqual([
      "'self'",
      'https://one.test',
      'https://two.test:8443',
      'https://cloud.test',
      'https://charts.two.test',
    ]);
  });

  test('runs no script but its own, and makes none of a text', () => {
    expect(Object.fromEntries(policy)).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': ["'none'"],
    });
  });
});

test('an address whose host would end a directive makes no headers', () => {
  const named = (iss: string) => () => productionHeaders({ issuers: [{ iss }] });
  expect(named("https://a.test;script-src 'unsafe-inline'")).toThrow();
  expect(named('https://a;script-src')).toThrow('no header can name');
});

/** Everything that a build publishes, but for the names of hashed files. */
async function published(): Promise<string[]> {
  const copied = await readdir(new URL('../../public', import.meta.url));
  return ['', 'index.html', 'launch/', 'launch/index.html', ...copied].map((path) => `/${path}`);
}

describe.each(Object.entries(servers))('%s', (_name, answering) => {
  const answer = answering(headerFiles(site));
  const headers = productionHeaders(site);

  test('sends the same headers with a page, kept nowhere', async () => {
    for (const path of await published())
      expect({ path, ...answer(path) }).toEqual({ path, ...headers, 'Cache-Control': 'no-store' });
  });

  test('and with a hashed file, kept as long as may be', () => {
    const kept = { ...headers, 'Cache-Control': 'public, max-age=31536000, immutable' };
    expect(answer('/assets/app-0aF_9-x.js')).toEqual(kept);
  });
});

test.each([
  ['Referrer-Policy', 'no-referrer'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Strict-Transport-Security', 'max-age=31536000'],
])('%s is %s', (name, value) => expect(productionHeaders(site)[name]).toBe(value));

test('a policy that is too long for Cloudflare Pages is told', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({ iss: `https://hospital-${index}.test/fhir` }));
  expect(tooLong(headerFiles({ issuers: many }).netlify)).toContain('more than 2000 letters');
  expect(tooLong(headerFiles(site).netlify)).toBeNull();
});
