import type { Fact, Facts, Source } from '../core/facts.ts';
import { referencesTo } from './sources.ts';

/** The sources of a fact that is held to be true; a refuted or contested one is not managed by the plan. */
const held = <T>(fact: Fact<T>, isTrue: (value: T) => boolean): Source[] =>
  fact.state === 'present' && isTrue(fact.value) ? fact.sources : [];

/** `Condition/1`: the problems this plan is about. */
export function addresses({ renalAml, tsc, lam, acuteBleed, priorAmlBleed, symptoms }: Facts): string[] {
  const complaints = symptoms.state === 'present' ? symptoms.value : [];
  const sources = [
    ...held(renalAml, Boolean),
    ...held(tsc, (value) => value !== 'excluded'),
    ...held(lam, Boolean),
    ...held(acuteBleed, Boolean),
    ...held(priorAmlBleed, Boolean),
    ...complaints
      .filter(({ ongoing, cause }) => ongoing !== false && cause !== 'other')
      .flatMap((one) => one.sources),
  ];
  return referencesTo(['Condition'], sources, 'unversioned');
}
