import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

/**
 * What is shipped, from the production build itself: its weight (gzip), and whose code it is. What the app page loads
 * until the recommendation shows is measured where it can be seen: in a browser, `test/journey/footprint.spec.ts`.
 */
const KIB = 1024;
type Output = (Rolldown.OutputChunk | Rolldown.OutputAsset)[];
let output: Output;

beforeAll(async () => {
  output = await shipped();
}, 60_000);

async function shipped(): Promise<Output> {
  // The test runner says "test", and React would come in its development build.
  process.env['NODE_ENV'] = 'production';
  const built = await build({ logLevel: 'silent', build: { write: false } });
  if (!('output' in built)) throw new Error('expected one build');
  return built.output;
}

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

  test('is the same to the byte when it is made again', async () => {
    const bytesOf = (files: Output) =>
      files.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]);
    expect(bytesOf(await shipped())).toEqual(bytesOf(output));
  }, 60_000);
});

/** A row of the table in README: | package | version | licence | kB | why | */
const ROW = /^\| `([^`]+)` \| (\S+) \| (\S+) \| (\S+) \| (.+) \|$/;

describe('the packages of others', () => {
  test('that are shipped stand in the README, with version, licence, size and reason', async () => {
    const readme = await readFile('README.md', 'utf8');
    const rows = readme
      .split('\n')
      .map((line) => ROW.exec(line))
      .filter((row) => row !== null);
    const told = rows.map(([, name, version, licence]) => ({ name, version, licence }));
    const code = codeOfOthers();
    const facts = [...code.keys()].map(async (name) => {
      const { version, license } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
      return { name, version, licence: license };
    });
    expect(told).toEqual(expect.arrayContaining(await Promise.all(facts)));
    expect(told).toHaveLength(code.size);
    for (const [, name = '', , , size] of rows) {
      const inBuild = gzipped(code.get(name) ?? '') / 1000;
      expect(Math.abs(Number(size) - inBuild), name).toBeLessThanOrEqual(0.1 + inBuild / 20);
    }
  });
});

/** What the build takes of each package, by its name. */
function codeOfOthers(): Map<string, string> {
  const code = new Map<string, string>();
  for (const file of output)
    for (const [id, { code: text }] of Object.entries(file.type === 'chunk' ? file.modules : {})) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
      if (name !== undefined) code.set(name, (code.get(name) ?? '') + (text ?? ''));
    }
  return code;
}

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
