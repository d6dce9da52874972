import type { OperationOutcomeIssue, Resource } from 'fhir/r4';
import type { Answer } from '../fhir/answer.ts';
import type { FhirCall } from '../fhir/call.ts';
import type { ServedType } from '../fhir/served.ts';

/** A search as a profile sees it: what was asked, and, once it was made, what came of it. */
export type Asked = { type: ServedType; parameters: URLSearchParams };
export type Searched = Asked & { patientId: string; ignored: readonly string[]; matches: number };

/** A following page: which result, and from which resource on. */
export type PageOf = { result: string; offset: number };

/** How an EHR behaves where EHRs differ. The plain one says how, and every other is that with a few differences. */
export type Profile = {
  /** Its part of the addresses: `/epic-like/fhir`. The plain one has none. */
  id: string;
  /** After "This EHR behaves like:". */
  name: string;
  /** What a newcomer will notice, in one sentence. */
  summary: string;
  /** What may be done with a type, in letters of SMART scopes; '' for a type it lacks. Not named: as `usual` says. */
  offers: Partial<Record<ServedType, string>>;
  conditionalCreate: boolean;
  /** What the site's `config.json` says of its notes, as no CapabilityStatement does; null where it says nothing. */
  notes: 'draft' | 'final-only' | null;
  /** Request headers that its preflight lets no browser send from another origin. */
  stopped: readonly string[];
  /** A Bundle may be sent to the base, to be carried out whole or not at all. */
  transactions: boolean;
  /** The answer to a write that was made from an older version (`If-Match`). */
  conflict: 409 | 412;
  /** Search parameters of a type beside `_id`, `_lastUpdated` and `_count`. Not named: all that are known here. */
  parameters: Partial<Record<ServedType, readonly string[]>>;
  unknownParameters: 'refused' | 'ignored';
  /** Why a search is refused as it stands. */
  refuses: (asked: Asked) => Answer | null;
  /** Why a resource that is to be created by this user is refused. */
  refusesToCreate: (resource: Resource, userId: string) => Answer | null;
  /** As much of a resource that is to be created as is stored: the rest is passed over without a word. */
  keeps: (resource: Resource) => Resource;
  /** Said in the answer to a search, beside what was found. */
  remarks: (searched: Searched) => OperationOutcomeIssue[];
  /** Whether this answer leaves out what it found, because somebody else may not see it. */
  withholds: (asked: Asked & { patientId: string }) => boolean;
  /** A resource as it is given out; null for one that is not. */
  gives: (resource: Resource) => Resource | null;
  paging: Paging;
  token: Token;
  /** How long an answer takes, in milliseconds. */
  takes: (call: FhirCall) => number;
};

export type Paging = {
  /** Resources a page: unless asked otherwise, and at most. */
  usual: number;
  most: (type: ServedType) => number;
  /** So many of the last page come again on the next. */
  repeated: number;
  /** The address of a following page, below the FHIR base. */
  link: (type: ServedType, page: PageOf, count: number) => string;
  /** The page that an address asks for; null when it starts a search. */
  asks: (query: URLSearchParams) => PageOf | null;
};

type Token = {
  /** Life of an access token. */
  seconds: number;
  refreshes: boolean;
  /** Types that no scope is granted for, though they are there. */
  notGranted: readonly ServedType[];
  /** The granted scopes as the token response spells them. */
  tells: (granted: readonly string[]) => string[];
  /** Further members of the token response. */
  more: Record<string, string>;
  /** The app may be opened without a chart, and the patient chosen then. */
  standalone: boolean;
};
