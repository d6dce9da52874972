import type { Context } from '../context.ts';
import { factProbes } from './facts.ts';
import { lesionProbes } from './lesions.ts';
import { mtorProbes } from './mtor.ts';
import type { Probe } from './probe.ts';
import { bledAgain, happeningNow, manPregnant, stillTaken } from './special.ts';

type Probes = {
  /** What an entry of the chart leaves open, and why a drug is given: asked before everything else. */
  first: Probe[];
  others: Probe[];
};

/** Everything that could be otherwise about this patient, one thing at a time. */
export function probesOf(c: Context): Probes {
  const drug = mtorProbes(c);
  return {
    first: [...happeningNow(c), ...drug.first],
    others: [
      ...lesionProbes(c),
      ...factProbes(c),
      ...drug.others,
      ...stillTaken(c),
      ...manPregnant(c),
      ...bledAgain(c),
    ],
  };
}
