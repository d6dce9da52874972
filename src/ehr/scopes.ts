/** SMART scopes, version 1 (`.read`, `.write`) and 2 (`.cruds`), as granted. Servers differ in the case they use. */

export type Interaction = 'c' | 'r' | 'u' | 'd' | 's';

const VERSION_1 = new Map([
  ['read', 'rs'],
  ['write', 'cud'],
  ['*', 'cruds'],
]);

export const parseScopes = (scope: string): string[] => scope.split(/\s+/).filter((word) => word !== '');

type Scope = { type: string; rights: string; only: URLSearchParams };

function parse(scope: string): Scope | null {
  const [, type, rights, query] =
    /^(?:patient|user)\/([A-Za-z]+|\*)\.([a-z]+|\*)(?:\?(.*))?$/i.exec(scope) ?? [];
  if (type === undefined || rights === undefined) return null;
  const granted = rights.toLowerCase();
  return { type, rights: VERSION_1.get(granted) ?? granted, only: new URLSearchParams(query ?? '') };
}

function granting(scopes: readonly string[], resourceType: string, interaction: Interaction): Scope[] {
  return scopes.flatMap((scope) => {
    const parsed = parse(scope);
    if (parsed === null || !parsed.rights.includes(interaction)) return [];
    const named = parsed.type === '*' || parsed.type.toLowerCase() === resourceType.toLowerCase();
    return named ? [parsed] : [];
  });
}

/** Whether a scope allows this on this type of resource of the patient, if only on some of them. */
export function allows(scopes: readonly string[], resourceType: string, interaction: Interaction): boolean {
  return granting(scopes, resourceType, interaction).length > 0;
}

/**
 * How much of a search (its address, `Type?…`) the scopes let through. A granular scope (`?category=…`) is the whole
 * of a search for just that, and a part of any other: what it leaves out, the answer leaves out without a word.
 */
export function coverage(
  scopes: readonly string[],
  resourceType: string,
  path: string,
): 'whole' | 'part' | 'none' {
  const [, query] = path.split('?');
  const found = granting(scopes, resourceType, query === undefined ? 'r' : 's');
  if (found.length === 0) return 'none';
  const asked = new URLSearchParams(query ?? '');
  const isWhole = ({ only }: Scope) =>
    [...only].every(([name, value]) => bare(asked.get(name) ?? '') === bare(value));
  return found.some(isWhole) ? 'whole' : 'part';
}

/** A token without its system: a server may name either. */
const bare = (token: string): string => token.slice(token.lastIndexOf('|') + 1);
