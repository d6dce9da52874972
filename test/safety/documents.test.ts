import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What is said of safety and security names files and tests. A file is there, and what is quoted of it stands in it, so
 * that no control and no test is named that has gone.
 */

const HERE = 'test/safety';
const GUIDES = 'launch/registration';
const inFolder = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.md')).map((name) => join(folder, name));

const names = ['SECURITY.md', ...(await inFolder(HERE)), ...(await inFolder(GUIDES))];
const documents = await Promise.all(names.map(async (name) => [name, await readFile(name, 'utf8')] as const));

/** In backticks, with a folder before it. The name of a scope looks like one. */
const filesIn = (text: string) =>
  [...text.matchAll(/`((?:src|test|launch|public)\/[\w./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => path !== 'launch/patient');

/** Relative to the document. */
const linksIn = (name: string, text: string) =>
  [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, to = '']) => normalize(join(dirname(name), to)));

/** A file in backticks, and right after it some of its words in italics. */
const quotesIn = (text: string) =>
  [...text.matchAll(/`((?:src|test|launch|public)\/[\w./-]+)` \*([^*]+)\*/g)].map(
    ([, path = '', words = '']) => ({
      path,
      words,
    }),
  );

/** The rows of a table that are not its head, its line or a heading of a part. */
const rowsIn = (text: string) => text.split('\n').filter((line) => /^\| (?:\d+|[STRIDE]) \|/.test(line));

const isTest = (path: string) => /\.(?:test|spec|cases)\.tsx?$/.test(path);

describe.each(documents)('%s', (name, text) => {
  test('names only files that are there', () => {
    expect([...filesIn(text), ...linksIn(name, text)].filter((path) => !existsSync(path))).toEqual([]);
  });

  test('quotes each file that it quotes as it is, and each test that it names', async () => {
    const quotes = quotesIn(text);
    for (const { path, words } of quotes)
      expect({ path, text: await readFile(path, 'utf8') }).toEqual({
        path,
        text: expect.stringContaining(words),
      });
    const quoted = new Set(quotes.map(({ path }) => path));
    expect(filesIn(text).filter((path) => isTest(path) && !quoted.has(path))).toEqual([]);
  });
});

describe.each(['THREATS.md', 'CLINICAL-SAFETY.md'])('each row of %s', (name) => {
  test('has a test, or says that there is none yet', async () => {
    const rows = rowsIn(await readFile(join(HERE, name), 'utf8'));
    expect(rows.length).toBeGreaterThan(15);
    expect(rows.filter((row) => !filesIn(row).some(isTest) && !row.includes('none yet'))).toEqual([]);
  });
});
