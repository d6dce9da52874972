import FHIR from 'fhirclient';

/** A launch as the documentation of fhirclient has it. */
void FHIR.oauth2.authorize({
  clientId: 'renal-aml',
  scope: SCOPES,
  redirectUri: new URL('../', location.href.split('?')[0]).href,
});
