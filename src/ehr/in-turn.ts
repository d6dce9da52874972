/** Tabs of one browser take turns; one without the Web Locks API has only itself to wait for. Never rejects of itself. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  // Missing outside secure contexts, and in the web views of some EHRs.
  const locks: LockManager | undefined = navigator.locks;
  return locks === undefined ? work() : locks.request(name, work);
}
