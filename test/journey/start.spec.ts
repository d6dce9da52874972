import { startPractice } from '../start.ts';
import { ehrUrl, expect, patients, test } from './practice.ts';

test('where the ports are taken, a second start moves to the next free ones and everything follows', async ({
  page,
}) => {
  const second = await startPractice();
  try {
    expect(second.url).not.toBe(ehrUrl);
    const patient = patients.find(({ expected }) => expected.rule === 'R11b');
    await page.goto(`${second.url}/launch?patient=${patient?.id}`);
    await expect(page.getByRole('region', { name: 'Recommendation' })).toHaveAttribute('data-rule', 'R11b');
  } finally {
    second.stop();
  }
});
