import type { ChartStore } from './fhir/store.ts';
import { type FhirServer, fhirServer } from './fhir/server.ts';
import { Launches } from './oauth/launches.ts';
import { type OAuth, type OAuthOptions, smartOAuth } from './oauth/provider.ts';
import { smartConfiguration } from './oauth/smart-configuration.ts';
import type { Profile } from './profiles/profile.ts';
import type { Behaviour } from './types.ts';

/** One EHR as an app meets it: its addresses, and what answers there. */
export type Issuer = {
  behaviour: Behaviour;
  /** The path before `/fhir` and `/auth`. */
  prefix: string;
  fhir: FhirServer;
  oauth: OAuth;
  smartConfiguration: object;
  /** Request headers that no browser may send here from another origin. */
  stopped: readonly string[];
};

/** The same charts as every other issuer has, behaving as the profile says. */
export function issuer(
  profile: Profile,
  shared: Pick<OAuthOptions, 'appUrl' | 'styleUrl' | 'users' | 'patients'> & {
    url: string;
    charts: ReadonlyMap<string, ChartStore>;
    tokenSeconds?: number | undefined;
  },
): Issuer {
  const { url, charts, tokenSeconds = profile.token.seconds } = shared;
  const prefix = profile.id === '' ? '' : `/${profile.id}`;
  const fhirUrl = `${url}${prefix}/fhir`;
  const authUrl = `${url}${prefix}/auth`;
  const launches = new Launches();
  const { id, name, summary, notes } = profile;
  return {
    behaviour: { id, name, summary, fhirUrl, authUrl, notes, openLaunch: (launch) => launches.open(launch) },
    prefix,
    fhir: fhirServer({ fhirUrl, authUrl, charts, profile }),
    oauth: smartOAuth({ ...shared, authUrl, fhirUrl, launches, tokenSeconds, profile }),
    smartConfiguration: smartConfiguration(authUrl, profile),
    stopped: profile.stopped,
  };
}
