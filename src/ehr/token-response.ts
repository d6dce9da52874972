import { ehrError, fail, ok } from './errors.ts';
import { record, text } from './json.ts';
import type { Result } from './types.ts';

/** A token response that can be used: RFC 6749 section 5.1, and the launch context of SMART App Launch 2. */
export type TokenResponse = {
  access_token: string;
  patient: string;
  scope: string;
  /** Seconds from when it was issued. */
  expires_in?: number;
  [member: string]: unknown;
};

/** FHIR id: https://hl7.org/fhir/R4/datatypes.html#id */
export const FHIR_ID = /^[A-Za-z0-9\-.]{1,64}$/;

/**
 * Checks a token response. A server that grants what was asked need not repeat it: then `askedScope` is the scope.
 * Error: `auth`, with what is wrong as its detail, and never a value.
 */
export function checkTokenResponse(value: unknown, askedScope: unknown): Result<TokenResponse> {
  const response = record(value);
  const accessToken = text(response.access_token);
  if (accessToken === null) return unusable('access_token');
  if (text(response.token_type)?.toLowerCase() !== 'bearer') return unusable('token_type');
  const { expires_in, ...members } = response;
  // Some servers write the number as text.
  const seconds = typeof expires_in === 'string' ? Number(expires_in) : (expires_in ?? undefined);
  if (seconds !== undefined && !isSeconds(seconds)) return unusable('expires_in');
  const scope = response.scope ?? askedScope;
  if (typeof scope !== 'string') return unusable('scope');
  const { patient } = response;
  if (typeof patient !== 'string' || !FHIR_ID.test(patient)) {
    return fail(ehrError('auth', 'no patient in the token response', NO_PATIENT));
  }
  const lifetime = seconds === undefined ? {} : { expires_in: seconds };
  return ok({ ...members, ...lifetime, access_token: accessToken, patient, scope });
}

const isSeconds = (value: unknown): value is number => typeof value === 'number' && value >= 0;

export const unusable = (member: string) => fail(ehrError('auth', `token response: ${member}`, UNUSABLE));

const UNUSABLE =
  'The record system’s answer to the sign-in cannot be used, so no chart was opened. Open the app again from the patient’s chart.';
const NO_PATIENT =
  'The record system did not say which patient this is, so no chart was opened. Open the app again from a patient’s chart.';
