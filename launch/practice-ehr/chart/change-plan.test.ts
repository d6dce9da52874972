import type { CarePlan } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { plan } from '../fixtures.ts';
import { changed } from './change-plan.ts';

const by = { name: 'Dr Ursula Rossi', now: '2026-11-23T10:00:00Z' };
const theirs = { authorString: 'Dr Niels Lund', text: 'First line\nSecond line' };
const draft = plan('ada', { note: [{ text: 'Kept' }, theirs] });

const send = (of: CarePlan, fields: [string, string][]) => changed(of, new URLSearchParams(fields), by);
const statusAfter = (change: string, of = draft) => send(of, [['change', change]])?.status ?? null;

describe('in the chart', () => {
  test('a draft becomes the active plan that somebody intends', () => {
    expect(send(draft, [['change', 'activate']])).toEqual({ ...draft, status: 'active', intent: 'plan' });
  });

  test('a draft and an active plan can be marked as entered in error', () => {
    expect(statusAfter('entered-in-error')).toBe('entered-in-error');
    expect(statusAfter('entered-in-error', plan('ada', { status: 'active' }))).toBe('entered-in-error');
  });

  test.each([
    ['activate', plan('ada', { status: 'active' })],
    ['activate', plan('ada', { status: 'entered-in-error' })],
    ['notes', plan('ada', { status: 'entered-in-error' })],
    ['delete', draft],
  ])('%s is not done with every plan', (change, of) => {
    expect(statusAfter(change, of)).toBeNull();
  });
});

describe('the notes of a plan', () => {
  const notesAfter = (...texts: string[]) =>
    send(draft, [['change', 'notes'], ...texts.map((text): [string, string] => ['note', text])])?.note;

  test('stay as they are where their words do, however a browser ends its lines', () => {
    expect(notesAfter('Kept', 'First line\r\nSecond line', '')).toEqual(draft.note);
  });

  test('are of the user where their words are new', () => {
    const fresh = { authorString: by.name, time: by.now, text: 'Spoke with the patient' };
    expect(notesAfter('Kept', 'First line', ' Spoke with the patient ')).toEqual([
      { text: 'Kept' },
      { ...fresh, text: 'First line' },
      fresh,
    ]);
  });

  test('go when they are emptied', () => {
    expect(send(draft, [['change', 'notes']])).not.toHaveProperty('note');
  });
});
