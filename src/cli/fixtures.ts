import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { TODAY } from '../chart/fixtures.ts';
import type { Arguments } from './arguments.ts';
import type { Printed } from './printed.ts';
import { run } from './run.ts';

/** A folder of its own for the files of one test, removed afterwards. */
export function folder() {
  let path: string | null = null;
  afterEach(() => {
    if (path !== null) rmSync(path, { recursive: true, force: true });
    path = null;
  });
  return {
    /** Writes a file: text as it is, anything else as JSON. */
    file: (name: string, content: unknown): string => {
      path ??= mkdtempSync(join(tmpdir(), 'assess-test-'));
      const at = join(path, name);
      mkdirSync(dirname(at), { recursive: true });
      writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content));
      return at;
    },
  };
}

export const ndjson = (...resources: unknown[]) =>
  resources.map((one) => `${JSON.stringify(one)}\n`).join('');

export const bundle = (resources: object[], more: object = {}) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
  ...more,
});

type Ran = { code: 0 | 2; results: Printed[]; text: string; errors: string[] };

/** A run of the command, with its output read back. */
export async function assessed(inputs: string[], more: Partial<Arguments> = {}): Promise<Ran> {
  let text = '';
  const errors: string[] = [];
  const given = { inputs, today: TODAY, answers: null, format: 'json' as const, ...more };
  const code = await run(given, {
    out: (one) => {
      text += one;
      return Promise.resolve();
    },
    err: (sentence) => void errors.push(sentence),
  });
  // What the command prints as JSON is, by its type, this.
  const results =
    given.format === 'json'
      ? text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as Printed)
      : [];
  return { code, results, text, errors };
}
