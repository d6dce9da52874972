import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab, sessionOf, type Tab } from './test-tab.ts';
import { dropOthersWork, keepWork, takeWork } from './unsaved-work.ts';
import { heldKeys } from './work-key.ts';

let tab: Tab;
beforeEach(() => {
  tab = openTab('https://app.test/');
});
afterEach(() => vi.unstubAllGlobals());

const mine = sessionOf();
const work = { answers: ['her reason'] };

test('comes back once, for the same issuer, user and patient', async () => {
  expect(await keepWork(mine, work)).toBe(true);
  expect(await dropOthersWork(sessionOf())).toBe(false);
  expect(await takeWork(sessionOf())).toEqual({ work });
  expect(heldKeys()).toEqual([]);
  expect(await takeWork(sessionOf())).toBeNull();
});

test.each([
  ['patient', { patientId: 'p2' }],
  ['user', { fhirUser: 'Practitioner/other' }],
  ['user, who is not named', { fhirUser: null }],
  ['issuer', { serverUrl: 'https://other.test/fhir' }],
])('of another %s is not taken, and is deleted unread', async (_, change) => {
  await keepWork(mine, work);
  const other = sessionOf(change);
  expect(await takeWork(other)).toBeNull();
  const reads = vi.spyOn(tab.storage, 'getItem');
  expect(await dropOthersWork(other)).toBe(true);
  expect(reads).not.toHaveBeenCalled();
  expect(heldKeys()).toEqual([]);
});

test('is kept under a key that says nothing of the patient', async () => {
  await keepWork(sessionOf({ patientId: 'lindqvist' }), work);
  expect(heldKeys()).toEqual([expect.stringMatching(/^renal-aml-work:[0-9a-f]{64}$/)]);
});

test('is not kept for a user who is not named', async () => {
  expect(await keepWork(sessionOf({ fhirUser: null }), work)).toBe(false);
  expect(heldKeys()).toEqual([]);
});

test('is not kept where it is too much, or where the tab keeps nothing', async () => {
  expect(await keepWork(mine, 'x'.repeat(200_001))).toBe(false);
  tab.storage.setItem = () => {
    throw new Error('quota');
  };
  expect(await keepWork(mine, work)).toBe(false);
  expect(heldKeys()).toEqual([]);
});

test('that is no JSON any more is taken as nothing', async () => {
  await keepWork(mine, work);
  const [key = ''] = heldKeys();
  tab.storage.setItem(key, '{');
  expect(await takeWork(mine)).toEqual({ work: null });
});
