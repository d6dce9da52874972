import { expect, test, vi } from 'vitest';
import { ehrError } from './ehr/index.ts';
import { sessionOf } from './ehr/test-tab.ts';
import type { ReadOutcome } from './ehr/types.ts';
import { startReading } from './reading.ts';

const session = sessionOf();

const outcome = (id: string): ReadOutcome => ({ id, resources: [], problem: null });

async function reading() {
  let answer: (outcome: ReadOutcome) => void = () => {};
  const readAll = vi.fn(async (...[, , onOutcome]: Parameters<typeof import('./ehr/index.ts').readAll>) => {
    answer = onOutcome;
  });
  const opened = await startReading({
    openSession: async () => ({ ok: true, value: session }),
    readAll,
    versionRefusal: async () => null,
  });
  if (!opened.ok) throw new Error('the session opens');
  return { ...opened.value, readAll, answer: (id: string) => answer(outcome(id)) };
}

test('a refused launch is refused, and nothing is read', async () => {
  const refused = { ok: false, error: ehrError('auth', 'x') } as const;
  const readAll = vi.fn(async () => {});
  const versionRefusal = vi.fn(async () => null);
  expect(await startReading({ openSession: async () => refused, readAll, versionRefusal })).toEqual(refused);
  expect(readAll).not.toHaveBeenCalled();
  expect(versionRefusal).not.toHaveBeenCalled();
});

test('the whole chart is asked for at once, before anybody listens', async () => {
  const { readAll, queries } = await reading();
  expect(readAll).toHaveBeenCalledOnce();
  expect(readAll.mock.lastCall?.[1]).toEqual(queries);
  expect(queries.map(({ resourceType }) => resourceType)).toContain('Condition');
});

test('what came before somebody listened and what comes after is told once', async () => {
  const { answer, listen } = await reading();
  const told: string[] = [];
  answer('patient');
  listen(({ id }) => told.push(id));
  answer('problems');
  expect(told).toEqual(['patient', 'problems']);
});
