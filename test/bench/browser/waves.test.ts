import { expect, test } from 'vitest';
import { waves } from './waves.ts';

const asked = (at: number, answeredAt: number) => ({ at, answeredAt });

test('what leaves before anything is answered is one wave', () => {
  expect(waves([asked(2, 100), asked(0, 90), asked(5, 300)])).toBe(1);
});

test('what leaves once another is answered is the next wave', () => {
  expect(waves([asked(0, 90), asked(1, 300), asked(95, 200), asked(96, 250), asked(210, 300)])).toBe(3);
});

test('nothing asked is no wave', () => {
  expect(waves([])).toBe(0);
});
