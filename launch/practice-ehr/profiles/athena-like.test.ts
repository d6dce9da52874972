import { afterAll, beforeAll, expect, test } from 'vitest';
import { chart, nephrectomy, plan } from '../fixtures.ts';
import { atTheDoorOf, type Door } from '../test-client.ts';
import { athenaLike } from './athena-like.ts';

let door: Door;
let opened: Awaited<ReturnType<Door['open']>>;
beforeAll(async () => {
  const second = { ...nephrectomy('ada'), id: 'second' };
  door = await atTheDoorOf(athenaLike, [chart('ada', [nephrectomy('ada'), second])]);
  opened = await door.open('ada');
});
afterAll(() => door.close());

const ask = (path: string) => opened.fhir('GET', path);

test('prescriptions are searched by patient and intent, or by id', async () => {
  const statusOf = async (query: string) => (await ask(`MedicationRequest?${query}`)).status;
  expect(await statusOf('patient=ada')).toBe(400);
  expect(await statusOf('intent=order')).toBe(400);
  expect(await statusOf('patient=ada&intent=order,plan')).toBe(200);
  expect(await statusOf('_id=one')).toBe(200);
});

test('the next page is behind a cursor, and only with the practice beside it', async () => {
  const { body } = await ask('Procedure?patient=ada&_count=1');
  const next = new URL(body.link?.find(({ relation }) => relation === 'next')?.url ?? '');
  expect([...next.searchParams.keys()]).toEqual(['ah-practice', 'cursor']);
  expect((await ask(next.href)).body.entry?.[0]?.resource?.id).toBe('second');
  next.searchParams.delete('ah-practice');
  expect((await ask(next.href)).status).toBe(400);
});

test('the token names the practice', () => {
  expect(opened.token.tenant).toBe('practice-1');
});

test('care plans are not written, and there is no medication list', async () => {
  expect(await door.offers('CarePlan')).not.toContain('create');
  expect((await opened.fhir('POST', 'CarePlan', plan('ada'))).status).toBe(405);
  expect(await door.offers('MedicationStatement')).toBeNull();
  expect((await ask('MedicationStatement?patient=ada')).status).toBe(404);
});
