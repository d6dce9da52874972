/** Resources of no known patient, counted by type. */
export function countStrays() {
  const counts = new Map<string, number>();
  return {
    add: (types: readonly string[]) => {
      for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
    },
    /** One sentence for all of them; null where there are none. */
    sentence: (): string | null => {
      const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
      const each = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([type, n]) => `${n} ${type}`);
      const were = total === 1 ? 'resource of no known patient was' : 'resources of no known patient were';
      return total === 0 ? null : `${total} ${were} not used: ${each.join(', ')}.`;
    },
  };
}
