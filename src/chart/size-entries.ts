import type { Chart } from './collect.ts';
import type { Entry } from './entry.ts';
import { type Json, list } from './json.ts';
import { lengthsOf } from './lengths.ts';
import { usableObservation } from './observations.ts';
import { type SizeKind, sizeKindOf } from './size-kind.ts';
import { observedWhen } from './when.ts';

/** One measurement as the chart keeps it: an observation, others that hold more of its axes, and their panel. */
export type SizeEntry = {
  /** With what its panel says for it. */
  entry: Entry;
  kind: SizeKind;
  panel: Entry | null;
  /** The observations that hold its axes, as the chart has them. */
  held: Entry[];
};

type Sized = { entry: Entry; kind: SizeKind };

const INHERITED = [
  'bodySite',
  'focus',
  'method',
  'effectiveDateTime',
  'effectivePeriod',
  'specimen',
] as const;

/** A member takes from its panel what it does not say itself. */
function withPanel(member: Entry, panel: Entry): Entry {
  const missing = INHERITED.filter((key) => !(key in member.json) && key in panel.json);
  const from = Object.fromEntries(missing.map((key) => [key, panel.json[key]]));
  return { ...member, json: { ...member.json, ...from } };
}

/** What a panel derives from counts as its member only where it is of the same day: an earlier scan is its own. */
function sameDay(a: Json, b: Json): boolean {
  const [x, y] = [observedWhen(a), observedWhen(b)];
  return x === null || y === null || (x.earliest === y.earliest && x.latest === y.latest);
}

function sized(entry: Entry): Sized | null {
  const kind = sizeKindOf(entry);
  return kind !== null && usableObservation(entry.json) ? { entry, kind } : null;
}

function membersOf(chart: Chart, panel: Entry): Sized[] {
  const targets = (key: string) =>
    list(panel.json, key)
      .map((reference) => chart.resolve(panel, reference))
      .filter((target) => target !== null && target !== panel && target.type === 'Observation')
      .filter((target) => target !== null);
  const derived = targets('derivedFrom').filter(({ json }) => sameDay(panel.json, json));
  const members = [...new Set([...targets('hasMember'), ...derived])].flatMap((entry) => sized(entry) ?? []);
  // A panel inside a panel speaks for its own members.
  return members.filter(({ entry: { json } }) => !('hasMember' in json) || lengthsOf(json).length > 0);
}

/** One longest axis is one lesion, with the other members as its axes; several are several lesions. */
function ofPanel(panel: Entry, members: readonly Sized[]): SizeEntry[] {
  const longest = members.filter(({ kind }) => kind.longest);
  const [only] = longest.length === 0 ? members : longest;
  const one = ({ entry, kind }: Sized, held: Entry[]) => ({
    entry: withPanel(entry, panel),
    kind,
    panel,
    held,
  });
  if (only === undefined || longest.length > 1) return longest.map((each) => one(each, [each.entry]));
  const others = members.flatMap(({ entry }) => (entry === only.entry ? [] : [entry]));
  return [one(only, [only.entry, ...others])];
}

const single = ({ entry, kind }: Sized, held: Entry[] = []): SizeEntry => ({
  entry,
  kind,
  panel: null,
  held: [entry, ...held],
});

/** The measurements that one observation stands for with its members; null where it has none. */
function withMembers(chart: Chart, entry: Entry, own: Sized | null): SizeEntry[] | null {
  if (!('hasMember' in entry.json) && (own === null || !('derivedFrom' in entry.json))) return null;
  if (!usableObservation(entry.json)) return null;
  const members = membersOf(chart, entry);
  if (members.length === 0) return null;
  if (own === null || lengthsOf(entry.json).length === 0) return ofPanel(entry, members);
  // A size of its own and several longest axes beside it: nothing says which of them it is.
  if (members.filter(({ kind }) => kind.longest).length > 1) return null;
  return [
    single(
      own,
      members.map((member) => member.entry),
    ),
  ];
}

/** Every measurement of a lesion in the chart, each once, however many observations it is spread over. */
export function sizeEntries(chart: Chart): SizeEntry[] {
  const found: SizeEntry[] = [];
  const used = new Set<Entry>();
  const alone: Sized[] = [];
  for (const entry of chart.of('Observation')) {
    const own = sized(entry);
    const together = withMembers(chart, entry, own);
    if (together === null) {
      if (own?.kind.longest === true) alone.push(own);
      continue;
    }
    used.add(entry);
    const fresh = together.filter(({ held }) => !held.some((one) => one !== entry && used.has(one)));
    for (const one of fresh.flatMap(({ held }) => held)) used.add(one);
    found.push(...fresh);
  }
  return [...found, ...alone.filter(({ entry }) => !used.has(entry)).map((one) => single(one))];
}
