import { expect, test, vi } from 'vitest';
import type { OpenLaunch } from './stored-launch.ts';
import { BASE, sessionOf } from './test-tab.ts';
import { accessToken, keepToken, renewToken, tokenEnd } from './token.ts';

const launch: OpenLaunch = {
  key: 'k',
  serverUrl: BASE,
  tokenResponse: { access_token: 'old', refresh_token: 'r', patient: 'p1', scope: '' },
};

const session = (from: OpenLaunch, renew: () => Promise<OpenLaunch>) => {
  const opened = sessionOf();
  keepToken(opened, from, renew);
  return opened;
};

const renewed: OpenLaunch = { ...launch, tokenResponse: { ...launch.tokenResponse, access_token: 'new' } };

test('callers at the same time share one renewal', async () => {
  const renew = vi.fn(async () => renewed);
  const open = session(launch, renew);
  expect(await Promise.all([renewToken(open), renewToken(open)])).toMatchObject([
    { value: 'new' },
    { value: 'new' },
  ]);
  expect(renew).toHaveBeenCalledOnce();
  expect(await accessToken(open)).toMatchObject({ value: 'new' });
});

test('a later renewal starts from the launch as the last one left it', async () => {
  const renew = vi.fn<(from: OpenLaunch) => Promise<OpenLaunch>>(async () => renewed);
  const open = sessionOf();
  keepToken(open, launch, renew);
  await renewToken(open);
  await renewToken(open);
  expect(renew.mock.lastCall).toEqual([renewed]);
});

test('a session without a refresh token ends without trying', async () => {
  const renew = vi.fn(async () => renewed);
  const { refresh_token: _, ...tokenResponse } = launch.tokenResponse;
  const open = session({ ...launch, tokenResponse }, renew);
  expect(await renewToken(open)).toMatchObject({ ok: false, error: { kind: 'auth' } });
  expect(renew).not.toHaveBeenCalled();
});

test('a refused renewal says that the session has ended', async () => {
  const open = session(launch, () => Promise.reject(new Error('invalid_grant')));
  expect(await renewToken(open)).toMatchObject({
    ok: false,
    error: { kind: 'auth', sentence: expect.stringContaining('has ended') },
  });
});

test('a refused renewal is not tried again', async () => {
  const renew = vi.fn(() => Promise.reject(new Error('invalid_grant')));
  const open = session(launch, renew);
  await renewToken(open);
  await renewToken(open);
  expect(renew).toHaveBeenCalledOnce();
});

test('a renewal without an answer ends nothing: it is tried again', async () => {
  const renew = vi.fn<() => Promise<OpenLaunch | 'no-answer'>>(async () => 'no-answer');
  const open = sessionOf();
  keepToken(open, launch, renew);
  expect(await renewToken(open)).toMatchObject({ ok: false, error: { kind: 'network' } });
  renew.mockResolvedValue(renewed);
  expect(await renewToken(open)).toMatchObject({ value: 'new' });
});

test('the end of a token is told where the EHR said it, and whether it can be put off', () => {
  expect(tokenEnd(sessionOf({}, { expiresAt: 60 }))).toEqual({ at: 60_000, isRenewable: false });
  expect(tokenEnd(sessionOf({}, { expiresAt: 60, refresh: async () => 'new' }))).toEqual({
    at: 60_000,
    isRenewable: true,
  });
  expect(tokenEnd(sessionOf({}, { expiresAt: 60, saysEnd: false }))).toBeNull();
});
