import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Profile, WrittenType } from './base-r4.ts';

/** The packages that HL7 publishes, where somebody has laid them beside this checkout: the tests pass without them. */
const PACKAGES = ['3.1.1', '6.1.0', '7.0.0', '8.0.0'].map((version) => ({
  version,
  file: new URL(`../../../shared/fhir/igs/us_core_${version.replaceAll('.', '')}.tgz`, import.meta.url),
}));

const BLOCK = 512;

/** The text of one file of a tar archive: a block that names it and its length, then its bytes in whole blocks. */
function fileIn(archive: Buffer, wanted: string): string | null {
  const field = (from: number, length: number) =>
    archive.toString('latin1', from, from + length).replace(/\0.*$/, '');
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const size = Number.parseInt(field(at + 124, 12), 8) || 0;
    if (field(at, 100) === wanted) return archive.toString('utf8', at + BLOCK, at + BLOCK + size);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
  return null;
}

/**
 * Written against which packages the validator cannot be used: it throws "Invalid slice start" on the Provenance of
 * every later one.
 */
const unusable = (type: WrittenType, version: string): boolean =>
  type === 'Provenance' && version !== '3.1.1';

/** The published US Core profiles of what is written; none where the packages are not there. */
export function publishedProfiles(): { type: WrittenType; version: string; profile: Profile }[] {
  return PACKAGES.filter(({ file }) => existsSync(file)).flatMap(({ version, file }) => {
    const archive = gunzipSync(readFileSync(file));
    return (['CarePlan', 'DocumentReference', 'Provenance'] as const).flatMap((type) => {
      const text = fileIn(archive, `package/StructureDefinition-us-core-${type.toLowerCase()}.json`);
      if (text === null || unusable(type, version)) return [];
      return [{ type, version, profile: JSON.parse(text) as Profile }];
    });
  });
}
