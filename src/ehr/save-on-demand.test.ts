import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprintOf, lookBack, savePaper } from './save-on-demand.ts';
import { openTab, sessionOf } from './test-tab.ts';
import type { SaveOutcome } from './types.ts';

const outcome: SaveOutcome = {
  state: 'saved',
  as: 'plan',
  reference: 'CarePlan/c1',
  version: '1',
  content: 'c',
  ended: null,
};
const press = { written: 'plan', contentKey: 'x', press: 'save', accepted: false } as const;
const plan = {
  resourceType: 'CarePlan',
  status: 'draft',
  intent: 'proposal',
  subject: { reference: 'Patient/p1' },
} as const;

/** Whether the code that saves can be loaded; counts how often it was asked for. */
let loaded = 0;
let written: unknown;
function codeThatSaves(arrives: boolean) {
  loaded = 0;
  vi.doMock('./saving.ts', () => {
    loaded += 1;
    if (!arrives) throw new Error('Failed to fetch dynamically imported module');
    return {
      savePaper: async (_: unknown, paper: unknown) => {
        written = paper;
        return outcome;
      },
      fingerprint: async (words: string) => `of ${words}`,
      lookBack: async () => outcome,
    };
  });
}

let tab: ReturnType<typeof openTab>;
beforeEach(() => {
  vi.resetModules();
  tab = openTab('https://app.test/');
});

describe('saving', () => {
  test('loads its code and saves', async () => {
    codeThatSaves(true);
    expect(await savePaper(sessionOf(), () => plan, press)).toEqual(outcome);
  });

  test('tells the paper by what a copy of it is known', async () => {
    codeThatSaves(true);
    await savePaper(sessionOf(), (title) => ({ ...plan, title }), press);
    expect(written).toMatchObject({ title: 'of x' });
  });

  test('without its code writes nothing, and says so', async () => {
    codeThatSaves(false);
    expect(await savePaper(sessionOf(), () => plan, press)).toMatchObject({
      state: 'not-saved',
      error: { kind: 'network', sentence: expect.stringContaining('nothing was written') },
    });
  });
});

describe('an earlier draft', () => {
  test('is looked for', async () => {
    codeThatSaves(true);
    expect(await lookBack(sessionOf(), 'x')).toEqual(outcome);
    expect(loaded).toBe(1);
  });

  test('that cannot be looked for, where this window has saved nothing, is not spoken of', async () => {
    codeThatSaves(false);
    expect(await lookBack(sessionOf(), 'x')).toBeNull();
  });

  test('of this window that cannot be looked for is not known', async () => {
    codeThatSaves(false);
    tab.storage.setItem('renal-aml-save:1', '{}');
    expect(await lookBack(sessionOf(), 'x')).toMatchObject({ state: 'not-known', next: 'check' });
  });

  test('is recognised by the fingerprint of its content', async () => {
    codeThatSaves(true);
    expect(await fingerprintOf('x')).toBe('of x');
  });

  test('without the code is not recognised', async () => {
    codeThatSaves(false);
    expect(await fingerprintOf('x')).toBeNull();
  });
});
