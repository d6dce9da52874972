import type { Fact, FactKey, Facts, Source } from '../../core/facts.ts';
import { factsOf, type Given } from './given.ts';
import { meant, type OfLesion, withLesion } from './of-lesion.ts';
import { wholeMedicines, withMedicine } from './of-medicine.ts';
import { type Answerer, clinician } from './said.ts';
import { sidesOf } from './sides.ts';
import { withoutMeasurement } from './withdrawn.ts';

/**
 * What an answer on the screen has beyond those of a file: single lesions and medicines, measurements that are not used,
 * and why the chart is not followed.
 */

const because =
  (reason: string) =>
  (source: Source): Source =>
    source.from === 'clinician' && source.reason === undefined ? { ...source, reason } : source;

/** What stands in a list with sources of its own is told by those. */
function itemBecause<T>(item: T, reason: string): T {
  if (typeof item !== 'object' || item === null || !('sources' in item)) return item;
  const { sources } = item;
  return Array.isArray(sources) ? { ...item, sources: sources.map(because(reason)) } : item;
}

function valueBecause<T>(value: T, reason: string): T {
  // The same list, item by item.
  return Array.isArray(value) ? (value.map((item) => itemBecause(item, reason)) as T) : value;
}

function reasoned<T>(fact: Fact<T>, source: Source, reason: string): Fact<T> {
  if (!('sources' in fact)) return fact;
  const sources = fact.sources.map(because(reason));
  // Of two details of one drug each has a reason of its own.
  const isTold = sources.some((one) => one.from === 'clinician' && one.reason === reason);
  return {
    ...fact,
    value: valueBecause(fact.value, reason),
    sources: isTold ? sources : [source, ...sources],
  };
}

function withReason(facts: Facts, key: FactKey, source: Source, reason: string): Facts {
  return { ...facts, [key]: reasoned<unknown>(facts[key], source, reason) };
}

/** A detail of the drug completes what the chart says of it, which stays a source of the rest. */
function withChartDrug(facts: Facts, given: readonly Given[], { mtor: chart }: Facts): Facts {
  const { mtor } = facts;
  const isOther = given.some(({ change }) => change.mtor !== undefined);
  const isDetail = given.some(({ change }) => change.ofDrug !== undefined);
  if (isOther || !isDetail || mtor.state !== 'present' || chart.state !== 'present') return facts;
  return { ...facts, mtor: { ...mtor, sources: [...mtor.sources, ...chart.sources] } };
}

const ENTERED = ', entered';

/**
 * Named as the facts name it; a lesion that they do not have, or no longer, is one of its own. What is said of that one
 * later goes to it too, in whichever order.
 */
function named(said: OfLesion, facts: Facts): OfLesion {
  const own = said.id.endsWith(ENTERED) ? said.id : `${said.id}${ENTERED}`;
  const lesions = sidesOf(facts.lesions).flatMap(({ value }) => value);
  return { ...said, id: meant(lesions, said)?.id ?? own };
}

/** The list is told to be whole, as far as there is one. */
function complete({ lesions, ...facts }: Facts, answerer: Answerer): Facts {
  if (!('sources' in lesions)) return { ...facts, lesions };
  const source = clinician(answerer, 'no other lesion');
  return { ...facts, lesions: { ...lesions, sources: [...lesions.sources, source] } };
}

/** Taken out before anything is said of what is left. */
function withoutUnused(facts: Facts, given: readonly Given[], answerer: Answerer): Facts {
  return given.reduce(
    (all, { change: { notUsed }, reason }) =>
      notUsed === undefined
        ? all
        : withoutMeasurement(all, notUsed, clinician(answerer, reason), answerer.today),
    facts,
  );
}

function withOne(all: Facts, { change, reason }: Given, answerer: Answerer, before: Facts): Facts {
  const source = clinician(answerer, reason);
  const { ofLesion, ofMedicine, noOtherLesion, noOtherMedicine, notUsed } = change;
  if (ofLesion !== undefined) return withLesion(all, named(ofLesion, before), source);
  if (ofMedicine !== undefined) return withMedicine(all, ofMedicine, source);
  if (noOtherLesion !== undefined) return complete(all, answerer);
  if (noOtherMedicine !== undefined) return wholeMedicines(all, answerer, 'no other medicine is taken');
  if (reason === undefined || notUsed !== undefined) return all;
  return factsOf(change).reduce((under, key) => withReason(under, key, source, reason), all);
}

/**
 * The facts under these answers, with what they say of single lesions and medicines, and the reason of each. `chart`:
 * without any answer.
 */
export function withDetails(
  facts: Facts,
  given: readonly Given[],
  answerer: Answerer,
  chart: Facts = facts,
): Facts {
  return given.reduce(
    (all, one) => withOne(all, one, answerer, facts),
    withoutUnused(withChartDrug(facts, given, chart), given, answerer),
  );
}
