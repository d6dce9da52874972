import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { chunkBudgets, chunkBytes, pageBudgets, pageBytes } from './bench/budgets/bytes.ts';
import { assetWeight, gzipped, loadedBy, type Output, shipped, weight } from './bench/budgets/shipped.ts';
import { findings } from './bench/budgets/table.ts';

/**
 * What is shipped, from the production build itself: its weight (gzip), and whose code it is. That the app page
 * loads no more until the recommendation shows is seen in a browser: `test/journey/footprint.spec.ts`.
 */
const KIB = 1024;
let output: Output;

beforeAll(async () => {
  output = await shipped();
}, 60_000);

describe('the production build', () => {
  test('has a launch page of at most 20 KiB of script', () => {
    expect(weight(loadedBy(['launch'], output))).toBeLessThanOrEqual(20 * KIB);
  });

  test('has an app page of at most 115 KiB of script until the recommendation shows', () => {
    expect(weight(loadedBy(['app', 'screen'], output))).toBeLessThanOrEqual(115 * KIB);
  });

  test('has at most 8 KiB of style', () => {
    expect(assetWeight(/\.css$/, output)).toBeLessThanOrEqual(8 * KIB);
  });

  test('has no page beyond its budget', () => {
    expect(findings(pageBytes(output), pageBudgets)).toEqual([]);
  });

  test('has no chunk beyond its budget, and none without one', () => {
    expect(findings(chunkBytes(output), chunkBudgets)).toEqual([]);
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
