import { InvalidRequest } from 'oidc-provider/lib/helpers/errors.js';
import { Check, Prompt } from 'oidc-provider/lib/helpers/interaction_policy/index.js';
import type { Context } from 'oidc-provider/lib/provider.js';
import type { Profile } from '../profiles/profile.ts';

/** Standalone launch: an app asks to be opened without a chart, and its user is asked for the patient. */

/** Asks for a patient to be chosen. Granted wherever standalone launch is. */
export const patientScope = 'launch/patient';

/** Capabilities in the SMART configuration: an app that is opened so, and a patient that is chosen for it. */
export const standaloneCapabilities = ['launch-standalone', 'context-standalone-patient'];

/** Refuses a request without a launch handle, unless a patient may be chosen for it. */
export function checkStandalone({ oidc }: Context, profile: Profile): void {
  if (!(oidc?.params?.['scope'] ?? '').split(' ').includes(patientScope))
    throw new InvalidRequest("Open the app from a patient's chart: the launch is missing.");
  if (!profile.token.standalone)
    throw new InvalidRequest(
      "This EHR opens apps from a patient's chart only: the app cannot be opened without one.",
    );
}

/** Where the user of a request without a handle is asked for the patient. */
export const pickerPath = '/patient/';

const needsPatient = new Check(
  'no_launch',
  'A patient has to be chosen first.',
  ({ oidc }) => oidc?.params?.['launch'] === undefined,
);

/** The request waits until a patient is chosen; it is written down whole, to be made again with a launch handle. */
export const patientPrompt = new Prompt(
  { name: 'patient' },
  ({ querystring }) => ({ request: querystring }),
  needsPatient,
);
