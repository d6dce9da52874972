import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

/**
 * The weight of what is shipped, gzip, from the production build itself. What the app page loads until the
 * recommendation shows is measured where it can be seen: in a browser, `test/journey/footprint.spec.ts`.
 */
const KIB = 1024;
let output: (Rolldown.OutputChunk | Rolldown.OutputAsset)[];

beforeAll(async () => {
  // The test runner says "test", and React would come in its development build.
  process.env['NODE_ENV'] = 'production';
  const built = await build({ logLevel: 'silent', build: { write: false } });
  if (!('output' in built)) throw new Error('expected one build');
  output = built.output;
}, 60_000);

describe('the production build', () => {
  test('has a launch page of at most 20 KiB of script', () => {
    expect(weight(loadedBy('launch'))).toBeLessThanOrEqual(20 * KIB);
  });

  test('has at most 8 KiB of style', () => {
    const styles = output.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? [file.source] : [],
    );
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.reduce((sum, style) => sum + gzipped(style), 0)).toBeLessThanOrEqual(8 * KIB);
  });

  test('holds nothing of the practice EHR', () => {
    for (const file of output)
      if (file.type === 'chunk')
        expect(Object.keys(file.modules).join('\n')).not.toMatch(/practice-ehr|medplum|oidc/);
  });
});

/** An entry with everything it imports. */
function loadedBy(entry: string): Rolldown.OutputChunk[] {
  const chunks = output.filter((file) => file.type === 'chunk');
  const files = new Set([
    chunks.find((chunk) => chunk.name === entry && chunk.isEntry)?.fileName ?? `no entry ${entry}`,
  ]);
  for (const name of files)
    for (const other of chunks.find((c) => c.fileName === name)?.imports ?? []) files.add(other);
  return chunks.filter((chunk) => files.has(chunk.fileName));
}

function weight(files: Rolldown.OutputChunk[]): number {
  return files.reduce((sum, chunk) => sum + gzipped(chunk.code), 0);
}

function gzipped(content: string | Uint8Array): number {
  return gzipSync(content, { level: 9 }).length;
}
