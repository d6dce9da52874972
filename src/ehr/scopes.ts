/** SMART scopes, version 1 (`.read`, `.write`) and 2 (`.cruds`), as granted. Servers differ in the case they use. */

export type Interaction = 'c' | 'r' | 'u' | 'd' | 's';

const VERSION_1 = new Map([
  ['read', 'rs'],
  ['write', 'cud'],
  ['*', 'cruds'],
]);

export const parseScopes = (scope: string): string[] => scope.split(/\s+/).filter((word) => word !== '');

/**
 * Whether a scope allows this on this type of resource of the patient. A granular scope (`?category=…`) counts:
 * what it leaves out, the server's answer leaves out.
 */
export function allows(scopes: readonly string[], resourceType: string, interaction: Interaction): boolean {
  return scopes.some((scope) => {
    const [, type, rights] = /^(?:patient|user)\/([A-Za-z]+|\*)\.([a-z]+|\*)(?:\?.*)?$/i.exec(scope) ?? [];
    if (type === undefined || rights === undefined) return false;
    if (type !== '*' && type.toLowerCase() !== resourceType.toLowerCase()) return false;
    const granted = rights.toLowerCase();
    return (VERSION_1.get(granted) ?? granted).includes(interaction);
  });
}
