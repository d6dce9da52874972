import { plain } from './plain.ts';
import type { Profile } from './profile.ts';

/**
 * An EHR behind a gateway that nobody told of `If-None-Exist`: the CapabilityStatement promises conditional creates, and
 * the preflight lets no browser ask for one.
 */
export const stoppedConditions: Profile = {
  ...plain,
  id: 'stopped-conditions',
  name: 'an EHR whose gateway stops conditional saves',
  summary:
    'It promises to keep a second copy of a draft out, but its gateway lets no browser ask for that: to the app, such a save looks like a lost connection.',
  stopped: ['If-None-Exist'],
};
