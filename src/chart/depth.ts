/**
 * Whether objects and lists are nested further than so many levels. Of parsed JSON, which inherits nothing that could
 * be walked through; and of every resource of a chart, so that it makes no lists and asks nothing of plain values.
 */
export function isDeeperThan(value: object, levels: number): boolean {
  if (levels === 0) return true;
  if (Array.isArray(value)) {
    for (const one of value as readonly unknown[]) {
      if (typeof one === 'object' && one !== null && isDeeperThan(one, levels - 1)) return true;
    }
    return false;
  }
  for (const key in value) {
    // What `in` has listed is there.
    const one = value[key as keyof typeof value] as unknown;
    if (typeof one === 'object' && one !== null && isDeeperThan(one, levels - 1)) return true;
  }
  return false;
}
