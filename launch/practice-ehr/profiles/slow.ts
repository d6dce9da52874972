import type { FhirCall } from '../fhir/call.ts';
import { plain } from './plain.ts';
import type { Profile } from './profile.ts';

const USUAL_MS = 1_500;
const REPORTS_MS = 8_000;

/** An EHR that takes its time with every answer, and far more with radiology reports. `pace` 0.5 is twice as fast. */
export const slow = (pace = 1): Profile => ({
  ...plain,
  id: 'slow',
  name: 'a slow EHR',
  summary: 'Every answer takes a second and a half, and reports take eight.',
  takes: (call) => pace * (isReports(call) ? REPORTS_MS : USUAL_MS),
});

const isReports = ({ path }: FhirCall): boolean => path.startsWith('DiagnosticReport');
