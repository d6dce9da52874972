import { ehrError, fail, ok } from './errors.ts';
import type { Result } from './types.ts';
import { isSafeAddress, normaliseBase, parseUrl } from './url.ts';

/** What a site can switch off: what it has not approved yet. */
const FEATURES = ['saving', 'patient-sheet'] as const;
export type Feature = (typeof FEATURES)[number];

/** One EHR that may open the app, as `config.json` lists it. */
export type Issuer = {
  /** FHIR base of the EHR, as it sends it in `iss`. */
  iss: string;
  /** The EHR's name as its clinicians know it. */
  label: string;
  /** As registered with the EHR. */
  clientId: string;
  /** As registered with the EHR, separated by spaces. */
  scopes: string;
  /** `Identifier.system` of the plans this site writes. */
  planSystem: string;
  /** The EHR's page that opens the app for a patient, whose id takes the place of `{patient}`. */
  launchPage?: string;
  /** Whether this EHR holds draft notes, or only final ones; which no CapabilityStatement says. Absent: no notes. */
  notes?: 'draft' | 'final-only';
  /** What is not to be used at this EHR: saving anything to it, the sheet for the patient. */
  off?: Feature[];
  /** Whom a clinician can ask when the app does not open: shown as it stands. */
  contact?: string;
  /** Further origins of this EHR (token, keys, styles) that the app may talk to. */
  origins?: string[];
  /** Further origins whose pages may hold the app in a frame. Only the headers the app is served with follow from it. */
  frames?: string[];
};

export type Config = { issuers: Issuer[] };

/** The identifier system of saved plans where a site has not chosen its own. */
const DEFAULT_PLAN_SYSTEM = 'urn:uuid:6d0f3a52-6d2c-4c0e-9f0b-5b8a3c1e7d94';

type Rule = { optional?: true; holds: (value: unknown) => boolean; must: string };

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isPage = (value: string) => {
  const url = parseUrl(value);
  return url !== null && isSafeAddress(url);
};
/** Letters that mean something to a header or a web server's file can stand in the host of an address too. */
const isOrigin = (value: unknown) =>
  isText(value) && /^https?:[\w/.:[\]-]+$/.test(value) && isPage(value) && parseUrl(value)?.origin === value;
const ORIGINS: Rule = {
  optional: true,
  holds: (value) => Array.isArray(value) && value.every(isOrigin),
  must: 'must be a list of https origins such as https://ehr.example',
};

/**
 * Written by hand, because a schema library would be a quarter of the launch page's weight. Closed: a key that is not
 * listed here is refused, so that no typo stays silent.
 */
const ISSUER_RULES: Record<keyof Issuer, Rule> = {
  iss: {
    holds: (value) => isText(value) && normaliseBase(value) !== null,
    must: 'must be an https address without query or credentials',
  },
  label: { holds: isText, must: 'must be a text' },
  clientId: { holds: isText, must: 'must be a text' },
  scopes: { holds: isText, must: 'must be a text: scopes separated by spaces' },
  planSystem: {
    optional: true,
    holds: (value) => isText(value) && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value),
    must: 'must be a URI',
  },
  launchPage: {
    optional: true,
    holds: (value) => isText(value) && value.includes('{patient}') && isPage(value),
    must: 'must be an https address with {patient} in it',
  },
  notes: {
    optional: true,
    holds: (value) => value === 'draft' || value === 'final-only',
    must: 'must be "draft" or "final-only"',
  },
  off: {
    optional: true,
    holds: (value) => Array.isArray(value) && value.every((one) => FEATURES.includes(one)),
    must: `must be a list of ${FEATURES.map((one) => `"${one}"`).join(' and ')}`,
  },
  contact: { optional: true, holds: isText, must: 'must be a text' },
  origins: ORIGINS,
  frames: ORIGINS,
};

/** The configuration in a value read from JSON, or an error whose detail names each place and what is wrong there. */
export function parseConfig(value: unknown): Result<Config> {
  const faults = configFaults(value);
  if (faults.length > 0) {
    return fail(ehrError('config', faults.map((fault) => `config.json: ${fault}`).join('; ')));
  }
  // Every member has just been checked against the rules of its type.
  const { issuers } = value as { issuers: (Omit<Issuer, 'planSystem'> & { planSystem?: string })[] };
  return ok({ issuers: issuers.map((issuer) => ({ planSystem: DEFAULT_PLAN_SYSTEM, ...issuer })) });
}

/** Each place that is wrong in a value read from JSON, and what is wrong there; `$schema` is for editors. */
export function configFaults(config: unknown): string[] {
  if (!isObject(config)) return ['the file must be an object'];
  const { issuers, $schema: _, ...others } = config;
  const unknown = Object.keys(others).map((key) => `${key}: unknown key`);
  if (!Array.isArray(issuers) || issuers.length === 0) {
    return [...unknown, 'issuers: must be a list of at least one EHR'];
  }
  const bases = issuers.map((issuer) => (isText(issuer?.iss) ? normaliseBase(issuer.iss) : null));
  const twice = bases.flatMap((base, index) =>
    base !== null && bases.indexOf(base) < index ? [`issuers[${index}].iss: is listed twice`] : [],
  );
  return [
    ...unknown,
    ...issuers.flatMap((issuer, index) => issuerFaults(issuer, `issuers[${index}]`)),
    ...twice,
  ];
}

function issuerFaults(issuer: unknown, place: string): string[] {
  if (!isObject(issuer)) return [`${place}: must be an object`];
  const unknown = Object.keys(issuer).filter((key) => !Object.hasOwn(ISSUER_RULES, key));
  const broken = Object.entries(ISSUER_RULES).flatMap(([key, { optional, holds, must }]) => {
    const value = issuer[key];
    if (value === undefined) return optional ? [] : [`${place}.${key}: is missing`];
    return holds(value) ? [] : [`${place}.${key}: ${must}`];
  });
  return [...unknown.map((key) => `${place}.${key}: unknown key`), ...broken];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fetches and checks `config.json`. Errors: `config` (missing, not JSON, wrong shape), `network`. */
export async function loadConfig(address: URL): Promise<Result<Config>> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin' });
  } catch {
    return fail(ehrError('network', 'config.json could not be fetched', NOT_LOADED));
  }
  if (!response.ok) return fail(ehrError('config', `config.json: HTTP ${response.status}`));
  let value: unknown;
  try {
    value = await response.json();
  } catch {
    return fail(ehrError('config', 'config.json is not JSON'));
  }
  return parseConfig(value);
}

const NOT_LOADED =
  'The app could not load its settings. Check the connection and open it again from the patient’s chart.';

/** The entry whose `iss` is this address, whatever its spelling; null when there is none. */
export function findIssuer(config: Config, iss: string): Issuer | null {
  const wanted = normaliseBase(iss);
  if (wanted === null) return null;
  return config.issuers.find((issuer) => normaliseBase(issuer.iss) === wanted) ?? null;
}
