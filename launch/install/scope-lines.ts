import type { Issuer } from '../../src/ehr/config.ts';
import { allows, parseScopes } from '../../src/ehr/scopes.ts';
import { type Line, line } from './line.ts';
import { SAID, WHAT } from './words.ts';

const SESSION = new Set([
  'launch',
  'launch/patient',
  'openid',
  'fhirUser',
  'profile',
  'offline_access',
  'online_access',
]);

/** Rights of version 2 in the order that the specification demands, or a word of version 1. */
const OF_A_CHART = /^(?:patient|user)\/(?:[A-Za-z]+|\*)\.(?:(?<words>read|write|\*)|c?r?u?d?s?(?:\?\S+)?)$/;

/** What the scopes come to, from the file alone. */
export function scopeLines({ scopes, notes }: Issuer): Line[] {
  const all = parseScopes(scopes);
  const makesNotes = allows(all, 'DocumentReference', 'c');
  return [
    understood(all),
    all.includes('launch')
      ? line(WHAT.launch, 'ready', SAID.asked)
      : line(WHAT.launch, 'missing', SAID.noLaunch),
    all.includes('openid') && all.includes('fhirUser')
      ? line(WHAT.user, 'ready', SAID.asked)
      : line(WHAT.user, 'without', SAID.noUser),
    ...(notes !== undefined && !makesNotes ? [line(WHAT.notes, 'without', SAID.notesUnused)] : []),
    ...(notes === undefined && makesNotes ? [line(WHAT.notes, 'without', SAID.notesUnset)] : []),
  ];
}

function understood(scopes: readonly string[]): Line {
  const unknown = scopes.filter((scope) => !SESSION.has(scope) && !OF_A_CHART.test(scope));
  if (unknown.length > 0) return line(WHAT.scopes, 'missing', SAID.unknownScopes(unknown.join(' ')));
  const versions = versionsOf(scopes);
  const [version] = versions;
  if (version === undefined) return line(WHAT.scopes, 'missing', SAID.noScopes);
  return versions.length > 1
    ? line(WHAT.scopes, 'without', SAID.mixed)
    : line(WHAT.scopes, 'ready', SAID.oneVersion(version));
}

/** The versions of SMART whose scopes these are. */
export function versionsOf(scopes: readonly string[]): (1 | 2)[] {
  const found = scopes.flatMap((scope) => {
    const match = OF_A_CHART.exec(scope);
    return match === null ? [] : ([match.groups?.['words'] === undefined ? 2 : 1] as const);
  });
  return [...new Set(found)];
}
