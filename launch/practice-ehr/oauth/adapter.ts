type Payload = Record<string, unknown> & { grantId?: string; uid?: string; consumed?: number };
type Stored = { payload: Payload; expires: number };

/** Where oidc-provider keeps sessions, codes and tokens: in memory, one store a server, gone when it stops. */
export function memoryAdapters(): (model: string) => object {
  const records = new Map<string, Stored>();

  function find(key: string): Payload | undefined {
    const stored = records.get(key);
    if (stored !== undefined && stored.expires <= Date.now()) {
      records.delete(key);
      return undefined;
    }
    return stored?.payload;
  }

  function dropWhere(matches: (payload: Payload) => boolean): void {
    for (const [key, { payload }] of records) if (matches(payload)) records.delete(key);
  }

  return (model) => ({
    async upsert(id: string, payload: Payload, seconds: number) {
      records.set(`${model}:${id}`, { payload, expires: Date.now() + seconds * 1000 });
    },
    async find(id: string) {
      return find(`${model}:${id}`);
    },
    async findByUid(uid: string) {
      const entry = [...records].find(
        ([key, { payload }]) => key.startsWith(`${model}:`) && payload.uid === uid,
      );
      return entry && find(entry[0]);
    },
    async consume(id: string) {
      const payload = find(`${model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id: string) {
      records.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId: string) {
      dropWhere((payload) => payload.grantId === grantId);
    },
  });
}
