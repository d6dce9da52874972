import { describe, expect, test } from 'vitest';
import { checkCallback } from './callback-guard.ts';

const KEY = '3f0c7a9e-1111-4222-8333-444455556666';

function storageWith(entries: Record<string, unknown>) {
  return { getItem: (key: string) => (key in entries ? JSON.stringify(entries[key]) : null) };
}
const launched = storageWith({
  SMART_KEY: KEY,
  [KEY]: { key: KEY, serverUrl: 'https://ehr.test', tokenResponse: {} },
});
const open = storageWith({
  SMART_KEY: KEY,
  [KEY]: { key: KEY, serverUrl: 'https://ehr.test', tokenResponse: { access_token: 'x' } },
});
const empty = storageWith({});

const mark = { launch: KEY };

const refused = (search: string, storage: Pick<Storage, 'getItem'>, entry: unknown = mark) => {
  const checked = checkCallback(search, storage, entry);
  if (checked.ok) throw new Error('expected to be refused');
  return checked.error;
};

describe('the app page', () => {
  test('exchanges the code of its own launch', () => {
    expect(checkCallback(`?code=c&state=${KEY}`, launched, null)).toMatchObject({
      value: { step: 'exchange', code: 'c', launch: { key: KEY, serverUrl: 'https://ehr.test' } },
    });
  });

  test('keeps an open session on reload, with or without the old code in the address', () => {
    expect(checkCallback('', open, mark)).toMatchObject({ value: { step: 'resume' } });
    expect(checkCallback(`?code=c&state=${KEY}`, open, null)).toMatchObject({ value: { step: 'resume' } });
  });

  test.each([
    ['a code without state', '?code=c', launched],
    ['a wrong state', '?code=c&state=other', launched],
    ['a state that is the name of another entry', '?code=c&state=SMART_KEY', launched],
    ['a state in a tab that launched nothing', `?code=c&state=${KEY}`, empty],
    ['a state without code', `?state=${KEY}`, open],
    ['a foreign code in an open session', '?code=c', open],
    ['an error that answers no launch of ours', '?error=access_denied&error_description=Call+0900', empty],
  ])('refuses %s, and repeats nothing of it', (_name, search, storage) => {
    const error = refused(search, storage);
    expect(error.kind).toBe('auth');
    expect(error.sentence).toContain('did not start, so it was not used');
    expect(JSON.stringify(error)).not.toContain('0900');
  });

  test('says what the EHR said when it refuses our launch', () => {
    const error = refused(
      `?error=access_denied&error_description=No+access+to+this+chart&state=${KEY}`,
      launched,
    );
    expect(error.sentence).toContain('refused to open the app. It says: “No access to this chart”.');
    expect(error.detail).toBe('authorization error access_denied');
  });

  test('keeps such words short, and needs none', () => {
    const long = refused(`?error=x%3Cy&error_description=${'long '.repeat(200)}&state=${KEY}`, launched);
    expect(long.sentence.length).toBeLessThan(450);
    expect(long.detail).toBe('authorization error');
    expect(refused(`?error=server_error&state=${KEY}`, launched).sentence).not.toContain('It says');
  });

  test('reloaded after its sign-in has ended says so', () => {
    expect(refused('', empty)).toMatchObject({ sentence: expect.stringContaining('has ended') });
  });

  test('opened by itself says how to open it', () => {
    expect(refused('', empty)).toMatchObject({ kind: 'launch', sentence: expect.stringContaining('chart') });
  });

  test('gone back to after another launch does not show that one’s patient in its place', () => {
    const error = refused('', open, { launch: 'an-earlier-launch' });
    expect(error).toMatchObject({ kind: 'auth', sentence: expect.stringContaining('again since') });
  });

  test.each([
    ['no mark', null],
    ['a mark of another shape', { launch: 1 }],
    ['a foreign mark', 'open'],
  ])('with %s in its history entry is not a reload, whatever this tab has open', (_name, entry) => {
    expect(refused('', open, entry).kind).toBe('launch');
  });

  test('does not take an unfinished launch for a session', () => {
    expect(refused('', launched)).toMatchObject({
      kind: 'auth',
      sentence: expect.stringContaining('not finished'),
    });
  });

  test.each([
    ['broken', { getItem: () => '{' }],
    ['of another shape', storageWith({ SMART_KEY: KEY, [KEY]: { serverUrl: 1 } })],
    [
      'under another key',
      storageWith({ SMART_KEY: KEY, [KEY]: { key: 'x', serverUrl: 'https://ehr.test' } }),
    ],
  ])('does not trust storage that is %s', (_name, storage) => {
    expect(refused('', storage).kind).toBe('launch');
  });
});
