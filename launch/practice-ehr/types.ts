import type { Resource } from 'fhir/r4';
import type { Disposition, RuleId, Subtype } from '../../src/core/decision.ts';

/** A synthetic patient of the practice EHR: one clinical point, and the disposition it must get. */
export type PracticePatient = {
  id: string;
  /** The clinical point, as one would name the case at a meeting: "Sporadic, 2 cm". */
  point: string;
  expected: { disposition: Disposition; subtype: Subtype | null; rule: RuleId };
  /** The whole chart, the Patient first. Ids are stable; dates are relative to the day of the start. */
  resources: Resource[];
};

/** Somebody who can sign in to the practice EHR. Each is also a Practitioner resource with this id. */
export type PracticeUser = { id: string; name: string; role: string };

/** Opens a launch from a chart: makes a handle, good for one launch, bound to user, patient and encounter. */
export type OpenLaunch = (launch: {
  userId: string;
  patientId: string;
  encounterId: string | null;
  needPatientBanner: boolean;
}) => string;

/** One way in which this EHR behaves, with addresses and launches of its own: to an app, an EHR among others. */
export type Behaviour = {
  id: string;
  name: string;
  summary: string;
  /** FHIR base: the `iss` of the launch. */
  fhirUrl: string;
  authUrl: string;
  /** What a site says of the notes of such an EHR. */
  notes: 'draft' | 'final-only' | null;
  openLaunch: OpenLaunch;
};

/** What the chart screen may ask of the server. */
export type ChartServices = {
  patients: PracticePatient[];
  users: PracticeUser[];
  /** Everything in the patient's chart now, saved drafts included. */
  chartOf: (patientId: string) => Promise<Resource[]>;
  /** Writes into the patient's chart, as a user of this EHR does. */
  putInto: (patientId: string, resource: Resource) => Promise<void>;
  /** The plain one first. */
  behaviours: Behaviour[];
  /** The app's launch page. */
  launchUrl: string;
};
