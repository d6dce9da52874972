import { vi } from 'vitest';
import type { OpenLaunch } from './stored-launch.ts';
import { keepToken } from './token.ts';
import type { Session } from './types.ts';

/** For tests in Node: a browser tab as far as this room and fhirclient use one, and a session without a launch. */

export const BASE = 'https://ehr.test/fhir';

/** fhirclient reads and writes plain members of sessionStorage. */
class TabStorage {
  [key: string]: unknown;
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
  removeItem(key: string): void {
    delete this[key];
  }
}

export type Tab = { storage: TabStorage; address: () => string; entry: () => unknown };

/**
 * Opens `address` in a new tab, or, with the storage of an earlier one, in that tab; with the state of its history
 * entry it is a reload, or going back.
 */
export function openTab(address: string, storage = new TabStorage(), entry: unknown = null): Tab {
  const location = { ...urlParts(address), toString: () => location.href };
  const history = {
    state: entry,
    replaceState: (state: unknown, _title: string, next: string) => {
      history.state = state;
      Object.assign(location, urlParts(new URL(next, location.href).href));
    },
  };
  const browser = {
    location,
    sessionStorage: storage,
    history,
    navigator: { language: 'en-GB' },
    fetch: (...args: Parameters<typeof fetch>) => globalThis.fetch(...args),
    Response,
    atob,
    btoa,
  };
  for (const [name, value] of Object.entries({ ...browser, window: browser, FHIRCLIENT_PURE: true })) {
    if (!['fetch', 'Response', 'atob', 'btoa'].includes(name)) vi.stubGlobal(name, value);
  }
  return { storage, address: () => location.href, entry: () => history.state };
}

function urlParts(address: string) {
  const { href, origin, pathname, search } = new URL(address);
  return { href, origin, pathname, search };
}

/** This room as the page just opened loads it: fresh modules around the real fhirclient. */
export async function loadRoom() {
  await freshFhirclient();
  return { ...(await import('./index.ts')), ...(await import('./authorize.ts')) };
}

/** Fresh modules, and the real fhirclient in the tab just opened for whoever imports it; counts how often it is. */
export async function freshFhirclient() {
  vi.resetModules();
  const { default: BrowserAdapter } = await import('fhirclient/lib/adapters/BrowserAdapter.js');
  const { fetchWellKnownJson } = await import('fhirclient/lib/smart.js');
  const api = new BrowserAdapter().getSmartApi();
  const imports = vi.fn(() => ({
    client: (state: Parameters<typeof api.client>[0]) => api.client(state),
    oauth2: { ...api, settings: api.options },
    smartConfiguration: fetchWellKnownJson,
  }));
  vi.doMock('./fhirclient.ts', imports);
  return imports;
}

/** A session as after a launch, with a token that is good for an hour unless told otherwise. */
export function sessionOf(
  changes: Partial<Session> = {},
  token: { expiresAt?: number; saysEnd?: false; refresh?: () => Promise<string> } = {},
): Session {
  const session: Session = {
    serverUrl: BASE,
    issuerLabel: 'Test EHR',
    patientId: 'p1',
    encounterId: null,
    fhirUser: 'Practitioner/dr',
    userName: 'Dr N',
    locale: null,
    needPatientBanner: true,
    smartStyleUrl: null,
    scopes: ['patient/*.cruds'],
    planSystem: 'urn:uuid:6d0f3a52-6d2c-4c0e-9f0b-5b8a3c1e7d94',
    off: [],
    notes: null,
    launchPage: null,
    ...changes,
  };
  const launch: OpenLaunch = {
    key: 'k',
    serverUrl: BASE,
    tokenResponse: {
      access_token: 'secret',
      patient: session.patientId,
      scope: session.scopes.join(' '),
      ...(token.saysEnd === false ? {} : { expires_in: 3600 }),
      ...(token.refresh ? { refresh_token: 'r' } : {}),
    },
    expiresAt: token.expiresAt ?? Date.now() / 1000 + 3600,
  };
  keepToken(session, launch, async () => {
    if (token.refresh === undefined) throw new Error('no refresh token');
    return { ...launch, tokenResponse: { ...launch.tokenResponse, access_token: await token.refresh() } };
  });
  return session;
}
