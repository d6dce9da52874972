import { beforeEach, describe, expect, test, vi } from 'vitest';
import { resumeSave, saveCarePlan, savedThis } from './save-on-demand.ts';
import { openTab, sessionOf } from './test-tab.ts';
import type { SaveOutcome } from './types.ts';

const outcome: SaveOutcome = { state: 'saved', reference: 'CarePlan/c1', version: '1' };
const plan = {
  resourceType: 'CarePlan',
  status: 'draft',
  intent: 'proposal',
  subject: { reference: 'Patient/p1' },
} as const;

/** Whether the code that saves can be loaded; counts how often it was asked for. */
let loaded = 0;
function codeThatSaves(arrives: boolean) {
  loaded = 0;
  vi.doMock('./save.ts', () => {
    loaded += 1;
    if (!arrives) throw new Error('Failed to fetch dynamically imported module');
    return {
      saveCarePlan: async () => outcome,
      resumeSave: async () => outcome,
      savedThis: async () => true,
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
    expect(await saveCarePlan(sessionOf(), plan, { contentKey: 'x' })).toEqual(outcome);
  });

  test('without its code writes nothing, and says so', async () => {
    codeThatSaves(false);
    expect(await saveCarePlan(sessionOf(), plan, { contentKey: 'x' })).toMatchObject({
      state: 'not-saved',
      error: { kind: 'network', sentence: expect.stringContaining('nothing was written') },
    });
  });
});

describe('an earlier save', () => {
  test('that never was is known without waiting for the code, which is fetched for a later save', async () => {
    codeThatSaves(true);
    expect(await resumeSave(sessionOf())).toBeNull();
    await vi.waitUntil(() => loaded === 1);
  });

  test('that never was is known also where the code cannot be fetched', async () => {
    codeThatSaves(false);
    expect(await resumeSave(sessionOf())).toBeNull();
    await vi.waitUntil(() => loaded === 1);
  });

  test('is looked up', async () => {
    codeThatSaves(true);
    tab.storage.setItem('renal-aml-save:1', '{}');
    expect(await resumeSave(sessionOf())).toEqual(outcome);
  });

  test('that cannot be looked up is not known', async () => {
    codeThatSaves(false);
    tab.storage.setItem('renal-aml-save:1', '{}');
    expect(await resumeSave(sessionOf())).toMatchObject({ state: 'not-known' });
  });

  test('is recognised by its content', async () => {
    codeThatSaves(true);
    expect(await savedThis(sessionOf(), 'x')).toBe(true);
  });

  test('without its code is not recognised', async () => {
    codeThatSaves(false);
    expect(await savedThis(sessionOf(), 'x')).toBe(false);
  });
});
