import { expect, it } from 'vitest';
import { runSchedule } from './schedule.ts';

it('whatever fails on the way, the chart ends with exactly one draft, or the screen has told of the risk', {
  timeout: 60_000,
}, async () => {
  const faults: string[] = [];
  for (let seed = 0; seed < 60; seed++) {
    const { fault } = await runSchedule(seed);
    if (fault !== null) faults.push(`seed ${seed}: ${fault}`);
  }
  expect(faults).toEqual([]);
});

it('the same seed takes the same course', async () => {
  const [one, other] = [await runSchedule(7), await runSchedule(7)];
  const withoutIds = ({ log }: typeof one) => log.map((line) => line.replace(/CarePlan\/\S+/, 'CarePlan'));
  expect(withoutIds(one)).toEqual(withoutIds(other));
});
