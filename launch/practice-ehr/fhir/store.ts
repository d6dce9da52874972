import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import type { Resource as StoredResource } from 'fhir/r4';
import { realTime } from '../time.ts';
import { allOk, created, MemoryRepository, multipleMatches, OperationOutcomeError } from './medplum.ts';
import { servedTypeNames } from './served.ts';

type Identified<T> = T & { id: string };
type Search = Parameters<MemoryRepository['search']>[0];

/**
 * One patient's chart, and nothing else: a token can reach no other patient because its repository holds none.
 * Versions count 1, 2, 3, … as ETags do in most EHRs.
 */
export class ChartStore extends MemoryRepository {
  private readonly versions = new Map<string, number>();
  private lastWrite: Promise<unknown> = Promise.resolve();

  private readonly now: () => number;

  private constructor(now: () => number) {
    super();
    this.now = now;
  }

  static async holding(
    resources: readonly StoredResource[],
    now: () => number = realTime.now,
  ): Promise<ChartStore> {
    const store = new ChartStore(now);
    // The same JSON under two packages' types: @types/fhir here, @medplum/fhirtypes in the repository.
    for (const resource of resources) await store.createResource(resource as unknown as Resource);
    return store;
  }

  has(type: string, id: string): boolean {
    return this.versions.has(`${type}/${id}`);
  }

  /** One after another: nothing changes between the search of a conditional create and its write. */
  inTurn<T>(write: () => Promise<T>): Promise<T> {
    const turn = this.lastWrite.then(write);
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  /** Writes as somebody of the practice does, past what apps may do: what has its id here becomes its next version. */
  put(resource: StoredResource): Promise<void> {
    // The same JSON under two packages' types, as above.
    return this.inTurn(async () => void (await this.updateResource(resource as unknown as Resource)));
  }

  /** Everything in the chart now. */
  async all(): Promise<StoredResource[]> {
    const bundles = await Promise.all(servedTypeNames.map((resourceType) => this.search({ resourceType })));
    // The same JSON under two packages' types, as above.
    return bundles.flatMap((bundle) =>
      (bundle.entry ?? []).flatMap((entry) => (entry.resource ?? []) as unknown as StoredResource),
    );
  }

  override async createResource<T extends Resource>(
    resource: T,
    options?: { assignedId?: boolean },
    update = false,
  ): Promise<Identified<T>> {
    const id = resource.id ?? this.generateId();
    const key = `${resource.resourceType}/${id}`;
    const version = (this.versions.get(key) ?? 0) + 1;
    const meta = {
      ...resource.meta,
      versionId: String(version),
      lastUpdated: new Date(this.now()).toISOString(),
    };
    // Only while seeding does the base class keep the version it is given.
    const stored = await this.withSeeding(() =>
      super.createResource({ ...resource, id, meta }, options, update),
    );
    this.versions.set(key, version);
    return stored;
  }

  override async deleteResource(type: Resource['resourceType'], id: string): Promise<void> {
    await super.deleteResource(type, id);
    this.versions.delete(`${type}/${id}`);
  }

  /** The base class creates past `createResource` here, and would number the version its own way. */
  override async conditionalCreate<T extends Resource>(
    resource: T,
    search: Search,
  ): Promise<{ resource: Identified<T>; outcome: OperationOutcome }> {
    const found = (await this.search<T>({ ...search, resourceType: resource.resourceType })).entry ?? [];
    if (found.length > 1) throw new OperationOutcomeError(multipleMatches);
    const existing = found[0]?.resource;
    if (existing !== undefined) return { resource: existing, outcome: allOk };
    return { resource: await this.createResource(resource), outcome: created };
  }

  /** Newest first. The base class turns its own list round at every call. */
  override async readHistory<T extends Resource>(resourceType: string, id: string): Promise<Bundle<T>> {
    const history = await super.readHistory<T>(resourceType, id);
    const version = (entry: { resource?: T }) => Number(entry.resource?.meta?.versionId ?? 0);
    return { ...history, entry: (history.entry ?? []).toSorted((a, b) => version(b) - version(a)) };
  }
}
