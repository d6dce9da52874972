import type { Bundle, BundleEntry } from 'fhir/r4';
import { allows } from '../access.ts';
import { type Answer, refuse } from './answer.ts';
import type { FhirCall } from './call.ts';
import type { ReadContext } from './read.ts';
import { isServed, type ServedType } from './served.ts';
import { check, write } from './write.ts';

/** One create of a transaction, as a request of its own. */
type Create = { type: ServedType; call: FhirCall };

/** Creates everything in a Bundle or nothing: each entry is checked before the first is stored. */
export async function transaction(call: FhirCall, context: ReadContext): Promise<Answer> {
  const creates: Create[] = [];
  for (const entry of entriesOf(call.body)) {
    const create = asCreate(entry, call);
    if (create === null)
      return refuse(422, 'not-supported', 'A transaction holds plain creates here, and nothing else.');
    const refusal = whyNot(create, context);
    if (refusal !== null) return refusal;
    creates.push(create);
  }
  const entry: BundleEntry[] = [];
  for (const create of creates) entry.push(told(await write(create.type, 'c', create.call, context)));
  const body: Bundle = { resourceType: 'Bundle', type: 'transaction-response', entry };
  return { status: 200, headers: {}, body };
}

function entriesOf(body: string): unknown[] {
  try {
    const { type, entry } = Object(JSON.parse(body));
    return type === 'transaction' && Array.isArray(entry) ? entry : [null];
  } catch {
    return [null];
  }
}

/** What could still fail once something is stored, as a conditional create can, is not taken. */
function asCreate(entry: unknown, call: FhirCall): Create | null {
  const { request, resource } = Object(entry);
  const { method, url, ifNoneExist } = Object(request);
  if (method !== 'POST' || ifNoneExist !== undefined || typeof url !== 'string' || !isServed(url))
    return null;
  const headers = { 'content-type': 'application/fhir+json' };
  return { type: url, call: { ...call, path: url, headers, body: JSON.stringify(resource) ?? '' } };
}

function whyNot({ type, call }: Create, context: ReadContext): Answer | null {
  if (!allows(context.access, type, 'c'))
    return refuse(403, 'forbidden', `The granted scopes do not include patient/${type}.c.`);
  const checked = check(type, 'c', call, context);
  return 'refusal' in checked ? checked.refusal : null;
}

const told = ({ status, headers, body }: Answer): BundleEntry => ({
  ...(body === null ? {} : { resource: body }),
  response: {
    status: String(status),
    ...(headers['Location'] === undefined ? {} : { location: headers['Location'] }),
    ...(headers['ETag'] === undefined ? {} : { etag: headers['ETag'] }),
  },
});
