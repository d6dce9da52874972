/** A request after the HTTP layer: `path` is below the FHIR base, without its query. */
export type FhirCall = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
};

/** A request header; the first where it was sent more than once. */
export function header(call: FhirCall, name: string): string | undefined {
  const value = call.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
