import { type ServedType, servedTypeNames, servedTypes } from '../fhir/served.ts';
import { sessionScopes } from './scopes.ts';

/** `.well-known/smart-configuration` below the FHIR base. */
export function smartConfiguration(authUrl: string): object {
  return {
    issuer: authUrl,
    jwks_uri: `${authUrl}/keys`,
    authorization_endpoint: `${authUrl}/authorize`,
    token_endpoint: `${authUrl}/token`,
    token_endpoint_auth_methods_supported: ['none'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: [...sessionScopes, ...servedTypeNames.map(scopeOf)],
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
      'permission-v2',
    ],
  };
}

/** The widest scope that means something for a type. */
function scopeOf(type: ServedType): string {
  return `patient/${type}.${servedTypes[type] === 'shared' ? 'rs' : 'crus'}`;
}
