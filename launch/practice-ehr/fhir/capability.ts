import type { CapabilityStatement, CapabilityStatementRestResource } from 'fhir/r4';
import { offered } from '../profiles/offers.ts';
import type { Profile } from '../profiles/profile.ts';
import { searchParameters } from './search-query.ts';
import { type ServedType, servedTypeNames } from './served.ts';

/** `/metadata`: what this server really does, the search parameters taken from its own index. */
export function capabilityStatement(
  { fhirUrl, authUrl, profile }: { fhirUrl: string; authUrl: string; profile: Profile },
  date: string,
): CapabilityStatement {
  const types = servedTypeNames.filter((type) => offered(profile, type) !== '');
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    implementation: { description: 'Practice EHR: synthetic patients only', url: fhirUrl },
    software: { name: 'Practice EHR' },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        security: security(authUrl),
        resource: types.map((type) => ofType(type, profile)),
        ...(profile.transactions ? { interaction: [{ code: 'transaction' }] } : {}),
      },
    ],
  };
}

function security(authUrl: string): NonNullable<CapabilityStatement['rest']>[number]['security'] {
  return {
    cors: true,
    service: [
      {
        coding: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/restful-security-service',
            code: 'SMART-on-FHIR',
          },
        ],
      },
    ],
    extension: [
      {
        url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
        extension: [
          { url: 'authorize', valueUri: `${authUrl}/authorize` },
          { url: 'token', valueUri: `${authUrl}/token` },
        ],
      },
    ],
  };
}

function ofType(type: ServedType, profile: Profile): CapabilityStatementRestResource {
  const parameters = [...searchParameters(type, profile).values()];
  const letters = offered(profile, type);
  return {
    type,
    interaction: interactionsOf(letters).map((code) => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: false,
    conditionalCreate: profile.conditionalCreate && letters.includes('c'),
    conditionalUpdate: false,
    searchParam: [
      { name: '_id', type: 'token' },
      { name: '_lastUpdated', type: 'date' },
      // Token, reference, date and string: the kinds that are served exist in both packages' types.
      ...parameters.map(({ code, type }) => ({ name: code, type: type as 'token' })),
    ],
  };
}

const interactions = {
  r: ['read', 'vread', 'history-instance'],
  s: ['search-type'],
  c: ['create'],
  u: ['update'],
} as const;

function interactionsOf(letters: string) {
  return (['r', 's', 'c', 'u'] as const).flatMap((letter) =>
    letters.includes(letter) ? [...interactions[letter]] : [],
  );
}
