/** Looking into JSON of any shape without trusting it. */

/** The members of an object; none for anything else. */
export function record(value: unknown): Record<string, unknown> {
  // Narrowed to an object; its members stay unknown.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export const array = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
