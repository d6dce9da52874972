import type { CarePlan, DocumentReference } from 'fhir/r4';
import type { Feature } from './config.ts';

/** The words this room shares with the rest: what a session is, what a read or a save can end in. */

/** Every way talking to the EHR can fail. One closed set; each has a sentence for the clinician. */
export type EhrErrorKind =
  | 'config'
  | 'launch'
  | 'auth'
  | 'scope'
  | 'unsupported'
  | 'not-found'
  | 'rate-limit'
  | 'server'
  | 'network'
  | 'aborted'
  | 'malformed'
  | 'conflict'
  | 'wrong-patient'
  | 'unknown-outcome';

export type EhrError = {
  kind: EhrErrorKind;
  /** What happened and what to do, in words for a clinician. Never a status code, never patient data. */
  sentence: string;
  /** For support: may hold a status code or a path without patient data. */
  detail: string;
  /** Whom this site names for help, where it is known. */
  contact?: string | undefined;
};

export type Result<T> = { ok: true; value: T } | { ok: false; error: EhrError };

/** What the token said. Everything a screen may show; the token itself stays inside this room. */
export type Session = {
  /** FHIR base of the issuer, without a trailing slash. */
  serverUrl: string;
  /** The name the configuration gives this EHR. */
  issuerLabel: string;
  patientId: string;
  encounterId: string | null;
  /** `Practitioner/1`, on the issuer's own base; null until an id_token that the issuer signed names one. */
  fhirUser: string | null;
  /** From the same id_token, for display only. */
  userName: string | null;
  /** The user's, as a language tag: from the id_token, else the browser's; null when neither says one. */
  locale: string | null;
  needPatientBanner: boolean;
  smartStyleUrl: string | null;
  scopes: string[];
  /** From `config.json`: the identifier system of the plans this site writes. */
  planSystem: string;
  /** From `config.json`: whether this EHR holds draft notes, or only final ones; null where it does not say. */
  notes: 'draft' | 'final-only' | null;
  /** From `config.json`: what is not to be used at this EHR. */
  off: readonly Feature[];
  /** From `config.json`: the page of this EHR that opens the app for this patient; null where there is none. */
  launchPage: string | null;
};

/** How this page and the EHR stand to each other while it is open, beside what was read. */
export type Standing = {
  /** `at`: milliseconds since 1970. */
  signIn: { state: 'open' } | { state: 'ending'; at: number } | { state: 'ended' };
  /** The session has come to name who signed in. */
  named?: true;
  connection: 'there' | 'offline' | 'unreachable';
  /** What saving can come to here. */
  saving: Rung;
  /** This EHR lets the app be opened without a chart. Known once a sign-in nears its end. */
  standalone?: true;
};

/**
 * Why no care plan can be created: the site does not want it, the token does not allow it, the EHR takes none, or ours
 * cannot be looked for.
 */
export type NoPlan = 'switched-off' | 'no-scope' | 'not-offered' | 'cannot-look';

/** What an EHR can hold of a plan, the better one first. The last is for the clinician to carry over. */
export type Rung =
  | { kind: 'plan' }
  | { kind: 'draft-note'; because: NoPlan }
  | { kind: 'final-note'; because: NoPlan }
  | { kind: 'export'; because: NoPlan };

/** What is written: a care plan, or a note that holds one. */
export type Written = Exclude<Rung['kind'], 'export'>;

/** One read of the wave. Addresses are relative to the FHIR base. */
export type ReadRequest = {
  id: string;
  resourceType: string;
  path: string;
  /** Searches that together stand for `path` where the EHR refuses it. */
  instead?: readonly string[];
  /** Asked once `path` has found nothing: some charts file no entry where it looks. */
  ifEmpty?: string;
  /** Not every EHR knows this search: one that refuses it as such does not offer it. */
  optional?: true;
  /** Fewer pages than usual are enough. */
  pages?: number;
  /** No recommendation waits for it: it leaves with the others and lets them pass. */
  later?: true;
  /** Texts that are kept apart are fetched too, for entries of this kind. */
  textsOf?: RegExp;
};

/** Why a read gave no whole answer. */
export type ReadProblem = {
  why: 'failed' | 'refused' | 'truncated' | 'unreadable' | 'not-offered';
  error: EhrError;
  /** Truncated by this app: the EHR has more than it loads. */
  atLimit?: true;
};

/** `resources` is what did arrive, also when there is a problem. */
export type ReadOutcome = { id: string; resources: unknown[]; problem: null | ReadProblem };

/** Something of ours in the chart that is still a draft. */
export type OwnDraft = {
  /** `CarePlan/1`, `DocumentReference/1`. */
  reference: string;
  version: string | null;
  /** Fingerprint of what this app wrote into it; null where the EHR has not kept it. */
  content: string | null;
  /** As the EHR has it now. */
  resource: CarePlan | DocumentReference;
  /** The EHR changes a draft only from the version named, so that nobody's change is lost. */
  canUpdate: boolean;
};

/** What the clinician pressed. Only `send-once-more` may make a second copy, and only after that was said. */
export type Press = 'save' | 'check' | 'send-once-more' | { update: OwnDraft };

/** Where something is, and which version of it. */
export type Place = { reference: string; version: string | null };

export type SaveOutcome =
  /** `content`: fingerprint of what it says. `ended`: our earlier plan, no longer a draft, in whose place it stands. */
  | (Place & { state: 'saved'; as: Written; content: string; ended: string | null })
  /** The same draft was already there: nothing was written twice. */
  | (Place & { state: 'already-saved'; as: Written; content: string })
  /** Another draft of ours is there, with other content: nothing was written. `seen`: as it was when last shown here. */
  | { state: 'other-draft'; draft: OwnDraft; seen: OwnDraft['resource'] | null }
  /** More than one live draft of ours is there: nothing was written. */
  | { state: 'several'; references: string[] }
  | { state: 'not-saved'; error: EhrError }
  /**
   * The EHR may or may not have it. Never shown as either. `next`: sending it again cannot make a second copy; only
   * looking is safe; or it was looked for, and sending once more may make a second copy.
   */
  | { state: 'not-known'; error: EhrError; next: 'send' | 'check' | 'send-once-more' };
