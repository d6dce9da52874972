import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';

/** How the chart screen answers. */

/** Where a page's forms may end, and what may hold it in a frame. */
type Reach = { forms: string; frames: string };
const HERE: Reach = { forms: "'self'", frames: "'none'" };

/**
 * A form whose answer goes on to the app, which browsers count as a target of the form; and that may be in the frame of
 * the chart, where the app was until now.
 */
export const onToTheApp = (appUrl: string): Reach => ({
  forms: `'self' ${new URL(appUrl).origin}`,
  frames: "'self'",
});

/** Own script and style only; frames of this EHR (the launch) and of the app. */
const policy = (launchUrl: string, { forms, frames }: Reach): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src 'self' ${new URL(launchUrl).origin}`,
    `form-action ${forms}`,
    "base-uri 'none'",
    `frame-ancestors ${frames}`,
  ].join('; ');

export function sendPage(
  response: ServerResponse,
  launchUrl: string,
  markup: string,
  status = 200,
  reach = HERE,
): void {
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policy(launchUrl, reach),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-store',
  });
  response.end(markup);
}

/** After a form, and to the app: never kept, and the address left behind is not told. */
export function sendTo(
  response: ServerResponse,
  address: string,
  headers: Record<string, string> = {},
): void {
  response.writeHead(303, {
    Location: address,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    ...headers,
  });
  response.end();
}

const FILES: Record<string, string> = {
  '/chart/chart.css': 'text/css; charset=utf-8',
  '/chart/chart.js': 'text/javascript; charset=utf-8',
  '/chart/icon.svg': 'image/svg+xml',
};

/** The style sheet, the script and the icon; false when `path` is none of them. */
export async function sendFile(response: ServerResponse, path: string): Promise<boolean> {
  const type = FILES[path];
  if (type === undefined) return false;
  const body = await readFile(new URL(`static/${path.slice('/chart/'.length)}`, import.meta.url));
  response.writeHead(200, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' });
  response.end(body);
  return true;
}
