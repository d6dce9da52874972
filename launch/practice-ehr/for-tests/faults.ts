/** What can go wrong with one request: before it is carried out, or after, so that its answer says nothing true. */
const KINDS = [
  'delay-before',
  'delay-after',
  'drop-before',
  'drop-after',
  'status-before',
  'status-after',
  'expired',
] as const;

export type Fault = { kind: (typeof KINDS)[number]; ms: number; status: number };

/** A request as a fault looks at it: its path with the query, and whose chart it is about. */
type Asking = { method: string; path: string; patientId: string | null };

type Ordered = Fault & {
  method: string;
  path: RegExp;
  /** Of one patient only: journeys run side by side. */
  patient: string | null;
  /** How many requests still meet it. */
  times: number;
};

/** The faults that a test has ordered for the FHIR requests to come, met in the order they were ordered in. */
export class Faults {
  private ordered: Ordered[] = [];

  /** Adds what a test sent; answers what is wrong with it, and then adds nothing. */
  order(sent: unknown): string | null {
    const read = [sent].flat().map(ordered);
    const wrong = read.find((one) => typeof one === 'string');
    if (wrong !== undefined) return wrong;
    this.ordered.push(...read.filter((one) => typeof one !== 'string'));
    return null;
  }

  /** Those of one patient, or all there are. */
  clear(patient: string | null): void {
    this.ordered = patient === null ? [] : this.ordered.filter((one) => one.patient !== patient);
  }

  /** The fault that this request meets, which is then used up by one. */
  take({ method, path, patientId }: Asking): Fault | null {
    const met = this.ordered.find(
      (one) =>
        one.method === method && one.path.test(path) && (one.patient === null || one.patient === patientId),
    );
    if (met === undefined) return null;
    met.times -= 1;
    this.ordered = this.ordered.filter(({ times }) => times > 0);
    return met;
  }
}

/** One fault as it was sent, or what is wrong with it. */
function ordered(sent: unknown): Ordered | string {
  const { method, path, patient = null, times = 1, kind: named, ms = 0, status = 500 } = Object(sent);
  const kind = KINDS.find((one) => one === named);
  if (kind === undefined) return `kind must be one of ${KINDS.join(', ')}`;
  if (typeof method !== 'string' || typeof path !== 'string') return 'method and path must be texts';
  if (patient !== null && typeof patient !== 'string') return 'patient must be an id';
  if (![times, times - 1, ms, status].every((one) => Number.isInteger(one) && one >= 0))
    return 'times, ms and status must be whole numbers, and times not 0';
  return { kind, method, path: startsLike(path), patient, times, ms, status };
}

/** A path that begins with this, where `*` stands for anything. */
function startsLike(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replaceAll(/[.?+^$()[\]{}|\\/]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}`);
}
