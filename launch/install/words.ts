/** What `npm run check-config` says. */

export const WHAT = {
  scopes: 'Scopes',
  launch: 'Which chart is open',
  user: 'Who is signed in',
  supported: 'Scopes that the EHR lists',
  names: 'Says who is signed in',
  keys: 'Keys that sign who it is',
  notes: 'Notes of this EHR',
  settings: 'Sign-in settings (smart-configuration)',
  authorize: 'Sign-in address',
  token: 'Token address',
  pkce: 'Sign-in with PKCE S256',
  fromChart: 'Opens apps from a chart',
  publicClient: 'Apps that keep no secret',
  statement: 'CapabilityStatement',
  version: 'FHIR version',
  reads: (type: string) => `Reads ${type}`,
  creates: (type: string) => `Creates ${type}`,
  saving: 'What becomes of a plan',
  once: 'Refuses a second copy itself',
  browserSettings: 'Browser: sign-in settings',
  browserToken: 'Browser: token',
  browserReads: 'Browser: reads',
  browserSaves: 'Browser: saves',
  browserChanges: 'Browser: changes of a draft',
} as const;

export const SAID = {
  asked: 'asked for',
  unknownScopes: (scopes: string) => `not scopes that the app knows: ${scopes}`,
  mixed: 'of SMART version 1 and version 2 side by side: some EHRs refuse that',
  oneVersion: (version: 1 | 2) => `of SMART version ${version}`,
  noScopes: 'nothing of a chart is asked for',
  wrongVersion: (version: 1 | 2) => `of SMART version ${version}, which this EHR does not name among its own`,
  notListed: (scopes: string) => `the EHR does not list ${scopes}`,
  noLaunch: 'the scope launch is not asked for, so the EHR does not say it',
  noUser:
    'openid and fhirUser are not both asked for: no plan names its author, and no final note can be signed',
  notesUnused: 'notes is set, but the scopes do not ask to create DocumentReference',
  notesUnset:
    'the scopes ask to create DocumentReference, but notes does not say whether drafts are held: none is written',
  failed: (why: string) => `could not be read: ${why}`,
  named: 'offered',
  noneListed: 'none: what it grants shows at sign-in',
  allListed: 'all that are asked for',
  notNamed: 'not named',
  noIssuer: 'the settings name no issuer',
  noName: (why: string) => `${why}; without them no plan names its author, and no final note can be signed`,
  notHttps: (address: string) => `${address} is no https address`,
  notInOrigins: (address: string, origin: string) =>
    `${address}: add "${origin}" to origins, or the app may not talk to it`,
  noPkce: 'not named among code_challenge_methods_supported',
  unnamed: (capability: string) => `${capability} is not named among its capabilities`,
  otherVersion: (version: string) => `${version}: the app reads R4`,
  notAskedFor: 'not among the scopes: a visible gap',
  partly: 'the scopes ask for a part of it: the rest is a visible gap',
  notOffered: 'not offered: a visible gap',
  offered: 'asked for and offered',
  noCreateScope: 'not among the scopes',
  createNotOffered: 'not offered',
  once: 'by If-None-Exist',
  notOnce: 'not said: the app looks for its earlier drafts before it saves',
  onceStopped:
    'said, but a browser may not send If-None-Exist: a save may end in a question to the clinician',
  browserMay: 'allowed from another origin',
  browserMayNot: (origin: string) => `not allowed from ${origin} (CORS)`,
} as const;

export const RUNG = {
  plan: 'saved as a draft care plan',
  'draft-note': 'saved as a draft note',
  'final-note': 'saved as a final note, once a practitioner signs it',
  export: 'copied, printed or downloaded, not saved',
} as const;

export const BECAUSE = {
  'switched-off': 'off names saving',
  'no-scope': 'the scopes ask for no care plan to be created',
  'not-offered': 'the EHR takes no care plan',
  'cannot-look': 'earlier drafts could not be looked for',
} as const;

export const STATE = { ready: 'ready', without: 'without', missing: 'MISSING' } as const;

/** The last line of an EHR's table. */
export const verdict = (missing: number, askedOnline: boolean): string => {
  if (missing > 0) return `Not ready: ${missing === 1 ? 'one thing is' : `${missing} things are`} missing.`;
  return askedOnline ? 'Ready.' : 'Asks for what the app needs. Whether the EHR has it, --online tells.';
};

export const USAGE =
  'npm run check-config -- file [--online [address of the app]]: what is wrong in a config.json, and, with --online, whether each EHR in it has what the app needs.';
