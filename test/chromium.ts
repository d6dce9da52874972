import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * A headless Chromium on any machine, from npm alone if need be: `CHROME_PATH`, Playwright's own, one of the system,
 * the one packaged in npm (Linux x64).
 */
export async function findChromium(): Promise<string> {
  const candidates = [process.env['CHROME_PATH'], chromium.executablePath(), ...SYSTEM];
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  return found ?? (await packagedChromium());
}

async function packagedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome or Chromium found. Install one, or set CHROME_PATH to it.');
  // Read when the package is imported: makes it unpack the system libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** Never the packaged default arguments: they switch web security off, which hides CORS mistakes. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
