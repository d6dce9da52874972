import FHIR from 'fhirclient';
import { fetchWellKnownJson } from 'fhirclient/lib/smart.js';

/** The part of fhirclient this room uses: authorization and refresh. Exchanging, reading and writing are our own. */
export const { oauth2, client } = FHIR;

/** What an EHR says in `.well-known/smart-configuration`, as fhirclient has read it on this page. */
export const smartConfiguration = (base: string): Promise<unknown> => fetchWellKnownJson(base);
