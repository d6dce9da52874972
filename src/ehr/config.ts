import * as z from 'zod/mini';
import { ehrError, fail, ok } from './errors.ts';
import type { Result } from './types.ts';
import { normaliseBase, parseUrl } from './url.ts';

/** The identifier system of saved plans where a site has not chosen its own. */
const DEFAULT_PLAN_SYSTEM = 'urn:uuid:6d0f3a52-6d2c-4c0e-9f0b-5b8a3c1e7d94';

const text = z.string().check(z.minLength(1, 'must not be empty'));
const base = z
  .string()
  .check(
    z.refine(
      (value) => normaliseBase(value) !== null,
      'must be an https address without query or credentials',
    ),
  );
const origin = z
  .string()
  .check(
    z.refine((value) => parseUrl(value)?.origin === value, 'must be an origin such as https://ehr.example'),
  );
const uri = z.string().check(z.refine((value) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(value), 'must be a URI'));

/** One EHR that may open the app. Closed: a key that is not listed here is refused, so that no typo stays silent. */
const issuer = z.strictObject({
  /** FHIR base of the EHR, as it sends it in `iss`. */
  iss: base,
  /** The EHR's name as its clinicians know it. */
  label: text,
  /** As registered with the EHR. */
  clientId: text,
  /** As registered with the EHR, separated by spaces. */
  scopes: text,
  /** `Identifier.system` of the plans this site writes. */
  planSystem: z._default(uri, DEFAULT_PLAN_SYSTEM),
  /** Whom a clinician can ask when the app does not open: shown as it stands. */
  contact: z.optional(text),
  /** Further origins of this EHR (token, keys, styles), for the headers the app is served with. */
  origins: z.optional(z.array(origin)),
});

const config = z.strictObject({
  issuers: z.array(issuer).check(z.minLength(1, 'must name at least one EHR')),
});

export type Issuer = z.infer<typeof issuer>;
export type Config = z.infer<typeof config>;

/** The configuration in a value read from JSON, or an error whose detail names the place and what is wrong there. */
export function parseConfig(value: unknown): Result<Config> {
  const parsed = z.safeParse(config, value);
  if (!parsed.success) return fail(ehrError('config', describe(parsed.error.issues)));
  const seen = new Set<string>();
  for (const [index, { iss }] of parsed.data.issuers.entries()) {
    const known = normaliseBase(iss) ?? iss;
    if (seen.has(known))
      return fail(ehrError('config', `config.json: issuers[${index}].iss is listed twice`));
    seen.add(known);
  }
  return ok(parsed.data);
}

/** Fetches and checks `config.json`. Errors: `config` (missing, not JSON, wrong shape), `network`. */
export async function loadConfig(address: URL): Promise<Result<Config>> {
  let response: Response;
  try {
    response = await fetch(address, { credentials: 'same-origin' });
  } catch {
    return fail(
      ehrError(
        'network',
        'config.json could not be fetched',
        'The app could not load its settings. Check the connection and open it again from the patient’s chart.',
      ),
    );
  }
  if (!response.ok) return fail(ehrError('config', `config.json: HTTP ${response.status}`));
  try {
    return parseConfig(await response.json());
  } catch {
    return fail(ehrError('config', 'config.json is not JSON'));
  }
}

/** The entry whose `iss` is this address, whatever its spelling; null when there is none. */
export function findIssuer(config: Config, iss: string): Issuer | null {
  const wanted = normaliseBase(iss);
  if (wanted === null) return null;
  return config.issuers.find((issuer) => normaliseBase(issuer.iss) === wanted) ?? null;
}

function describe(issues: readonly { path: PropertyKey[]; message: string; code?: string }[]): string {
  return issues.map(({ path, message }) => `config.json: ${place(path)}: ${message}`).join('; ');
}

function place(path: readonly PropertyKey[]): string {
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return words.join('').replace(/^\./, '') || 'the file';
}
