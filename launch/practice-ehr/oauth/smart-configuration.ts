import { servedTypeNames } from '../fhir/served.ts';
import { offered } from '../profiles/offers.ts';
import type { Profile } from '../profiles/profile.ts';
import { sessionScopes } from './scopes.ts';
import { patientScope, standaloneCapabilities } from './standalone.ts';

/** `.well-known/smart-configuration` below the FHIR base. */
export function smartConfiguration(authUrl: string, profile: Profile): object {
  const { refreshes, notGranted, standalone } = profile.token;
  const session = sessionScopes.filter((scope) => standalone || scope !== patientScope);
  const types = servedTypeNames.filter((type) => !notGranted.includes(type) && offered(profile, type) !== '');
  return {
    issuer: authUrl,
    jwks_uri: `${authUrl}/keys`,
    authorization_endpoint: `${authUrl}/authorize`,
    token_endpoint: `${authUrl}/token`,
    token_endpoint_auth_methods_supported: ['none'],
    grant_types_supported: ['authorization_code', ...(refreshes ? ['refresh_token'] : [])],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: [...session, ...types.map((type) => `patient/${type}.${offered(profile, type)}`)],
    capabilities: [
      'launch-ehr',
      'client-public',
      'sso-openid-connect',
      'context-banner',
      'context-style',
      'context-ehr-patient',
      'context-ehr-encounter',
      'permission-offline',
      'permission-online',
      'permission-patient',
      'permission-v1',
      'permission-v2',
      ...(standalone ? standaloneCapabilities : []),
    ],
  };
}
