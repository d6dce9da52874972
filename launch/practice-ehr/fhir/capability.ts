import type { CapabilityStatement, CapabilityStatementRestResource } from 'fhir/r4';
import { definitions } from './definitions.ts';
import { type ServedType, servedTypeNames, servedTypes } from './served.ts';

/** `/metadata`: what this server really does, the search parameters taken from its own index. */
export function capabilityStatement(fhirUrl: string, authUrl: string, date: string): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    kind: 'instance',
    implementation: { description: 'Practice EHR: synthetic patients only', url: fhirUrl },
    software: { name: 'Practice EHR' },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [{ mode: 'server', security: security(authUrl), resource: servedTypeNames.map(ofType) }],
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

function ofType(type: ServedType): CapabilityStatementRestResource {
  const parameters = [...(definitions().get(type)?.values() ?? [])];
  return {
    type,
    interaction: interactionsOf(type).map((code) => ({ code })),
    versioning: 'versioned-update',
    readHistory: true,
    updateCreate: false,
    conditionalCreate: mayCreate(type),
    conditionalUpdate: false,
    searchParam: [
      { name: '_id', type: 'token' },
      { name: '_lastUpdated', type: 'date' },
      // Token, reference, date and string: the kinds that are served exist in both packages' types.
      ...parameters.map(({ code, type }) => ({ name: code, type: type as 'token' })),
    ],
  };
}

function interactionsOf(type: ServedType) {
  const reading = ['read', 'vread', 'history-instance', 'search-type'] as const;
  if (servedTypes[type] === 'shared') return reading;
  return mayCreate(type) ? ([...reading, 'create', 'update'] as const) : ([...reading, 'update'] as const);
}

function mayCreate(type: ServedType): boolean {
  return servedTypes[type] !== 'shared' && type !== 'Patient';
}
