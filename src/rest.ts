import { answeredBy } from './chart/answers/answered.ts';
import { withDetails } from './chart/answers/details.ts';
import { answersOf, type Given } from './chart/answers/given.ts';
import type { Answerer } from './chart/answers/said.ts';
import type { Answered } from './chart/answered.ts';
import type { Facts } from './core/facts.ts';

/** What accompanies a recommendation: its code is loaded once that is on view. */
export { inFull, planKey } from './assess.ts';
export { withGiven } from './chart/answers/given.ts';
export { toSave } from './to-save.ts';

/** What the clinician has said on the screen, ready to be laid over the chart, which has these facts of its own. */
export function answering(given: readonly Given[], chart: Facts, answerer: Answerer): Answered {
  const answered = answeredBy(answersOf(given, chart), answerer);
  return { ...answered, over: (facts) => withDetails(answered.over(facts), given, answerer, facts) };
}
