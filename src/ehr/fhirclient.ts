import FHIR from 'fhirclient';

/** The part of fhirclient this room uses: authorization and refresh. Exchanging, reading and writing are our own. */
export const { oauth2, client } = FHIR;
