import { describe, expect, it } from 'vitest';
import { ACTIVITIES } from './activities.ts';
import type { Code } from './code.ts';
import { DOCUMENTS } from './documents.ts';

const modules = import.meta.glob<Record<string, unknown>>(['./*.ts', '!./*.test.ts'], { eager: true });

const isCode = (value: object): value is Code => 'system' in value && 'code' in value;

function codesIn(value: unknown): Code[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  const inside = Object.values(value).flatMap(codesIn);
  return isCode(value) ? [value, ...inside] : inside;
}

const all = Object.values(modules).flatMap((exports) => codesIn(exports));

describe('the reviewed codes', () => {
  it('are found in every concept file', () => {
    expect(all.length).toBeGreaterThan(200);
  });

  it('are each verified or corroborated, and say by whom', () => {
    const bad = all.filter(
      ({ status, source, display }) =>
        !['verified', 'corroborated'].includes(status) || source === '' || display === '',
    );
    expect(bad).toEqual([]);
  });

  it('carry an absolute system', () => {
    expect(all.filter(({ system }) => !system.startsWith('http'))).toEqual([]);
  });

  it('that are written to a chart are verified and whole', () => {
    const written: readonly Code[] = [...Object.values(ACTIVITIES), ...Object.values(DOCUMENTS)];
    expect(written.filter(({ status, code }) => status !== 'verified' || code.includes('*'))).toEqual([]);
  });
});
