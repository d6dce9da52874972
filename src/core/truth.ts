/**
 * Three-valued logic with reasons. `null` is "cannot be told": it satisfies nothing and refutes nothing.
 */

export type Truth = true | false | null;

/** One clause of an explanation, and the facts it rests on. */
export type Ground = { text: string; facts: string[] };

/** What a predicate came to, on which grounds, and which lesion made it so. */
export type Verdict = { truth: Truth; grounds: Ground[]; lesion: string | null };

export function verdict(truth: Truth, text: string, facts: string[], lesion: string | null = null): Verdict {
  return { truth, grounds: [{ text, facts }], lesion };
}

function combine(verdicts: Verdict[], truth: Truth): Verdict {
  const grounds: Ground[] = [];
  let lesion: string | null = null;
  for (const v of verdicts) {
    if (v.truth !== truth) continue;
    grounds.push(...v.grounds);
    lesion ??= v.lesion;
  }
  return { truth, grounds, lesion };
}

/** Holds when one holds; cannot be told when none holds and one cannot be told. Grounds: the decisive ones. */
export function anyOf(...verdicts: Verdict[]): Verdict {
  if (verdicts.some((v) => v.truth === true)) return combine(verdicts, true);
  return combine(verdicts, verdicts.some((v) => v.truth === null) ? null : false);
}

/** Fails when one fails; cannot be told when none fails and one cannot be told. Grounds: the decisive ones. */
export function allOf(...verdicts: Verdict[]): Verdict {
  if (verdicts.some((v) => v.truth === false)) return combine(verdicts, false);
  return combine(verdicts, verdicts.some((v) => v.truth === null) ? null : true);
}
