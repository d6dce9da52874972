import { spawn } from 'node:child_process';

/** axe on the whole review of every practice patient, all of it open, where `npm test` looks at some. */
export function accessibility(): Promise<boolean> {
  const child = spawn('npx', ['--no-install', 'playwright', 'test', 'accessibility'], {
    stdio: 'inherit',
    env: { ...process.env, EVERY_PATIENT: 'yes' },
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code === 0)));
}
