import { expect, test } from 'vitest';
import { findings, type Table } from './table.ts';

const table: Table = {
  file: 'some-table.ts',
  unit: 'bytes',
  measured: { app: 1000, launch: 200 },
  limit: (measured) => measured + 10,
};

test('what keeps to its budget needs no word', () => {
  expect(findings({ app: 1010, launch: 150 }, table)).toEqual([]);
});

test('what grew beyond it is named, with what it takes, what it may take and what to do', () => {
  const [found, ...others] = findings({ app: 1011, launch: 200 }, table);
  expect(found).toMatch(
    /“app” takes 1,011 bytes, and may take 1,010: make it less, or.* renew some-table\.ts/,
  );
  expect(others).toEqual([]);
});

test('what nobody gave a budget, and a budget of what is gone, are named', () => {
  expect(findings({ app: 1000, another: 1 }, table)).toEqual([
    expect.stringContaining('“another” (1 bytes) has no budget'),
    expect.stringContaining('“launch” is no longer there'),
  ]);
});
