import { type ServedType, servedTypes } from '../fhir/served.ts';
import type { Profile } from './profile.ts';

/** What an EHR of this profile lets be done with a type, in letters of SMART scopes: `crus`; '' without the type. */
export const offered = ({ offers }: Profile, type: ServedType): string => offers[type] ?? usual(type);

function usual(type: ServedType): string {
  if (servedTypes[type] === 'shared') return 'rs';
  return type === 'Patient' ? 'rus' : 'crus';
}
