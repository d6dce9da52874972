import type { Bundle, SearchParameter, StructureDefinition } from '@medplum/fhirtypes';
import {
  indexSearchParameter,
  indexStructureDefinitionBundle,
  readJson,
  validationRegexes,
} from './medplum.ts';
import { type SearchParameters, trimmedSearchParameters } from './search-parameters.ts';
import { isServed } from './served.ts';

let loaded: SearchParameters | undefined;

/** The R4 definitions of the served types, read from disk once (under a second) and indexed for the libraries. */
export function definitions(): SearchParameters {
  loaded ??= load();
  return loaded;
}

function load(): SearchParameters {
  indexStructureDefinitionBundle(resourcesOf<StructureDefinition>('profiles-types.json'));
  const resources = resourcesOf<StructureDefinition>('profiles-resources.json');
  indexStructureDefinitionBundle(resources.filter((definition) => isServed(definition.id ?? '')));
  requireZone();
  const parameters = trimmedSearchParameters(resourcesOf<SearchParameter>('search-parameters.json'));
  for (const ofType of parameters.values())
    for (const parameter of ofType.values()) indexSearchParameter(parameter);
  return parameters;
}

function resourcesOf<T extends StructureDefinition | SearchParameter>(file: string): T[] {
  const bundle: Bundle<T> = readJson(`fhir/r4/${file}`);
  return (bundle.entry ?? []).flatMap((entry) => entry.resource ?? []);
}

/** R4: a dateTime with a time SHALL have a zone. The library's own pattern lets it go without. */
function requireZone(): void {
  const date = String.raw`\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])`;
  const time = String.raw`T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?`;
  const zone = String.raw`(Z|[+-]((0\d|1[0-3]):[0-5]\d|14:00))`;
  validationRegexes['dateTime'] = new RegExp(`^${date}(${time}${zone})?)?)?$`);
}
