import { AGAIN, takeMark } from './again-mark.ts';
import { type Config, findIssuer, type Issuer } from './config.ts';
import { ehrError, fail, ok } from './errors.ts';
import type { Result } from './types.ts';

/** `launch`: the chart that the EHR has open; null where this tab signs in again, and the EHR asks for the patient. */
export type Launch = { issuer: Issuer; iss: string; launch: string | null };

/** Parameters with which a link could replace what the configuration says, or skip the sign-in. */
const FORBIDDEN = ['fhirServiceUrl', 'patientId', 'clientId'];

const FROM_CHART = 'Open it from the patient’s chart instead.';

type Marks = Pick<Storage, 'getItem' | 'removeItem'>;

/**
 * Decides whether an address of the launch page is a launch by an EHR that this site knows, or one that this tab asked
 * for itself, whose mark is then used up. Errors are of kind `launch`; nothing from the address is repeated but the
 * names of parameters.
 */
export function checkLaunch(search: string, config: Config, marks: Marks): Result<Launch> {
  const query = new URLSearchParams(search);
  const known = ['iss', 'launch', AGAIN, ...FORBIDDEN];
  if (!known.some((name) => query.has(name))) return refuse('no iss and no launch');
  const forbidden = FORBIDDEN.filter((name) => query.has(name));
  if (forbidden.length > 0) {
    return refuse(
      `parameter ${forbidden.join(', ')} in the launch address`,
      `This link tries to choose the record system or the patient itself, which is not allowed. ${FROM_CHART}`,
    );
  }
  if (query.has(AGAIN)) return checkAgain(query, config, marks);
  const [iss, ...otherIss] = query.getAll('iss');
  const [launch, ...otherLaunch] = query.getAll('launch');
  if (otherIss.length > 0 || otherLaunch.length > 0) {
    return refuse('iss or launch given twice', `This link names more than one record system. ${FROM_CHART}`);
  }
  if (iss === undefined || iss === '') {
    return refuse(
      'iss is missing',
      `This link does not say which record system it comes from. ${FROM_CHART}`,
    );
  }
  const issuer = findIssuer(config, iss);
  if (issuer === null) return refuse('iss is not listed in config.json', NOT_LISTED);
  if (launch === undefined || launch === '') {
    return refuse('launch is missing', `The record system did not say which chart was open. ${FROM_CHART}`);
  }
  return ok({ issuer, iss, launch });
}

/** A launch without a chart. Its link names nothing: which EHR it is for, this tab has kept itself. */
function checkAgain(query: URLSearchParams, config: Config, marks: Marks): Result<Launch> {
  const [mark = '', ...otherMarks] = query.getAll(AGAIN);
  if (otherMarks.length > 0 || query.has('iss') || query.has('launch')) {
    return refuse(
      `${AGAIN} beside another launch`,
      `This link asks for more than one way to sign in. ${FROM_CHART}`,
    );
  }
  const iss = takeMark(marks, mark);
  if (iss === null) {
    return refuse(
      `${AGAIN} is not a mark of this tab`,
      `This link to sign in again was not made in this window, or has been used already. ${FROM_CHART}`,
    );
  }
  const issuer = findIssuer(config, iss);
  return issuer === null
    ? refuse('iss is not listed in config.json', NOT_LISTED)
    : ok({ issuer, iss: issuer.iss, launch: null });
}

const NOT_LISTED =
  'The record system that opened this app is not one this site has set up, so nothing was opened. If you came from your own record system, please tell the people who run it.';

const refuse = (detail: string, sentence?: string) => fail(ehrError('launch', detail, sentence));
