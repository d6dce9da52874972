import { spawn } from 'node:child_process';

/** Runs `npm start` as a newcomer would and waits for its one line. */
export async function startPractice(): Promise<{ url: string; stop: () => void }> {
  // A process group of its own, so that stopping it stops what npm started too.
  const child = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid);
  };
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (data) => {
      const found = /Practice EHR ready: (\S+)/.exec(String(data))?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
  });
  return { url, stop };
}
