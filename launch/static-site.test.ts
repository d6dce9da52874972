import { createServer, request as ask, type Server } from 'node:http';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staticSite } from './static-site.ts';

let outside: string;
let server: Server;
beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'renal-aml-'));
  const folder = join(outside, 'site');
  await mkdir(join(folder, 'launch'), { recursive: true });
  await writeFile(join(outside, 'secret.json'), 'secret');
  await writeFile(join(folder, 'index.html'), 'the app');
  await writeFile(join(folder, 'launch/index.html'), 'the launch page');
  await writeFile(join(folder, 'config.json'), 'as built');
  const headersOf = (path: string) => ({ 'X-Path': path, 'Cache-Control': 'a year' });
  const instead = { '/config.json': 'as configured' };
  server = createServer(staticSite({ folder, at: '/apps/aml', headersOf, instead }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  server.close();
  await rm(outside, { recursive: true });
});

type Reply = { status: number | undefined; body: string; headers: Record<string, unknown> };

/** The address as it stands: `fetch` would tidy it first. */
const get = (path: string): Promise<Reply> =>
  new Promise((resolve, reject) => {
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    ask({ host: '127.0.0.1', port, path }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, body, headers: response.headers }));
    })
      .once('error', reject)
      .end();
  });

describe('a site at a path of its server', () => {
  test('answers a file with its headers and its type', async () => {
    expect(await get('/apps/aml/index.html')).toMatchObject({
      status: 200,
      body: 'the app',
      headers: {
        'x-path': '/index.html',
        'cache-control': 'a year',
        'content-type': 'text/html; charset=utf-8',
      },
    });
  });

  test('answers a folder with its page, and sends on who left out the slash', async () => {
    expect(await get('/apps/aml/launch/?iss=x')).toMatchObject({ status: 200, body: 'the launch page' });
    expect(await get('/apps/aml/launch?iss=x')).toMatchObject({
      status: 301,
      headers: { location: '/apps/aml/launch/?iss=x' },
    });
  });

  test('has its own configuration, whatever was built', async () => {
    expect((await get('/apps/aml/config.json')).body).toBe('as configured');
  });

  test('lets nobody keep that a file is missing', async () => {
    const { status, headers } = await get('/apps/aml/assets/gone.js');
    expect([status, headers['cache-control'], headers['x-path']]).toEqual([
      404,
      undefined,
      '/assets/gone.js',
    ]);
  });

  test.each([
    '/index.html',
    '/apps/aml/../../secret.json',
    '/apps/aml/..%2fsecret.json',
    '/apps/aml/%2e%2e/secret.json',
    '/apps/aml/launch/..%2f..%2fsecret.json',
    '/apps/aml/%zz',
  ])('gives nothing at %s', async (path) => expect((await get(path)).status).toBe(404));
});
