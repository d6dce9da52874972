import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

/** The weight of what is shipped, gzip, from the production build itself (design: "What it must reach"). */

type Chunk = { fileName: string; code: string; imports: string[]; dynamicImports: string[]; name: string };
const KIB = 1024;
let chunks: Map<string, Chunk>;
let styles: { fileName: string; bytes: number }[];

beforeAll(async () => {
  const built = await build({ logLevel: 'silent', build: { write: false } });
  if (Array.isArray(built) || !('output' in built)) throw new Error('expected one build');
  chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  styles = built.output
    .filter((file) => file.fileName.endsWith('.css'))
    .map((file) => ({ fileName: file.fileName, bytes: gzipped(file.type === 'asset' ? file.source : '') }));
}, 60_000);

describe('the production build', () => {
  test('has a launch page of at most 20 KiB of script', () => {
    expect(weight(reachable('launch'))).toBeLessThanOrEqual(20 * KIB);
  });

  test('has an app page of at most 115 KiB of script, in at most 4 files, until the recommendation shows', () => {
    const files = reachable('app');
    expect(files.length).toBeLessThanOrEqual(4);
    expect(weight(files)).toBeLessThanOrEqual(115 * KIB);
  });

  test('has at most 8 KiB of style', () => {
    expect(styles.reduce((sum, style) => sum + style.bytes, 0)).toBeLessThanOrEqual(8 * KIB);
  });

  test('holds nothing of the practice EHR', () => {
    for (const { code } of chunks.values()) expect(code).not.toMatch(/medplum|oidc-provider|practice-ehr/i);
  });
});

/** An entry with everything it loads, now or by a dynamic import. */
function reachable(entry: string): Chunk[] {
  const start = [...chunks.values()].find((chunk) => chunk.name === entry);
  if (start === undefined) throw new Error(`no entry ${entry}`);
  const seen = new Set<string>();
  const queue = [start.fileName];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const chunk = chunks.get(next);
    if (chunk === undefined || seen.has(next)) continue;
    seen.add(next);
    queue.push(...chunk.imports, ...chunk.dynamicImports);
  }
  return [...seen].flatMap((name) => chunks.get(name) ?? []);
}

function weight(files: Chunk[]): number {
  return files.reduce((sum, chunk) => sum + gzipped(chunk.code), 0);
}

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
