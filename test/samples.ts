import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('./samples/', import.meta.url));

/** The resources of real, public FHIR data (test/samples), by folder or file. */
export function sample(start: string): unknown[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.json') && path.startsWith(start),
  );
  return files.toSorted().flatMap((path): unknown[] => JSON.parse(readFileSync(`${FOLDER}${path}`, 'utf8')));
}
