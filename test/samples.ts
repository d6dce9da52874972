/** The resources of real, public FHIR data (test/samples), by folder or file. */
const files = import.meta.glob<unknown>('./samples/**/*.json', { eager: true, import: 'default' });

export function sample(start: string): unknown[] {
  return Object.entries(files)
    .filter(([path]) => path.startsWith(`./samples/${start}`))
    .flatMap(([, json]) => json);
}
