import type { FactKey } from '../core/facts.ts';

/** One question to the EHR: what is asked, and which facts its answer can fill. */
export type Query = {
  id: string;
  resourceType: string;
  /** Relative to the FHIR base, e.g. `Condition?patient=1&category=problem-list-item`. */
  path: string;
  /** Searches that together stand for `path` where the EHR refuses it. */
  instead?: string[];
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
  /** In the clinician's words: "Problem list". */
  what: string;
  /** Keys of the facts that stay unknown when this cannot be read. */
  facts: FactKey[];
};
