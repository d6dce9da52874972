import type { Fact, Source, Tsc, TscFeature } from '../core/facts.ts';
import { TUBEROUS_SCLEROSIS } from '../terminology/tuberous-sclerosis.ts';
import { affirms } from '../terminology/match.ts';
import { DISABILITY_OR_AUTISM, EPILEPSY, TSC_FEATURE_WORDS } from '../terminology/tsc-features.ts';
import { sourceOf } from './collect.ts';
import { absent, present, presentList } from './found.ts';
import { type Match, matching, type Problem } from './problems.ts';

const sources = (matches: readonly Match[]): Source[] => matches.map(({ source }) => source);

/** A diagnosis, a suspicion or a documented exclusion. A lifelong disease: its clinical status does not matter. */
export function readTsc(problems: readonly Problem[]): Fact<Tsc> | undefined {
  const matches = matching(problems, TUBEROUS_SCLEROSIS);
  const by = (standing: Match['standing']) => matches.filter((match) => match.standing === standing);
  const stated = by('stated');
  const doubtful = by('doubtful');
  const refuted = by('refuted');
  const forIt: [Tsc, Match[]] = stated.length > 0 ? ['definite', stated] : ['suspected', doubtful];
  if (refuted.length > 0 && forIt[1].length > 0) {
    const values: { value: Tsc; sources: Source[] }[] = [
      { value: forIt[0], sources: sources(forIt[1]) },
      { value: 'excluded', sources: sources(refuted) },
    ];
    return { state: 'conflicting', values };
  }
  if (refuted.length > 0) return absent('excluded', sources(refuted));
  return forIt[1].length > 0 ? present(forIt[0], sources(forIt[1])) : undefined;
}

/** Features that point to tuberous sclerosis, by the words of the problem list. */
export function readTscFeatures(problems: readonly Problem[]): Fact<TscFeature[]> | undefined {
  const stated = problems.filter(({ standing }) => standing === 'stated');
  const found = new Map<TscFeature, Source[]>();
  const saying = (pattern: RegExp) =>
    stated.filter(({ coded }) => coded.texts.some((text) => affirms(text, pattern)));
  const add = (feature: TscFeature, from: readonly Problem[]) => {
    if (from.length === 0) return;
    found.set(
      feature,
      from.map(({ entry, words, onset }) =>
        sourceOf(entry, { words, grade: 'text', date: onset?.asWritten }),
      ),
    );
  };
  // The keys of a literal object, all of them TSC features.
  for (const feature of Object.keys(TSC_FEATURE_WORDS) as (keyof typeof TSC_FEATURE_WORDS)[]) {
    add(feature, saying(TSC_FEATURE_WORDS[feature]));
  }
  const epilepsy = saying(EPILEPSY);
  const disability = saying(DISABILITY_OR_AUTISM);
  if (disability.length > 0 && epilepsy.length > 0) {
    add('epilepsy_with_id_or_autism', [...epilepsy, ...disability]);
  }
  return presentList([...found.keys()], [...found.values()].flat());
}
