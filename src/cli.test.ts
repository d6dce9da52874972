import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readdirSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { condition, patient, sct, size, TODAY } from './chart/fixtures.ts';
import { bundle, folder, ndjson } from './cli/fixtures.ts';

/** The command as a user runs it; slow to start, so run few times. */

const { file } = folder();
const ROOT = fileURLToPath(new URL('..', import.meta.url));

type Setting = { TMPDIR?: string; stop?: (out: string) => boolean };

async function command(name: string, args: string[], { stop, ...variables }: Setting = {}) {
  const env = { ...process.env, ...variables };
  const child = spawn(name, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    if (stop?.(out) === true) child.kill('SIGINT');
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

const direct = (heapMiB: number, ...args: string[]) => [
  `--max-old-space-size=${heapMiB}`,
  '--import',
  'tsx',
  'src/cli.ts',
  ...args,
];

describe('the command', { timeout: 60_000 }, () => {
  it('prints one result a line and nothing else, and its sentences elsewhere', async () => {
    const chart = file('chart.json', bundle([patient, condition('c', sct('254921004')), size('o', 60)]));
    const args = ['run', '-s', 'assess', '--', chart, '/nowhere/chart.json', '--today', TODAY];
    const { code, out, err } = await command('npm', args);
    expect(code).toBe(2);
    expect(err).toContain('/nowhere/chart.json: there is no such file.\n');
    const [line = '', ...more] = out.split('\n');
    expect(more).toEqual(['']);
    expect(JSON.parse(line)).toMatchObject({ today: TODAY, decision: { rule: 'R09' } });
  });

  it('says how it is used when nothing is asked of it', async () => {
    const { code, out, err } = await command(process.execPath, direct(100));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage:');
  });

  it('removes what it put on disk when it is interrupted', async () => {
    const charts = Array.from({ length: 3000 }, (_, i) => ({ ...patient, id: `p${i}` }));
    const path = file('Patient.ndjson', ndjson(...charts));
    const TMPDIR = join(dirname(path), 'temporary');
    mkdirSync(TMPDIR);
    const during: string[] = [];
    const stop = () => during.length === 0 && during.push(...readdirSync(TMPDIR)) > 0;
    const { code } = await command(process.execPath, direct(100, path), { TMPDIR, stop });
    expect(code).toBe(130);
    expect(during).toContainEqual(expect.stringMatching(/^renal-aml-/));
    expect(readdirSync(TMPDIR)).not.toContainEqual(expect.stringMatching(/^renal-aml-/));
  });
});

describe('a panel', { timeout: 120_000 }, () => {
  /** Notes as large as those of a long history, of which an assessment needs nothing. */
  function panel(patients: number, notesKiB: number): string {
    const path = file('Panel.ndjson', '');
    const notes = 'x'.repeat(notesKiB * 1024);
    const out = openSync(path, 'w');
    for (let i = 0; i < patients; i += 1) writeSync(out, ndjson({ ...patient, id: `p${i}` }));
    for (let i = 0; i < patients; i += 1) {
      const subject = { reference: `Patient/p${i}` };
      writeSync(out, ndjson({ resourceType: 'DocumentReference', id: `d${i}`, subject, description: notes }));
    }
    closeSync(out);
    return path;
  }

  it('many times larger than the memory it may use is assessed to the end', async () => {
    const path = panel(250, 512);
    const { code, out, err } = await command(process.execPath, direct(64, path, '--today', TODAY));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n')).toHaveLength(250);
  });
});
