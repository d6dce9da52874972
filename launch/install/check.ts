import type { Issuer } from '../../src/ehr/config.ts';
import { isSafeAddress, parseUrl } from '../../src/ehr/url.ts';
import { readConfigFile } from './config-file.ts';
import { isReady, type Line } from './line.ts';
import { linesOffline, linesOnline } from './readiness.ts';
import { STATE, USAGE, verdict } from './words.ts';

/** An origin of nobody: an EHR that lets any page read it lets this one. */
const ANYBODY = 'https://renal-aml.example';

type Speaker = { say: (words: string) => void; complain: (words: string) => void };

/** Answers the exit code: 0 ready, 1 not ready, 2 nothing could be checked. */
export async function check(args: readonly string[], { say, complain }: Speaker): Promise<0 | 1 | 2> {
  const asked = read(args);
  if (asked === null) {
    complain(USAGE);
    return 2;
  }
  const found = await readConfigFile(asked.file);
  if (!found.ok) {
    for (const fault of found.faults) complain(`${asked.file}: ${fault}`);
    return 2;
  }
  const { origin } = asked;
  const tables = await Promise.all(
    found.config.issuers.map(async (issuer) => ({
      issuer,
      lines: origin === null ? linesOffline(issuer) : await linesOnline(issuer, origin),
    })),
  );
  for (const { issuer, lines } of tables) say(table(issuer, lines, origin !== null));
  return tables.every(({ lines }) => isReady(lines)) ? 0 : 1;
}

/** `origin` is null where nobody is to be asked. */
function read([file, online, app, ...more]: readonly string[]): {
  file: string;
  origin: string | null;
} | null {
  if (file === undefined || more.length > 0) return null;
  if (online === undefined) return { file, origin: null };
  if (online !== '--online') return null;
  if (app === undefined) return { file, origin: ANYBODY };
  const url = parseUrl(app);
  return url !== null && isSafeAddress(url) ? { file, origin: url.origin } : null;
}

function table({ label, iss }: Issuer, lines: readonly Line[], askedOnline: boolean): string {
  const widest = Math.max(...lines.map(({ what }) => what.length));
  const rows = lines.map(
    ({ state, what, said }) => `  ${STATE[state].padEnd(8)} ${what.padEnd(widest)}  ${said}`,
  );
  const missing = lines.filter(({ state }) => state === 'missing').length;
  return [`${label} (${iss})`, ...rows, `  ${verdict(missing, askedOnline)}`, ''].join('\n');
}
