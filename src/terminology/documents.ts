import { type Code, LOINC, verified } from './code.ts';

/** How a note and the provenance of a plan say what they are. Written to charts, so every code is verified. */
export const DOCUMENTS = {
  progressNote: verified(LOINC, '11506-3', 'Progress note', 'US Core 3.1.1 to 8.0.0, clinical note types'),
  clinicalNote: verified(
    'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category',
    'clinical-note',
    'Clinical Note',
    'US Core 6.1.0, document categories',
  ),
  author: verified(
    'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
    'author',
    'Author',
    'FHIR R4 4.0.1, provenance participant types',
  ),
  assembler: verified(
    'http://terminology.hl7.org/CodeSystem/provenance-participant-type',
    'assembler',
    'Assembler',
    'FHIR R4 4.0.1, provenance participant types',
  ),
  create: verified(
    'http://terminology.hl7.org/CodeSystem/v3-DataOperation',
    'CREATE',
    'create',
    'FHIR R4 4.0.1, v3 data operations',
  ),
  update: verified(
    'http://terminology.hl7.org/CodeSystem/v3-DataOperation',
    'UPDATE',
    'revise',
    'FHIR R4 4.0.1, v3 data operations',
  ),
} as const satisfies Record<string, Code>;
