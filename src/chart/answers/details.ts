import type { Fact, FactKey, Facts, Source } from '../../core/facts.ts';
import { known } from '../../core/known.ts';
import { factsOf, type Given } from './given.ts';
import { meant, type OfLesion, withLesion } from './of-lesion.ts';
import { type Answerer, clinician } from './said.ts';

/** What an answer on the screen has beyond those of a file: single lesions, and why the chart is not followed. */

const because =
  (reason: string) =>
  (source: Source): Source =>
    source.from === 'clinician' && source.reason === undefined ? { ...source, reason } : source;

function reasoned<T>(fact: Fact<T>, reason: string): Fact<T> {
  return 'sources' in fact ? { ...fact, sources: fact.sources.map(because(reason)) } : fact;
}

function withReason(facts: Facts, key: FactKey, reason: string): Facts {
  return { ...facts, [key]: reasoned<unknown>(facts[key], reason) };
}

/** Named as the facts name it; a lesion that they do not have, or no longer, is one of its own. */
function named(said: OfLesion, facts: Facts): OfLesion {
  const lesion = meant(known(facts.lesions) ?? [], said);
  return { ...said, id: lesion?.id ?? `${said.id}, entered` };
}

/** The facts under these answers, with what they say of single lesions and the reason of each. */
export function withDetails(facts: Facts, given: readonly Given[], answerer: Answerer): Facts {
  return given.reduce((all, { change, reason }) => {
    const lesion = change.ofLesion && named(change.ofLesion, facts);
    const next = lesion === undefined ? all : withLesion(all, lesion, clinician(answerer, reason));
    if (reason === undefined) return next;
    return factsOf(change).reduce((under, key) => withReason(under, key, reason), next);
  }, facts);
}
