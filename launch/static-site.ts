import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

type Site = {
  folder: string;
  /** By the path below the site, `/assets/app.js`. */
  headersOf: (path: string) => Record<string, string>;
  /** The path that the site stands at, without a slash at its end. */
  at?: string;
  /** Files that are answered with this content whatever the folder holds, by their path. */
  instead?: Record<string, string>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves the files of a folder as a plain web server does, each with exactly the headers that are given for it. */
export function staticSite(site: Site): RequestListener {
  return (request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { at = '', headersOf, instead = {} } = site;
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
  const path = pathname.startsWith(`${at}/`) ? pathname.slice(at.length) : null;
  if (path === null) return void response.writeHead(404).end();
  if (!path.endsWith('/') && (await isFolder(site, path)))
    return void response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const content = instead[file] ?? (await contentOf(site, file));
  const headers = headersOf(path);
  if (content === null) {
    // What is missing for a moment must not be missing for a year.
    const { 'Cache-Control': _, ...others } = headers;
    return void response.writeHead(404, { ...others, 'Content-Type': 'text/plain' }).end('Not found');
  }
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type }).end(content);
}

/** The URL parser has taken out every `..` but those behind an escaped slash, which no file of ours has. */
const placeOf = ({ folder }: Site, path: string): string | null =>
  path.includes('%') ? null : join(folder, path);

async function isFolder(site: Site, path: string): Promise<boolean> {
  const place = placeOf(site, path);
  const found = place === null ? null : await stat(place).catch(() => null);
  return found?.isDirectory() ?? false;
}

async function contentOf(site: Site, path: string): Promise<Buffer | null> {
  const place = placeOf(site, path);
  return place === null ? null : readFile(place).catch(() => null);
}
