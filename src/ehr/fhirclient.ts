import FHIR from 'fhirclient';

/** The part of fhirclient this room uses: authorization, token exchange and refresh. Reading and writing are our own. */
export const oauth2 = FHIR.oauth2;
