import type {
  Bundle,
  CodeSystem,
  CodeSystemConcept,
  ValueSet,
  ValueSetComposeInclude,
} from '@medplum/fhirtypes';
import { getAllDataTypes, readJson } from './medplum.ts';

/** The codes of a value set, as `system|code` and as bare `code`. */
type Expansion = ReadonlySet<string>;

let requiredSets: ReadonlyMap<string, Expansion> | undefined;

/**
 * Whether a code is in a value set with a required binding. A set that cannot be listed offline (all languages,
 * all media types) allows everything. `system` is absent for elements of type code.
 */
export function isInRequiredSet(valueSet: string, system: string | undefined, code: string): boolean {
  requiredSets ??= expandRequiredSets();
  const expansion = requiredSets.get(withoutVersion(valueSet));
  return expansion === undefined || expansion.has(system === undefined ? code : `${system}|${code}`);
}

function expandRequiredSets(): ReadonlyMap<string, Expansion> {
  const sets = new Map<string, ValueSet>();
  const systems = new Map<string, CodeSystem>();
  for (const file of ['valuesets.json', 'v3-codesystems.json']) {
    const bundle: Bundle<ValueSet | CodeSystem> = readJson(`fhir/r4/${file}`);
    for (const { resource } of bundle.entry ?? []) {
      if (resource?.resourceType === 'ValueSet' && resource.url) sets.set(resource.url, resource);
      if (resource?.resourceType === 'CodeSystem' && resource.url) systems.set(resource.url, resource);
    }
  }
  const result = new Map<string, Expansion>();
  for (const url of requiredSetUrls()) {
    const expansion = expand(url, sets, systems);
    if (expansion !== null) result.set(url, expansion);
  }
  return result;
}

function requiredSetUrls(): Set<string> {
  const bindings = Object.values(getAllDataTypes()).flatMap((type) =>
    Object.values(type.elements).map((element) => element.binding),
  );
  const required = bindings.filter((binding) => binding?.strength === 'required');
  return new Set(required.flatMap((binding) => (binding?.valueSet ? withoutVersion(binding.valueSet) : [])));
}

function expand(
  url: string,
  sets: ReadonlyMap<string, ValueSet>,
  systems: ReadonlyMap<string, CodeSystem>,
): Expansion | null {
  const compose = sets.get(url)?.compose;
  if (compose === undefined) return null;
  const codes = new Set<string>();
  for (const include of compose.include) {
    const included = includedCodes(include, sets, systems);
    if (included === null) return null;
    for (const code of included) codes.add(code);
  }
  for (const exclude of compose.exclude ?? []) {
    for (const code of includedCodes(exclude, sets, systems) ?? []) codes.delete(code);
  }
  return codes;
}

function includedCodes(
  include: ValueSetComposeInclude,
  sets: ReadonlyMap<string, ValueSet>,
  systems: ReadonlyMap<string, CodeSystem>,
): string[] | null {
  if (include.filter !== undefined) return null;
  if (include.valueSet !== undefined) {
    const parts = include.valueSet.map((url) => expand(withoutVersion(url), sets, systems));
    return parts.includes(null) ? null : parts.flatMap((part) => [...(part ?? [])]);
  }
  const { system } = include;
  const codes =
    include.concept?.map((concept) => concept.code) ?? allCodes(systems.get(system ?? '')?.concept);
  if (codes.length === 0) return null;
  return codes.flatMap((code) => (code ? [code, `${system}|${code}`] : []));
}

function allCodes(concepts: readonly CodeSystemConcept[] | undefined): string[] {
  return (concepts ?? []).flatMap((concept) => [concept.code ?? '', ...allCodes(concept.concept)]);
}

function withoutVersion(canonical: string): string {
  return canonical.split('|')[0] ?? canonical;
}
