import { expect, test } from 'vitest';
import { readChart } from './index.ts';

const named = (name: unknown) =>
  readChart([{ resourceType: 'Patient', id: 'p1', name }], { today: '2026-11-23', gaps: [] }).patient?.name;

test.each([
  ['as it is written', [{ text: 'Ana Moreira', family: 'M' }], 'Ana Moreira'],
  ['from its parts', [{ given: ['娜娜'], family: '欧阳' }], '娜娜 欧阳'],
  ['without what would turn the line around', [{ text: '\u202EAna\u202C Moreira\u2066' }], 'Ana Moreira'],
  ['as none when nothing of it can be seen', [{ text: '\u202E ' }], null],
  ['as none when there is none', undefined, null],
])('a name is given %s', (_how, name, said) => {
  expect(named(name)).toBe(said);
});
