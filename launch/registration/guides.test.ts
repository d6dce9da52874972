import { readdir, readFile } from 'node:fs/promises';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import schema from '../../public/config.schema.json' with { type: 'json' };
import { parseConfig } from '../../src/ehr/config.ts';
import { linesOffline } from '../install/readiness.ts';
import { WHAT } from '../install/words.ts';

/** What a site copies out of a guide is what the app takes, and what a guide says of saving is what the app does. */

const APP = 'https://apps.hospital.example/renal-aml/';
const HERE = new URL('.', import.meta.url);
const index = await readFile(new URL('README.md', HERE), 'utf8');
const names = (await readdir(HERE)).filter((name) => name.endsWith('.md') && name !== 'README.md');
const guides = await Promise.all(
  names.map(async (name) => [name, await readFile(new URL(name, HERE), 'utf8')] as const),
);

const fits = new Ajv({ strict: true, strictTypes: false }).compile(schema);

const blocks = (guide: string, language: string): string[] =>
  [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, named, block = '']) =>
    named === language ? [block] : [],
  );

/** The EHRs of every entry that a guide offers to be copied. */
const issuersOf = (guide: string) =>
  blocks(guide, 'json').flatMap((block) => {
    const parsed = parseConfig(JSON.parse(block));
    if (!parsed.ok) throw new Error(parsed.error.detail);
    return parsed.value.issuers;
  });

test('there is a guide for each EHR of the index, and no other', () => {
  const [overview = ''] = index.split('\n\n').slice(1);
  const linked = [...overview.matchAll(/\]\((\S+\.md)\)/g)].map(([, name]) => name);
  expect(new Set(linked)).toEqual(new Set(names));
});

describe.each(guides)('the guide %s', (_name, guide) => {
  test('has one entry, which the app and its schema take', () => {
    expect(issuersOf(guide)).toHaveLength(1);
    for (const block of blocks(guide, 'json')) expect(fits(JSON.parse(block))).toBe(true);
  });

  test('has scopes with which the check finds nothing missing, the same to paste as in the entry', () => {
    for (const issuer of issuersOf(guide)) {
      expect(linesOffline(issuer).filter(({ state }) => state === 'missing')).toEqual([]);
      expect(blocks(guide, 'text').map((block) => block.trim().split('\n').join(' '))).toEqual([
        issuer.scopes,
      ]);
    }
  });

  test('says what becomes of a plan as the app decides it', () => {
    for (const issuer of issuersOf(guide)) {
      const said = linesOffline(issuer).find(({ what }) => what === WHAT.saving)?.said;
      expect(guide).toContain(said?.split(':')[0]);
    }
  });

  test('gives the address that opens the app, and the one that it returns to, as the index does', () => {
    for (const address of [APP, `${APP}launch/index.html`])
      for (const text of [guide, index]) expect(text).toMatch(new RegExp(`${address}[?\`]`));
  });

  test('says that it was never tried with the vendor', () =>
    expect(guide).toMatch(/^\*\*Never tried with /m));
});
