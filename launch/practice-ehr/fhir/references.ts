/** A reference somewhere in a resource: where it stands, and what it says. */
type FoundReference = { path: string; reference: string };

/** Every `Reference.reference` of a resource, contained resources and extensions included. */
export function referencesIn(value: unknown, path: string): FoundReference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => referencesIn(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'reference' && typeof inner === 'string'
      ? [{ path, reference: inner }]
      : referencesIn(inner, `${path}.${key}`),
  );
}

/** `Type/id` of a reference into this server, its version left off; null for anything else. */
export function localReference(reference: string, fhirUrl: string): { type: string; id: string } | null {
  const relative = reference.startsWith(`${fhirUrl}/`) ? reference.slice(fhirUrl.length + 1) : reference;
  const match = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(\/_history\/[A-Za-z0-9\-.]{1,64})?$/.exec(
    relative,
  );
  const [, type, id] = match ?? [];
  return type !== undefined && id !== undefined ? { type, id } : null;
}
