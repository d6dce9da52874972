/** Works something out once for each object, none of which is ever changed: a chart says the same again and again. */
export function oncePer<K extends object, V extends object | null>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = work(key);
    known.set(key, made);
    return made;
  };
}
