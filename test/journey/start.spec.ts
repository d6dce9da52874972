import { spawn } from 'node:child_process';
import { ehrUrl, expect, patients, test } from './practice.ts';

test('where the ports are taken, a second start moves to the next free ones and everything follows', async ({
  page,
}) => {
  const second = spawn('npm', ['start'], { detached: true });
  try {
    const address = await new Promise<string>((resolve, reject) => {
      second.stdout.on('data', (data) => {
        const found = /Practice EHR ready: (\S+)/.exec(String(data))?.[1];
        if (found !== undefined) resolve(found);
      });
      second.once('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
    });
    expect(address).not.toBe(ehrUrl);
    const patient = patients.find(({ expected }) => expected.rule === 'R11b');
    await page.goto(`${address}/launch?patient=${patient?.id}`);
    await expect(page.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', 'R11b');
  } finally {
    if (second.pid !== undefined) process.kill(-second.pid);
  }
});
