import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { leanCodes } from './lean-codes.ts';

/** A module of the terminology as a build has it. */
async function built(name: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../src/terminology/${name}.ts`, import.meta.url));
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [leanCodes],
    build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
  });
  const [bundle] = [output].flat();
  if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}

test('a code that is only recognised is built without its display and source', async () => {
  const code = await built('conditions');
  expect(code).toContain('verified(SNOMED, "7199000")');
  expect(code).not.toMatch(/"Tuberous sclerosis complex"|public SNOMED CT list/);
});

test('codes within a call that makes several are lean too', async () => {
  expect(await built('renal-aml')).toContain('corroborated(ICD10CM, code)');
});

test('a code that is written to a chart keeps its display', async () => {
  expect(await built('activities')).toContain('"306318004", "Referral to urologist"');
});
